package dev.allclear.page;

import dev.allclear.i18n.Lasting;
import dev.allclear.i18n.Texts;
import dev.allclear.i18n.Times;
import dev.allclear.model.Id;
import dev.allclear.model.MaintenanceStatus;
import dev.allclear.status.Course;
import dev.allclear.status.IncidentCourse;
import dev.allclear.status.Interval;
import dev.allclear.status.MaintenanceCourse;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says in a sentence or two what happened, when, to which components and for how long. */
final class Leads {
    private final Edition edition;
    private final Texts texts;
    private final Times times;

    Leads(Edition edition) {
        this.edition = edition;
        this.texts = edition.texts();
        this.times = edition.times();
    }

    /** Returns the lead of an incident's page; of one that is open at {@code now} it tells a length that still grows. */
    Lasting of(IncidentCourse course, Optional<Instant> now) {
        var values = values(course.startedAt());
        values.put("incident", texts.text("incident_lead_" + course.impact().key()));
        values.put("duration", texts.duration(course.duration()));
        String key = key(course.resolved() ? "lead_resolved" : "lead_open", course.components(), values);
        return now.filter(at -> !course.resolved())
                .map(at -> times.lasting(key, values, course.duration(), at))
                .orElseGet(() -> Lasting.fixed(texts.text(key, values)));
    }

    /** Returns the lead of a maintenance's page. */
    String of(MaintenanceCourse course) {
        Interval window = window(course);
        Instant to = window.to().orElseThrow();
        var values = values(window.from());
        values.put("from", times.moment(window.from()).clock());
        boolean sameDay = times.day(window.from()).equals(times.day(to));
        values.put("to", sameDay ? times.moment(to).clock() : times.moment(to).text());
        String lead = texts.text(key(key(course.status()), course.components(), values), values);
        return course.overrun() ? lead + " " + texts.text("lead_overrun") : lead;
    }

    /** Returns the components as a lead has them: "A", "A and B", "A and B and 2 more components"; absent without any. */
    Optional<String> affected(List<Id> components) {
        if (components.isEmpty()) {
            return Optional.empty();
        }
        String first = edition.name(components.get(0)).text();
        if (components.size() == 1) {
            return Optional.of(texts.text("affected_single", Map.of("a", first)));
        }
        Map<String, String> names =
                Map.of("a", first, "b", edition.name(components.get(1)).text());
        return Optional.of(
                components.size() == 2
                        ? texts.text("affected_pair", names)
                        : texts.count("affected_more", components.size() - 2, names));
    }

    /** The window as it was once it is completed, else as it was planned. */
    private static Interval window(MaintenanceCourse course) {
        boolean completed = course.status() == MaintenanceStatus.COMPLETED
                && course.startedAt().isPresent()
                && course.endedAt().isPresent();
        return completed
                ? new Interval(course.startedAt().orElseThrow(), course.endedAt())
                : Interval.of(course.maintenance().start(), course.maintenance().end());
    }

    private static String key(MaintenanceStatus status) {
        return switch (status) {
            case SCHEDULED -> "lead_scheduled";
            case IN_PROGRESS, VERIFYING -> "lead_in_progress";
            case COMPLETED -> "lead_completed";
            case CANCELLED -> "lead_cancelled";
        };
    }

    private Map<String, String> values(Instant on) {
        var values = new HashMap<String, String>();
        values.put("site", edition.settings().name());
        values.put("date", times.date(times.day(on)));
        return values;
    }

    /** Returns the key of the sentence for these components, whose names come to the values. */
    private String key(String key, List<Course> components, Map<String, String> values) {
        Optional<String> names = affected(Happening.components(components));
        names.ifPresent(text -> values.put("affected", text));
        return names.isPresent() ? key : key + "_plain";
    }
}
