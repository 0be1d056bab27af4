package dev.allclear.diagnostic;

import dev.allclear.json.JsonWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Tells problems to code scanning, in SARIF 2.1.0.
 *
 * <p>A problem of a whole file stands at its first character: GitHub shows none without a line.
 *
 * @param strict whether warnings are errors
 * @param naming turns the file of a location into its path in the repository, or an absolute one outside of it
 * @param version of the program
 */
public record SarifReport(boolean strict, UnaryOperator<String> naming, String version) implements Report {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private static final List<Rule> RULES = List.of(Rule.values());
    private static final Location.Place START = new Location.Place(1, 1, 0, "");

    @Override
    public void write(Findings findings, OutputStream out) throws IOException {
        JsonWriter.object(
                out,
                json -> json.field("$schema", SCHEMA)
                        .field("version", "2.1.0")
                        .array("runs", runs -> runs.element(run -> run(findings, run))));
    }

    private void run(Findings findings, JsonWriter run) {
        run.object("tool", tool -> tool.object("driver", this::driver))
                .array("invocations", list -> list.element(invocation -> invocation(findings, invocation)))
                .field("columnKind", "unicodeCodePoints")
                .objects("results", findings.shown(), this::result);
    }

    private void driver(JsonWriter driver) {
        driver.field("name", "Allclear").field("version", version).objects("rules", RULES, SarifReport::rule);
    }

    private static void rule(Rule rule, JsonWriter json) {
        json.field("id", rule.code());
        for (String name : List.of("shortDescription", "fullDescription", "help")) {
            json.object(name, text -> text.field("text", rule.meaning()));
        }
        json.object("defaultConfiguration", defaults -> defaults.field("level", level(rule.severity())));
    }

    private void invocation(Findings findings, JsonWriter json) {
        json.field("executionSuccessful", true)
                .objects("toolExecutionNotifications", findings.omitted(), this::omitted);
    }

    private void omitted(Findings.Omitted omitted, JsonWriter json) {
        json.field("level", "note")
                .object("message", message -> message.field("text", text(omitted.sentence(naming))))
                .array(
                        "locations",
                        list -> omitted.file()
                                .ifPresent(file -> list.element(location ->
                                        location.object("physicalLocation", physical -> artifact(file, physical)))))
                .object("properties", properties -> properties.field("count", omitted.count()));
    }

    private void result(Diagnostic problem, JsonWriter json) {
        Location.Place place = problem.location().place().orElse(START);
        String message =
                problem.message() + problem.hint().map(hint -> " " + hint).orElse("");
        json.field("ruleId", problem.rule().code())
                .field("ruleIndex", RULES.indexOf(problem.rule()))
                .field("level", level(problem.rule().severity().counted(strict)))
                .object("message", text -> text.field("text", text(message)))
                .array(
                        "locations",
                        list -> list.element(location -> location.object("physicalLocation", physical -> {
                            artifact(problem.location().file(), physical);
                            physical.object("region", region -> region(place, region));
                        })));
    }

    private void artifact(String file, JsonWriter physical) {
        String named = naming.apply(file);
        boolean absolute = named.startsWith("/") || named.matches("[A-Za-z]:/.*");
        physical.object("artifactLocation", artifact -> {
            if (absolute) {
                artifact.field("uri", (named.startsWith("/") ? "file://" : "file:///") + UriPath.of(named));
            } else {
                artifact.field("uri", UriPath.of(named)).field("uriBaseId", "%SRCROOT%");
            }
        });
    }

    private static void region(Location.Place place, JsonWriter json) {
        json.field("startLine", place.line())
                .field("startColumn", place.column())
                .field("endLine", place.line())
                .field("endColumn", place.column() + place.length());
    }

    /** Keeps what was typed from being taken for a link. Braces stand as they are: there is nothing to put into them. */
    private static String text(String message) {
        return message.replace("](", "\\](");
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case REMINDER -> "note";
        };
    }
}
