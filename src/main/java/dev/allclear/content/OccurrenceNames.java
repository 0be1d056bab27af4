package dev.allclear.content;

import dev.allclear.diagnostic.Rule;
import dev.allclear.model.Id;
import dev.allclear.model.Maintenance;
import dev.allclear.model.Recurrence;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The ids that occurrences of recurring maintenances get: {@code new-disks-2021-09-05}.
 *
 * @param series every maintenance that recurs
 * @param now the instant that the site is read for
 */
record OccurrenceNames(Map<Id, Maintenance> series, ZoneId zone, Instant now) {
    private static final Pattern NAME = Pattern.compile("(.+)-(\\d{4}-\\d{2}-\\d{2})(?:-\\d+)?");

    /** Tells of an incident or an announcement that has such an id. */
    void check(Report report) {
        named(report.file().id())
                .ifPresent(name -> report.verdict()
                        .add(
                                Rule.ADDRESS_COLLISION,
                                "The recurring maintenance `" + name.series().id()
                                        + "` gives ids like this one to its occurrences.",
                                "Rename the file."));
    }

    /**
     * Tells of a maintenance to come whose id says that it stands in the place of an occurrence that there is not: both would take
     * place. What is over keeps its name, since the rule may have been another then.
     */
    void check(Report report, Maintenance maintenance) {
        if (maintenance.start().isAfter(now)) {
            named(maintenance.id())
                    .ifPresent(name -> name.nearest(zone)
                            .filter(nearest -> !nearest.equals(name.day()))
                            .ifPresent(nearest -> report.verdict()
                                    .add(
                                            Rule.STRAY_OCCURRENCE,
                                            "`" + name.series().id() + "` has no occurrence on `" + name.day()
                                                    + "` that this could stand for, so it takes place besides.",
                                            "The nearest is on `" + nearest + "`: name the file `"
                                                    + name.series().id() + "-" + nearest
                                                    + "`, or, if both are meant, after something else.")));
        }
    }

    private Optional<Name> named(Id id) {
        if (series.isEmpty()) {
            return Optional.empty();
        }
        Matcher matcher = NAME.matcher(id.value());
        return matcher.matches()
                ? day(matcher.group(2))
                        .flatMap(day -> Optional.ofNullable(series.get(new Id(matcher.group(1))))
                                .map(found -> new Name(found, day)))
                : Optional.empty();
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A series and the day on which an id says that it occurs. */
    private record Name(Maintenance series, LocalDate day) {
        Optional<LocalDate> nearest(ZoneId zone) {
            Recurrence rule = series.recurrence().orElseThrow();
            return new RuleDays(rule, series.start().atZone(zone)).nearest(day);
        }
    }
}
