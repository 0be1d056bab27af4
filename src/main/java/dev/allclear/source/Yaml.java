package dev.allclear.source;

import dev.allclear.diagnostic.Diagnostics;
import java.util.Optional;

/** Reads YAML as it was typed: every scalar stays text, nothing is constructed. */
public final class Yaml {
    private Yaml() {}

    /**
     * Returns the one YAML document in {@code part} of {@code source}, its spans counted in the whole text.
     *
     * <p>Empty where only comments and blanks stand, which is no problem, and where the document can't be read, which is
     * one in {@code log}. A key given twice counts as first given; a tag is passed over; both are problems too. Aliases
     * lead to what they name, with the span it was typed at, as long as they add no more than 10,000 nodes; collections
     * nest no deeper than 50. The span of a node begins with its anchor, if it has one.
     */
    public static Optional<Node> read(SourceText source, Span part, Diagnostics log) {
        try {
            return new Composer(source, part, log).document();
        } catch (Refusal refusal) {
            log.add(refusal.diagnostic());
            return Optional.empty();
        }
    }
}
