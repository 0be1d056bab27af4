package dev.allclear.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * How a maintenance repeats.
 *
 * @param rule an RFC 5545 {@code RRULE} such as {@code FREQ=MONTHLY;BYDAY=1SU}, valid, applied to the start's wall-clock time
 *     in the site's zone
 * @param except days on which it does not take place although the rule says so
 */
public record Recurrence(String rule, SortedSet<LocalDate> except) {
    public Recurrence {
        except = Collections.unmodifiableSortedSet(new TreeSet<>(except));
    }

    /** A rule without exceptions. */
    public Recurrence(String rule) {
        this(rule, Collections.emptySortedSet());
    }
}
