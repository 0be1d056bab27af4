package dev.allclear.model;

import java.util.regex.Pattern;

/** A language as its BCP 47 tag in lower case, such as {@code en}, {@code de} or {@code pt-br}. */
public record Language(String tag) {
    private static final Pattern FORM = Pattern.compile("[a-z]{2,3}(-[a-z0-9]{2,8})*");

    /** The language every interface text exists in. */
    public static final Language ENGLISH = new Language("en");

    /** Refuses what {@link #permits} does not permit. */
    public Language {
        if (!permits(tag)) {
            throw new IllegalArgumentException("not a language tag: " + tag);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Language language && tag.equals(language.tag);
    }

    @Override
    public int hashCode() {
        return tag.hashCode();
    }

    /** Whether {@code tag} has the form of a language tag in lower case. */
    public static boolean permits(String tag) {
        return FORM.matcher(tag).matches();
    }
}
