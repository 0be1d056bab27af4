package dev.allclear.diagnostic;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Prints problems for people, each with the line it is in and a mark under the place.
 *
 * <p>Whatever was typed is shown harmlessly: no control character reaches the terminal but those that colour.
 *
 * @param colour whether the terminal shows colours
 * @param strict whether warnings are errors
 */
public record TextReport(boolean colour, boolean strict) implements Report {
    private static final String BOLD = "1";
    private static final String FRAME = "1;34";

    /** Writes each problem, how many there are besides, and a closing count; nothing where there is no problem. */
    @Override
    public void write(Findings findings, OutputStream out) throws IOException {
        out.write(render(findings).getBytes(UTF_8));
    }

    /** Returns what is written, every line ended. */
    String render(Findings findings) {
        if (findings.shown().isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        findings.shown().forEach(each -> problem(each, text));
        findings.omitted()
                .forEach(each -> text.append(each.sentence(Cells::harmless)).append('\n'));
        if (!findings.omitted().isEmpty()) {
            text.append('\n');
        }
        return text.append(summary(findings, strict)).append('\n').toString();
    }

    private void problem(Diagnostic problem, StringBuilder text) {
        Severity severity = problem.rule().severity().counted(strict);
        String code = severity.key() + "[" + problem.rule().code() + "]";
        text.append(painted(code, colourOf(severity)))
                .append(painted(": " + Cells.harmless(problem.message()), BOLD))
                .append('\n');
        String margin = problem.location()
                .place()
                .map(place -> " ".repeat(1 + String.valueOf(place.line()).length()))
                .orElse("  ");
        text.append(margin)
                .append(painted("-->", FRAME))
                .append(' ')
                .append(where(problem.location()))
                .append('\n');
        problem.location().place().ifPresent(place -> excerpt(place, margin, severity, text));
        problem.hint()
                .ifPresent(hint -> text.append(margin)
                        .append(painted(" = ", FRAME))
                        .append(Cells.harmless(hint))
                        .append('\n'));
        text.append('\n');
    }

    private void excerpt(Location.Place place, String margin, Severity severity, StringBuilder text) {
        Excerpt excerpt = Excerpt.of(place);
        String bar = painted("|", FRAME);
        String line = (" " + painted(place.line() + " |", FRAME) + " " + excerpt.line()).stripTrailing();
        String mark = painted("^".repeat(excerpt.mark()), colourOf(severity));
        text.append(margin).append(' ').append(bar).append('\n');
        text.append(line).append('\n');
        text.append(margin)
                .append(' ')
                .append(bar)
                .append(" ".repeat(1 + excerpt.indent()))
                .append(mark)
                .append('\n');
    }

    /** Returns a location as people write it: {@code content/site.yaml:1:7}. */
    static String where(Location location) {
        String file = Cells.harmless(location.file());
        return location.place()
                .map(place -> file + ":" + place.line() + ":" + place.column())
                .orElse(file);
    }

    /** Returns how many problems there are, in a sentence. */
    static String summary(Findings findings, boolean strict) {
        List<String> counts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            int count = findings.count(severity, strict);
            if (count > 0) {
                counts.add(Findings.counted(count, severity.key()));
            }
        }
        return String.join(", ", counts) + " in " + Findings.counted(findings.files(), "file") + ".";
    }

    private static String colourOf(Severity severity) {
        return switch (severity) {
            case ERROR -> "1;31";
            case WARNING -> "1;33";
            case REMINDER -> "1;36";
        };
    }

    private String painted(String text, String code) {
        return colour ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
