package dev.allclear.cli;

import java.nio.file.Path;
import java.util.Optional;

/** Keeps what was written, as the {@code git} program does where there is one. */
@FunctionalInterface
public interface Git {
    /**
     * Commits {@code file} as it stands and nothing else, whatever else is staged.
     *
     * @return why it could not, in whole sentences or in git's own words; empty where it is committed
     */
    Optional<String> commit(Path file, String message);
}
