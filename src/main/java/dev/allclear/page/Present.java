package dev.allclear.page;

import dev.allclear.i18n.Times;
import dev.allclear.status.Derived;
import dev.allclear.status.Prospect;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is so now. Only pages that follow the present are told: the view of a page of the past is made without it.
 *
 * @param prospects how things are and will be by the clock alone
 * @param revision of the content
 * @param leftOut how many reports can't be shown
 */
record Present(
        Derived derived,
        Chronicle chronicle,
        Almanac almanac,
        Recent recent,
        List<Prospect> prospects,
        Optional<String> revision,
        int leftOut) {
    Present {
        prospects = List.copyOf(prospects);
    }

    static Present of(Derived derived, Optional<String> revision, int leftOut) {
        Chronicle chronicle = Chronicle.of(derived);
        return new Present(
                derived,
                chronicle,
                Almanac.of(derived, chronicle),
                Recent.of(derived),
                derived.prospects(),
                revision,
                leftOut);
    }

    Instant now() {
        return derived.now();
    }

    /** Returns the prospects, in whose words {@code times} are told. */
    Outlook outlook(Times times) {
        return new Outlook(prospects, times);
    }

    /** The day it is in the site's zone. */
    LocalDate today() {
        return LocalDate.ofInstant(now(), derived.site().settings().zone());
    }

    /** Returns this for what follows the present; nothing for what is {@code over}. */
    Optional<Present> unless(boolean over) {
        return over ? Optional.empty() : Optional.of(this);
    }
}
