package dev.allclear.serve;

import dev.allclear.build.BuildRequest;
import java.net.URI;
import java.time.Instant;

/** Says what each look at a site is asked. */
@FunctionalInterface
public interface Requests {
    /**
     * Returns what a look at {@code now} is asked.
     *
     * @param address the site's in place of its own
     */
    BuildRequest at(Instant now, URI address);
}
