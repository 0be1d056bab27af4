package dev.allclear.content;

import dev.allclear.diagnostic.Suggestion;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The ways out that many problems share. */
final class Hint {
    private static final Pattern AROUND = Pattern.compile("^[^\\p{L}\\p{N}]++|(?<![^\\p{L}\\p{N}])[^\\p{L}\\p{N}]++$");

    private Hint() {}

    /** Returns which of {@code words} is meant by {@code typed}, as it is called so elsewhere or comes near to it. */
    static Optional<String> meant(String typed, Collection<String> words) {
        String bare = AROUND.matcher(typed).replaceAll("");
        return Elsewhere.means(bare, words).or(() -> Suggestion.nearest(bare, words));
    }

    /** Returns which of {@code words} is meant by {@code typed}, else {@code otherwise}. */
    static String nearest(String typed, Collection<String> words, String otherwise) {
        return meant(typed, words)
                .map(word -> "Did you mean `" + word + "`?" + lookalike(typed))
                .orElse(otherwise);
    }

    /** Says what makes a word another although it may look the same: an invisible character, or one of another script. */
    private static String lookalike(String typed) {
        return typed.codePoints()
                .filter(point -> Character.getType(point) == Character.FORMAT
                        || (Character.isLetter(point)
                                && Character.UnicodeScript.of(point) != Character.UnicodeScript.LATIN))
                .mapToObj(point -> String.format(Locale.ROOT, " The character U+%04X stands in it.", point))
                .findFirst()
                .orElse("");
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
