package dev.allclear.content;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/**
 * What a reading depends on besides the files.
 *
 * @param now the instant it is read for
 * @param viewOfThen whether {@code now} was chosen, so that what was written later is no mistake
 * @param languages the tags of the languages that interface texts exist in
 * @param textKeys the interface texts that a site may replace
 */
public record Asked(Instant now, boolean viewOfThen, Set<String> languages, Set<String> textKeys) {
    private static final Duration GRACE = Duration.ofMinutes(15);

    public Asked {
        languages = Set.copyOf(languages);
        textKeys = Set.copyOf(textKeys);
    }

    /** Whether what is dated {@code at} is written by {@code now}; clocks may differ by 15 minutes. */
    boolean written(Instant at) {
        return !at.isAfter(now.plus(GRACE));
    }
}
