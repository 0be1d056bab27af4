package dev.allclear.page;

import dev.allclear.model.IncidentStatus;
import dev.allclear.model.MaintenanceStatus;
import dev.allclear.status.IncidentCourse;
import dev.allclear.status.Step;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
        Set<LocalDate> days = new HashSet<>();
        var entries = new ArrayList<HistoryEntry>();
        for (Happening happening : happenings) {
            LocalDate day = edition.times().day(happening.beganAt());
            Optional<String> anchor = days.add(day) ? Optional.of(Addresses.anchor(day)) : Optional.empty();
            entries.add(of(happening, day, anchor, place));
        }
        return entries;
    }

    /** Returns the row of an incident on the day it was resolved: when that was, and what was said then. */
    HistoryEntry resolved(IncidentCourse course, Place place) {
        Happening happening = Happening.of(course);
        HistoryEntry entry = of(happening, edition.times().day(happening.beganAt()), Optional.empty(), place);
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
                entry.anchor(),
                joined(entry.facts(), when),
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

    private HistoryEntry of(Happening happening, LocalDate day, Optional<String> anchor, Place place) {
        return new HistoryEntry(
                happening.kind().key(),
                place.href(happening.address()),
                edition.text(happening.title()),
                edition.label(happening.impact()),
                !happening.over(),
                edition.times().weekday(day),
                day.toString(),
                anchor,
                facts(happening),
                Optional.empty());
    }

    /** Returns what began in each year of the site's zone, in the order of {@code happenings}. */
    Map<Integer, List<Happening>> byYear(List<Happening> happenings) {
        return happenings.stream()
                .collect(Collectors.groupingBy(
                        happening -> edition.times().day(happening.beganAt()).getYear(),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }

    /** Returns how many there are: {@code 12 incidents and 1 maintenance}. */
    String counts(Happening.Counts counts) {
        return edition.texts()
                .list(Stream.of(
                                count("count_incidents", counts.incidents()),
                                count("count_maintenances", counts.maintenances()))
                        .flatMap(Optional::stream)
                        .toList());
    }

    /** Returns which page of several this is: {@code Page 2 of 3}; nothing where it is the only one. */
    Optional<String> partOf(Leaf leaf) {
        return leaf.of() == 1
                ? Optional.empty()
                : Optional.of(edition.texts()
                        .text(
                                "page_of",
                                Map.of("n", Integer.toString(leaf.number()), "total", Integer.toString(leaf.of()))));
    }

    private Optional<String> count(String key, int n) {
        return n == 0 ? Optional.empty() : Optional.of(edition.texts().count(key, n));
    }

    /** Returns what is to be said of one in a line. */
    String facts(Happening happening) {
        String facts = edition.texts().text("fact_" + happening.filed().key());
        Optional<String> affected = leads.affected(happening.components());
        if (affected.isPresent()) {
            facts = joined(facts, affected.get());
        }
        return joined(facts, length(happening));
    }

    private String length(Happening happening) {
        if (happening.length().isPresent()) {
            return edition.texts().duration(happening.length().get());
        }
        if (happening.over()) {
            return edition.label(MaintenanceStatus.CANCELLED).text();
        }
        return happening.begun()
                ? edition.texts().text("ongoing")
                : edition.label(MaintenanceStatus.SCHEDULED).text();
    }

    /** Returns what is said of one in two parts as one line. */
    String joined(String a, String b) {
        return edition.texts().text("facts", Map.of("a", a, "b", b));
    }
}
