package dev.allclear.source;

import dev.allclear.diagnostic.Diagnostic;
import dev.allclear.diagnostic.Diagnostics;
import dev.allclear.diagnostic.Rule;
import java.util.Optional;

/** Finds what git leaves in a file that it could not merge. */
final class Conflict {
    private Conflict() {}

    /** Whether {@code text} has no such place; else each is a problem in {@code log}. */
    static boolean free(SourceText text, Diagnostics log) {
        boolean free = true;
        Optional<Span> opened = Optional.empty();
        boolean halved = false;
        for (int at = 0; at <= text.text().length(); at = text.line(at).to() + 1) {
            String line = text.slice(text.line(at));
            if (line.startsWith("<<<<<<< ")) {
                opened = Optional.of(text.line(at));
                halved = false;
            } else if (line.equals("=======")) {
                halved = opened.isPresent();
            } else if (halved && line.startsWith(">>>>>>> ")) {
                log.add(problem(text, opened.orElseThrow()));
                free = false;
                halved = false;
            }
        }
        return free;
    }

    private static Diagnostic problem(SourceText text, Span opening) {
        return Diagnostic.of(
                Rule.MERGE_CONFLICT,
                text.at(opening),
                "Here begins a merge that nobody finished.",
                "Keep one of the two sides, and remove the lines with `<<<<<<<`, `=======` and `>>>>>>>`.");
    }
}
