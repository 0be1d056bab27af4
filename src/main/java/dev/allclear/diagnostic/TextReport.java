package dev.allclear.diagnostic;

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
public record TextReport(boolean colour, boolean strict) {
    private static final String BOLD = "1";
    private static final String FRAME = "1;34";

    /** Returns {@code diagnostics} in their order and a closing count, every line ended; empty where there are none. */
    public String render(List<Diagnostic> diagnostics) {
        if (diagnostics.isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        diagnostics.forEach(each -> problem(each, text));
        return text.append(summary(diagnostics)).append('\n').toString();
    }

    private void problem(Diagnostic problem, StringBuilder text) {
        Severity severity = severity(problem);
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

    private static String where(Location location) {
        String file = Cells.harmless(location.file());
        return location.place()
                .map(place -> file + ":" + place.line() + ":" + place.column())
                .orElse(file);
    }

    private String summary(List<Diagnostic> diagnostics) {
        List<String> counts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            long count = diagnostics.stream()
                    .filter(each -> severity(each) == severity)
                    .count();
            if (count > 0) {
                counts.add(counted(count, severity.key()));
            }
        }
        long files = diagnostics.stream()
                .map(each -> each.location().file())
                .distinct()
                .count();
        return String.join(", ", counts) + " in " + counted(files, "file") + ".";
    }

    private static String counted(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    private Severity severity(Diagnostic problem) {
        Severity severity = problem.rule().severity();
        return strict && severity == Severity.WARNING ? Severity.ERROR : severity;
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
