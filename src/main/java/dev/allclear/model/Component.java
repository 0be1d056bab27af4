package dev.allclear.model;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A part of the service that can be in a state of its own.
 *
 * @param since the first day it is tracked, in the site's zone
 * @param until the last day it is tracked, included
 * @param uptime whether it has bars and figures
 * @param target its availability target in percent
 * @param aliases old ids still accepted in files
 */
public record Component(
        Id id,
        Localized<String> name,
        Optional<Localized<String>> description,
        Optional<URI> url,
        Optional<LocalDate> since,
        Optional<LocalDate> until,
        boolean uptime,
        Optional<BigDecimal> target,
        List<Id> aliases)
        implements Components.Entry {
    public Component {
        aliases = List.copyOf(aliases);
    }

    /** Whether it is no longer tracked on {@code day}. */
    public boolean retired(LocalDate day) {
        return until.filter(day::isAfter).isPresent();
    }
}
