package dev.allclear.content;

import dev.allclear.diagnostic.Suggestion;
import java.util.Collection;
import java.util.List;

/** The ways out that many problems share. */
final class Hint {
    private Hint() {}

    /** Returns which of {@code words} {@code typed} comes near to, else {@code otherwise}. */
    static String nearest(String typed, Collection<String> words, String otherwise) {
        return Suggestion.nearest(typed, words)
                .map(word -> "Did you mean `" + word + "`?")
                .orElse(otherwise);
    }

    /** Returns {@code words} as an alternative: {@code `a`, `b` or `c`}. */
    static String anyOf(Collection<String> words) {
        return joined(words, " or ");
    }

    /** Returns {@code words} as an enumeration: {@code `a`, `b` and `c`}. */
    static String allOf(Collection<String> words) {
        return joined(words, " and ");
    }

    private static String joined(Collection<String> words, String lastJoint) {
        List<String> quoted = words.stream().map(word -> "`" + word + "`").toList();
        int last = quoted.size() - 1;
        return last < 1
                ? String.join("", quoted)
                : String.join(", ", quoted.subList(0, last)) + lastJoint + quoted.get(last);
    }
}
