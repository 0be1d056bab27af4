package dev.allclear.page;

import dev.allclear.status.Derived;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is so now. Only pages that follow the present are told: the view of a page of the past is made without it.
 *
 * @param revision of the content
 * @param leftOut how many reports can't be shown
 */
record Present(
        Derived derived, Chronicle chronicle, Almanac almanac, Recent recent, Optional<String> revision, int leftOut) {

    static Present of(Derived derived, Optional<String> revision, int leftOut) {
        Chronicle chronicle = Chronicle.of(derived);
        return new Present(derived, chronicle, Almanac.of(derived, chronicle), Recent.of(derived), revision, leftOut);
    }

    Instant now() {
        return derived.now();
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
