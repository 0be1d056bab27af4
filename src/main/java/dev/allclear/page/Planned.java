package dev.allclear.page;

import dev.allclear.model.Id;
import dev.allclear.model.Maintenance;
import dev.allclear.model.MaintenanceStatus;
import dev.allclear.status.Derived;
import dev.allclear.status.MaintenanceCourse;
import dev.allclear.status.Prospect;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Picks the maintenances under way and to come, the next first: those that the home page shows. */
public final class Planned {
    /** What an occurrence's id has after that of its series. */
    private static final Pattern OCCURRENCE = Pattern.compile("-\\d{4}-\\d{2}-\\d{2}(-\\d+)?");

    private final List<Maintenance> series;
    private final List<MaintenanceCourse> latestFirst;
    private final Instant now;

    /** Picks from the maintenances of {@code derived}. */
    public Planned(Derived derived) {
        this(derived, derived.maintenances(), derived.now());
    }

    private Planned(Derived derived, List<MaintenanceCourse> latestFirst, Instant now) {
        this.series = derived.site().maintenances();
        this.latestFirst = latestFirst;
        this.now = now;
    }

    /** Picks from the maintenances of a prospect of {@code derived}. */
    static Planned then(Derived derived, Prospect prospect) {
        return new Planned(derived, prospect.maintenances(), prospect.from());
    }

    /** Returns those under way. */
    public List<MaintenanceCourse> running() {
        return nextFirst().stream()
                .filter(course -> course.status() == MaintenanceStatus.IN_PROGRESS
                        || course.status() == MaintenanceStatus.VERIFYING)
                .toList();
    }

    /** Returns those to come; of a recurring one, the next occurrence and whichever others are announced. */
    public List<MaintenanceCourse> toCome() {
        List<MaintenanceCourse> toCome = new ArrayList<>();
        Set<Id> begun = new HashSet<>();
        for (MaintenanceCourse course : nextFirst()) {
            if (course.status() != MaintenanceStatus.SCHEDULED) {
                continue;
            }
            boolean next = series(course).map(begun::add).orElse(true);
            if (next || !course.maintenance().announced().isAfter(now)) {
                toCome.add(course);
            }
        }
        return toCome;
    }

    /** Whether {@code occurrence} is one of those of {@code series}. */
    static boolean occurs(Maintenance occurrence, Maintenance series) {
        String id = occurrence.id().value();
        String start = series.id().value();
        return series.recurrence().isPresent()
                && id.startsWith(start)
                && OCCURRENCE.matcher(id.substring(start.length())).matches();
    }

    /** Returns the id of the recurring maintenance that {@code course} is an occurrence of, if it is one. */
    public Optional<Id> series(MaintenanceCourse course) {
        return series.stream()
                .filter(series -> occurs(course.maintenance(), series))
                .map(Maintenance::id)
                .findFirst();
    }

    private List<MaintenanceCourse> nextFirst() {
        List<MaintenanceCourse> courses = new ArrayList<>(latestFirst);
        Collections.reverse(courses);
        return courses;
    }
}
