package dev.allclear.cli;

import dev.allclear.starter.Answers;
import dev.allclear.starter.Starter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is proposed for a new site.
 *
 * @param place where it goes
 * @param zone the machine's
 * @param now when it is made
 */
record Proposals(Path place, ZoneId zone, Instant now) {
    static final String URL = "https://status.example.com/";
    static final List<String> COMPONENTS = List.of("Website", "API");
    private static final String NAME = "Example";
    private static final String UTC = "UTC";

    /** What folders are called for what is in them, and not for whose it is. */
    private static final Set<String> KIND =
            Set.of("status", "statuspage", "site", "page", "web", "www", "com", "org", "net");

    /** Returns the name of the folder in words: {@code Acme} of {@code acme-status}. */
    String name() {
        String folder =
                Optional.ofNullable(place.getFileName()).map(Path::toString).orElse("");
        String words = Arrays.stream(folder.split("[-_. ]+", -1))
                .filter(word -> !word.isEmpty() && !KIND.contains(word.toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(" "));
        if (words.isEmpty()) {
            return NAME;
        }
        int first = words.offsetByCodePoints(0, 1);
        String name = words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
        return sound(name, UTC) ? name : NAME;
    }

    /** Returns the machine's zone, if the checker knows it. */
    String timezone() {
        boolean utc = zone.getRules().isFixedOffset()
                && zone.getRules().getOffset(now).equals(ZoneOffset.UTC);
        return !utc && sound(NAME, zone.getId()) ? zone.getId() : UTC;
    }

    private boolean sound(String name, String timezone) {
        return Starter.refusal(new Answers(name, URL, timezone, COMPONENTS, Optional.empty(), false), now)
                .isEmpty();
    }
}
