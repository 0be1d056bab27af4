package dev.allclear.cli;

import dev.allclear.schema.Schema;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "schema",
        description = "Prints the JSON Schema of a kind of file, for editors.",
        footerHeading = "Examples:%n",
        footer = {
            "  allclear schema                             which schemas there are",
            "  allclear schema incident > incident.json    one of them, into a file",
        })
final class SchemaCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Parameters(
            arity = "0..1",
            paramLabel = "NAME",
            completionCandidates = Words.class,
            description = "One of ${COMPLETION-CANDIDATES}; left out: they are listed.")
    private Optional<String> name = Optional.empty();

    SchemaCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        surroundings.out().print(name.map(this::text).orElseGet(SchemaCommand::list));
        return ExitCode.FINE;
    }

    private String text(String typed) {
        return Schema.of(typed)
                .map(Schema::text)
                .orElseThrow(() -> new ParameterException(
                        command.commandLine(),
                        Complaint.unknown("schema", typed, words(), "`allclear schema` lists them.")));
    }

    private static String list() {
        var list = new StringBuilder();
        for (Schema each : Schema.values()) {
            list.append(String.format(Locale.ROOT, "%-14s%s\n", each.word(), each.subject()));
        }
        return list.toString();
    }

    private static List<String> words() {
        return Arrays.stream(Schema.values()).map(Schema::word).toList();
    }

    /** What may be typed for a schema. */
    private static final class Words implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return words().iterator();
        }
    }
}
