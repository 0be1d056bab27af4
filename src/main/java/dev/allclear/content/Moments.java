package dev.allclear.content;

import dev.allclear.diagnostic.Rule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * When the updates of a file were written.
 *
 * @param at in the order of the file; empty where it can't be told, which has been reported
 * @param byTime the places in the file of those that are known, by time; equal ones in the order of the file, or in its
 *     reverse where the file descends
 * @param descending whether the file begins with the newest
 */
record Moments(List<Optional<Instant>> at, List<Integer> byTime, boolean descending) {
    Moments {
        at = List.copyOf(at);
        byTime = List.copyOf(byTime);
    }

    /**
     * Returns the times that {@code typed} are. One without a date is on the day of the update above it; in a file that
     * descends, below it.
     *
     * @param typed empty where nothing readable was typed
     */
    static Moments of(List<Optional<Moment>> typed) {
        List<Optional<Instant>> at = new ArrayList<>();
        for (Optional<Moment> each : typed) {
            at.add(each.filter(moment -> moment.day().isPresent()).flatMap(Moment::instant));
        }
        boolean descending = descending(typed, at);
        boolean alone = !descending && dated(at).size() == 1;
        int step = descending ? -1 : 1;
        for (int i = descending ? typed.size() - 1 : 0; i >= 0 && i < typed.size(); i += step) {
            Optional<Moment> dateless =
                    typed.get(i).filter(moment -> moment.day().isEmpty());
            if (dateless.isPresent()) {
                int neighbour = i - step;
                at.set(
                        i,
                        neighbour < 0 || neighbour == typed.size()
                                ? unheaded(dateless.get(), descending)
                                : at.get(neighbour)
                                        .flatMap(before -> onDayOf(before, dateless.get(), descending, alone)));
            }
        }
        return new Moments(at, byTime(at, descending), descending);
    }

    /** Whether the time of every update is known. */
    boolean complete() {
        return at.stream().allMatch(Optional::isPresent);
    }

    /** A file descends if no date in it is later than the one above; of a single one, if it stands at the end. */
    private static boolean descending(List<Optional<Moment>> typed, List<Optional<Instant>> at) {
        List<Instant> dated = dated(at);
        for (int i = 1; i < dated.size(); i++) {
            if (dated.get(i).isAfter(dated.get(i - 1))) {
                return false;
            }
        }
        if (dated.isEmpty()) {
            return false;
        }
        boolean headless = typed.get(0).filter(moment -> moment.day().isEmpty()).isPresent();
        return dated.get(0).isAfter(dated.get(dated.size() - 1)) || headless;
    }

    private static List<Instant> dated(List<Optional<Instant>> at) {
        List<Instant> dated = new ArrayList<>();
        for (Optional<Instant> each : at) {
            each.ifPresent(dated::add);
        }
        return dated;
    }

    private static Optional<Instant> unheaded(Moment moment, boolean descending) {
        String side = descending ? "below" : "above";
        return moment.value()
                .refuse(
                        Rule.DATE_NEEDED,
                        "`" + moment.typed() + "` has no date, and there is no update " + side + " to take it from.",
                        "Write the date before it, such as `2021-08-27 " + moment.typed() + "`.");
    }

    /** @param alone whether the only date is above the others: nothing tells yet which way the file goes */
    private static Optional<Instant> onDayOf(Instant before, Moment moment, boolean descending, boolean alone) {
        LocalDate day = LocalDate.ofInstant(before, moment.zone());
        Optional<Instant> instant = moment.on(day).instant();
        if (instant.filter(before::isAfter).isEmpty()) {
            return instant;
        }
        Instant earlier = instant.get();
        boolean newestFirst = alone && earlier.isAfter(before.minus(12, ChronoUnit.HOURS));
        return moment.value()
                .refuse(
                        Rule.DATE_NEEDED,
                        "On the day of the update " + (descending ? "below" : "above") + ", `" + moment.typed()
                                + "` would be before it.",
                        (newestFirst
                                        ? "Where the newest stands first, write the date: `" + day
                                        : "Write the date, such as `" + day.plusDays(1))
                                + " " + moment.typed() + "`.");
    }

    private static List<Integer> byTime(List<Optional<Instant>> at, boolean descending) {
        List<Integer> known = new ArrayList<>();
        for (int i = 0; i < at.size(); i++) {
            if (at.get(i).isPresent()) {
                known.add(i);
            }
        }
        if (descending) {
            Collections.reverse(known);
        }
        known.sort(Comparator.comparing(i -> at.get(i).orElseThrow()));
        return known;
    }
}
