package dev.allclear.source;

import dev.allclear.diagnostic.Diagnostic;
import dev.allclear.diagnostic.Diagnostics;
import dev.allclear.diagnostic.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds what git leaves in a file that it could not merge: both marks of a merge, or the one that somebody forgot. */
final class Conflict {
    private static final String BEGIN = "<<<<<<< ";
    private static final String END = ">>>>>>> ";

    private Conflict() {}

    /** Whether {@code text} has no such place; else each is a problem in {@code log}. */
    static boolean free(SourceText text, Diagnostics log) {
        if (!text.begins(BEGIN) && !text.begins(END)) {
            return true;
        }
        List<Diagnostic> problems = new ArrayList<>();
        Optional<Span> opened = Optional.empty();
        for (int at = 0; at <= text.text().length(); at = text.line(at).to() + 1) {
            Span line = text.line(at);
            if (text.slice(line).startsWith(BEGIN)) {
                opened.ifPresent(before -> problems.add(problem(text, before, "begins")));
                opened = Optional.of(line);
            } else if (text.slice(line).startsWith(END)) {
                problems.add(opened.map(before -> problem(text, before, "begins"))
                        .orElseGet(() -> problem(text, line, "ends")));
                opened = Optional.empty();
            }
        }
        opened.ifPresent(before -> problems.add(problem(text, before, "begins")));
        problems.forEach(log::add);
        return problems.isEmpty();
    }

    private static Diagnostic problem(SourceText text, Span line, String verb) {
        return Diagnostic.of(
                Rule.MERGE_CONFLICT,
                text.at(line),
                "Here " + verb + " a merge that nobody finished.",
                "Keep one of the two sides, and remove the lines with `<<<<<<<`, `=======` and `>>>>>>>`.");
    }
}
