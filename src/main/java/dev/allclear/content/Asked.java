package dev.allclear.content;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What a reading depends on besides the files.
 *
 * @param now the instant it is read for
 * @param viewOfThen whether {@code now} was chosen, so that what was written later is no mistake
 * @param drafts whether drafts are shown like all else
 * @param languages the tags of the languages that interface texts exist in
 * @param texts returns what can stand in each of the interface texts that a site may replace, by key; asked where one is
 */
public record Asked(
        Instant now,
        boolean viewOfThen,
        boolean drafts,
        Set<String> languages,
        Supplier<Map<String, Placeholders>> texts) {
    /** By how much the clock of whoever writes may be ahead. */
    public static final Duration GRACE = Duration.ofMinutes(15);

    /** Makes one for a site without drafts. */
    public Asked(Instant now, boolean viewOfThen, Set<String> languages, Supplier<Map<String, Placeholders>> texts) {
        this(now, viewOfThen, false, languages, texts);
    }

    public Asked {
        languages = Set.copyOf(languages);
    }

    /** Returns this for a site in which drafts are shown like all else, or are not. */
    public Asked drafts(boolean shown) {
        return new Asked(now, viewOfThen, shown, languages, texts);
    }

    /**
     * What stands in a text for a value, as {@code {name}}.
     *
     * @param known the names of all that can
     * @param needed the names of those without which it does not say what it should
     */
    public record Placeholders(Set<String> known, Set<String> needed) {
        public Placeholders {
            known = Set.copyOf(known);
            needed = Set.copyOf(needed);
        }
    }

    /** Whether what is dated {@code at} is written by {@code now}; clocks may differ by 15 minutes. */
    boolean written(Instant at) {
        return !at.isAfter(now.plus(GRACE));
    }
}
