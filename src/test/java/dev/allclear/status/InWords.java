package dev.allclear.status;

import dev.allclear.model.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says what was derived in a line a stretch: {@code 10:00-11:00 major_outage}, in UTC, {@code 10:00-} while it goes on. */
final class InWords {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private InWords() {}

    static List<String> timeline(Derived derived, String component) {
        return stretches(derived.timeline(new Id(component)).stretches());
    }

    static List<String> stretches(List<Stretch> stretches) {
        return stretches.stream()
                .map(stretch ->
                        interval(stretch.interval()) + " " + stretch.state().key())
                .toList();
    }

    static List<String> intervals(List<Interval> intervals) {
        return intervals.stream().map(InWords::interval).toList();
    }

    /** Says of each update what it changed: {@code 10:00 api operational->major_outage}. */
    static List<String> changes(List<? extends Step<?>> steps) {
        return steps.stream()
                .flatMap(step -> step.changes().stream()
                        .map(change -> time(step.update().at()) + " " + change.component() + " "
                                + change.before().key() + "->" + change.after().key()))
                .toList();
    }

    static String time(Optional<Instant> instant) {
        return instant.map(InWords::time).orElse("");
    }

    private static String interval(Interval interval) {
        return time(interval.from()) + "-" + time(interval.to());
    }

    /** Only the time of day on 2 March 2026, which most tests play on. */
    private static String time(Instant instant) {
        var local = instant.atOffset(ZoneOffset.UTC);
        boolean usual = local.toLocalDate().equals(LocalDate.of(2026, 3, 2)) && local.getSecond() == 0;
        return usual ? TIME.format(local) : instant.toString();
    }
}
