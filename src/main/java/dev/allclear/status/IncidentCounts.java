package dev.allclear.status;

import dev.allclear.model.Impact;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How many incidents there were by month and impact; an incident belongs to the month in which it began.
 *
 * @param byMonth only months with incidents, and only impacts that one of them has
 */
public record IncidentCounts(NavigableMap<YearMonth, Map<Impact, IncidentCount>> byMonth) {
    public IncidentCounts {
        byMonth = Collections.unmodifiableNavigableMap(new TreeMap<>(byMonth));
    }

    /** Returns the counts of {@code incidents}, whose months are those of {@code zone}. */
    static IncidentCounts of(List<IncidentCourse> incidents, ZoneId zone) {
        var byMonth = new TreeMap<YearMonth, Map<Impact, IncidentCount>>();
        for (IncidentCourse course : incidents) {
            byMonth.computeIfAbsent(YearMonth.from(course.startedAt().atZone(zone)), any -> new EnumMap<>(Impact.class))
                    .merge(course.impact(), IncidentCount.of(course), IncidentCount::plus);
        }
        byMonth.replaceAll((month, counts) -> Collections.unmodifiableMap(counts));
        return new IncidentCounts(byMonth);
    }

    /** Returns the count of a month, a quarter or a year. */
    public IncidentCount of(Period period) {
        return months(period).flatMap(month -> month.values().stream()).reduce(IncidentCount.NONE, IncidentCount::plus);
    }

    /** Returns the count of those of {@code impact} in a month, a quarter or a year. */
    public IncidentCount of(Period period, Impact impact) {
        return months(period)
                .map(month -> month.getOrDefault(impact, IncidentCount.NONE))
                .reduce(IncidentCount.NONE, IncidentCount::plus);
    }

    private Stream<Map<Impact, IncidentCount>> months(Period period) {
        DaySpan days = period.days();
        return byMonth.subMap(YearMonth.from(days.first()), true, YearMonth.from(days.last()), true).values().stream();
    }
}
