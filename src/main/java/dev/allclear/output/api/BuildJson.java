package dev.allclear.output.api;

import dev.allclear.json.JsonWriter;
import dev.allclear.page.Addresses;
import dev.allclear.status.Derived;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * What {@code /build.json} says of a build: a scheduler reads when to build again, an open page whether there is something
 * new.
 *
 * @param now the instant the site is right at
 * @param revision of the content
 * @param version of the program
 * @param nextTransition the next instant at which the site changes by the clock alone
 */
public record BuildJson(Instant now, Optional<String> revision, String version, Instant nextTransition) {
    /** Its path inside the site. */
    public static final String PATH = Addresses.STAMP;

    /** Returns what is said of a build of {@code derived}. */
    public static BuildJson of(Derived derived, Optional<String> revision, String version) {
        return new BuildJson(derived.now(), revision, version, derived.nextTransition());
    }

    /** Returns the file: {@code now}, {@code revision}, {@code version}, {@code next_transition}; times in RFC 3339, UTC. */
    public byte[] bytes() {
        return JsonWriter.object(json -> json.field("now", DateTimeFormatter.ISO_INSTANT.format(now))
                .field("revision", revision)
                .field("version", version)
                .field("next_transition", DateTimeFormatter.ISO_INSTANT.format(nextTransition)));
    }
}
