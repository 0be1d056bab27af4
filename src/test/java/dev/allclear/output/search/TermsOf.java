package dev.allclear.output.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Shows the terms of a text to tests of other rooms. */
public final class TermsOf {
    private TermsOf() {}

    /** Returns all different terms of {@code text} in their order. */
    public static List<String> text(String text) {
        Set<String> terms = new LinkedHashSet<>();
        Terms.of(text, term -> {
            terms.add(term);
            return true;
        });
        return List.copyOf(terms);
    }
}
