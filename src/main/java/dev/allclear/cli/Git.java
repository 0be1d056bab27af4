package dev.allclear.cli;

import java.nio.file.Path;
import java.util.Optional;

/** Keeps what was written, as the {@code git} program does where there is one. */
@FunctionalInterface
public interface Git {
    /**
     * Commits {@code file} as it stands and nothing else, whatever else is staged.
     *
     * @return why it could not; empty where it is committed
     */
    Optional<Refused> commit(Path file, String message);

    /**
     * A commit that was not made.
     *
     * @param why in whole sentences or in git's own words
     * @param tracked whether git knows the file by now, so that it can be committed once the reason is gone
     */
    record Refused(String why, boolean tracked) {}
}
