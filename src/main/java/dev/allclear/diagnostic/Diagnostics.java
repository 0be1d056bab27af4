package dev.allclear.diagnostic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects the problems of one run. Not for several threads at once. */
public final class Diagnostics {
    private static final Comparator<Diagnostic> BY_PLACE = Comparator.comparing(
                    (Diagnostic each) -> each.location().file())
            .thenComparing(
                    each -> each.location().place().map(Location.Place::line).orElse(0))
            .thenComparing(
                    each -> each.location().place().map(Location.Place::column).orElse(0))
            .thenComparing(Diagnostic::rule)
            .thenComparing(Diagnostic::message);

    private final List<Diagnostic> found = new ArrayList<>();

    /** Adds a problem. */
    public void add(Diagnostic diagnostic) {
        found.add(diagnostic);
    }

    /** Returns all problems added so far, each once, by file, line, column, rule and message. */
    public List<Diagnostic> all() {
        return found.stream().distinct().sorted(BY_PLACE).toList();
    }

    /** Whether there is an error among them; with {@code strict}, warnings count as errors. */
    public boolean blocking(boolean strict) {
        return found.stream()
                .map(each -> each.rule().severity())
                .anyMatch(severity -> severity == Severity.ERROR || (strict && severity == Severity.WARNING));
    }
}
