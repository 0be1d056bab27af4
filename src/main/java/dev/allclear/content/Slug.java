package dev.allclear.content;

import dev.allclear.model.Id;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/** Names that are no id, turned into ones that are. */
public final class Slug {
    /** What an id may be. */
    public static final String RULE =
            "Allowed are up to 100 of `a-z`, `0-9`, `-` and `_`, beginning with a letter or a digit.";

    private Slug() {}

    /** Returns the id that comes nearest to {@code name}, without accents and in lower case, if anything is left of it. */
    public static Optional<String> of(String name) {
        String plain = Normalizer.normalize(name.replace("ß", "ss"), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9_]+", "-")
                .replaceAll("^[-_]+|-+$", "");
        String slug = plain.length() > 100 ? plain.substring(0, 100).replaceAll("-+$", "") : plain;
        return Id.permits(slug) ? Optional.of(slug) : Optional.empty();
    }
}
