package dev.allclear.page;

import dev.allclear.model.Impact;
import dev.allclear.model.IncidentStatus;
import dev.allclear.model.MaintenanceStatus;
import dev.allclear.status.Course;
import dev.allclear.status.IncidentCourse;
import dev.allclear.status.MaintenanceCourse;
import dev.allclear.status.Step;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the rows of lists: an incident or a maintenance in a line or two, without its current state once it is over. */
final class HistoryEntries {
    private final Edition edition;
    private final Leads leads;

    HistoryEntries(Edition edition) {
        this.edition = edition;
        this.leads = new Leads(edition);
    }

    /** Returns the rows of a list on the page at {@code place}. */
    List<HistoryEntry> of(List<Happening> happenings, Place place) {
        return happenings.stream()
                .map(happening -> happening.match(course -> of(course, place), course -> of(course, place)))
                .toList();
    }

    /** Returns the row of an incident on the day it was resolved: when that was, and what was said then. */
    HistoryEntry resolved(IncidentCourse course, Place place) {
        HistoryEntry entry = of(course, place);
        Instant at = course.resolvedAt().orElseThrow();
        String when = edition.texts()
                .text("resolved_at", Map.of("time", edition.times().clock(at)));
        return new HistoryEntry(
                entry.kind(),
                entry.href(),
                entry.title(),
                entry.impact(),
                entry.ongoing(),
                entry.date(),
                entry.datetime(),
                line(Stream.of(entry.facts(), when)),
                lastWord(course, place));
    }

    private Optional<Passage> lastWord(IncidentCourse course, Place place) {
        return course.steps().stream()
                .map(Step::update)
                .filter(update -> update.status() == IncidentStatus.RESOLVED)
                .reduce((earlier, later) -> later)
                .flatMap(update -> edition.spoken(
                        update.text(), place, 4, course.incident().id() + "-"));
    }

    private HistoryEntry of(IncidentCourse course, Place place) {
        LocalDate day = edition.times().day(course.startedAt());
        String length = course.resolved()
                ? edition.texts().duration(course.duration())
                : edition.texts().text("ongoing");
        return new HistoryEntry(
                "incident",
                place.href(Addresses.incident(course.incident().id())),
                edition.text(course.incident().title()),
                edition.label(course.impact()),
                !course.resolved(),
                edition.times().weekday(day),
                day.toString(),
                facts(course.impact(), course.components(), length),
                Optional.empty());
    }

    private HistoryEntry of(MaintenanceCourse course, Place place) {
        Instant began = new Happening.Work(course).beganAt();
        LocalDate day = edition.times().day(began);
        return new HistoryEntry(
                "maintenance",
                place.href(Addresses.maintenance(course.maintenance().id())),
                edition.text(course.maintenance().title()),
                edition.label(course.maintenance().impact()),
                !Happening.over(course),
                edition.times().weekday(day),
                day.toString(),
                facts(Impact.MAINTENANCE, course.components(), length(course)),
                Optional.empty());
    }

    private String length(MaintenanceCourse course) {
        if (course.status() == MaintenanceStatus.CANCELLED) {
            return edition.label(course.status()).text();
        }
        return Happening.over(course)
                ? edition.texts().duration(length(course.startedAt(), course.endedAt()))
                : edition.texts().text("ongoing");
    }

    /** Returns how long work took; none at all where it never began. */
    static Duration length(Optional<Instant> from, Optional<Instant> to) {
        return from.flatMap(start -> to.map(end -> Duration.between(start, end)))
                .orElse(Duration.ZERO);
    }

    /** Returns how many there are: {@code 12 incidents and 1 maintenance}. */
    String counts(List<Happening> happenings) {
        int incidents = incidents(happenings);
        int maintenances = happenings.size() - incidents;
        return edition.texts()
                .list(Stream.of(count("count_incidents", incidents), count("count_maintenances", maintenances))
                        .flatMap(Optional::stream)
                        .toList());
    }

    /** Returns how many of them are incidents. */
    static int incidents(List<Happening> happenings) {
        return (int)
                happenings.stream().filter(Happening.Trouble.class::isInstance).count();
    }

    private Optional<String> count(String key, int n) {
        return n == 0 ? Optional.empty() : Optional.of(edition.texts().count(key, n));
    }

    private String facts(Impact impact, List<Course> components, String length) {
        return line(Stream.of(
                        Stream.of(edition.texts().text("fact_" + impact.key())),
                        leads.affected(components).stream(),
                        Stream.of(length))
                .flatMap(part -> part));
    }

    private String line(Stream<String> facts) {
        return facts.reduce((a, b) -> edition.texts().text("facts", Map.of("a", a, "b", b)))
                .orElseThrow();
    }
}
