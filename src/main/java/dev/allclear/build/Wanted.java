package dev.allclear.build;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which reports are to be listed; of everything that is absent, all.
 *
 * @param kind one of {@link Survey#kinds()}
 * @param open whether only those that are not over
 * @param component the id of a component or a group, also an old one
 * @param impact one of {@link Survey#impacts()}
 * @param status one of {@link Survey#statuses()}
 * @param since the first day on which one may have started, in the site's zone
 * @param until the last such day
 * @param most how many, at least one
 */
public record Wanted(
        Optional<String> kind,
        boolean open,
        Optional<String> component,
        Optional<String> impact,
        Optional<String> status,
        Optional<LocalDate> since,
        Optional<LocalDate> until,
        int most) {}
