package dev.allclear.serve;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How a site is previewed.
 *
 * @param host the name or number of this machine that the preview is to be asked for at
 * @param ports the first that is free is taken; 0 is any that is
 * @param requests what looks are asked
 * @param roots what they read
 * @param asOf the instant that is looked at; absent: as time goes on
 * @param strict whether warnings are errors
 * @param poll whether the machine is not relied on to tell of changes
 */
public record PreviewTerms(
        String host,
        List<Integer> ports,
        Requests requests,
        Roots roots,
        Optional<Instant> asOf,
        boolean strict,
        boolean poll,
        Clock clock) {
    public PreviewTerms {
        ports = List.copyOf(ports);
    }

    /** What people call the content. */
    String shown() {
        return roots.all().get(0).shown();
    }
}
