package dev.allclear.output.api;

import dev.allclear.model.Id;
import dev.allclear.page.Addresses;
import java.time.Instant;

/** What updates are called: the same over rebuilds and whatever becomes of their text. */
final class UpdateIds {
    private UpdateIds() {}

    /**
     * Returns {@code 2021-08-27-global-issue.20210827t111600z}; {@code .2} follows where it is the second of that instant. No
     * id of an incident has a point in it, so no two updates of a site are called the same.
     *
     * @param ordinal among the updates of that instant, from 1
     */
    static String of(Id incident, Instant at, int ordinal) {
        return incident + "." + Addresses.digits(at, "t") + "z" + (ordinal > 1 ? "." + ordinal : "");
    }
}
