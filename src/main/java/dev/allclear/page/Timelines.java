package dev.allclear.page;

import dev.allclear.i18n.Moment;
import dev.allclear.i18n.Timed;
import dev.allclear.model.ComponentState;
import dev.allclear.model.Impact;
import dev.allclear.model.IncidentStatus;
import dev.allclear.model.MaintenanceStatus;
import dev.allclear.model.States;
import dev.allclear.model.Status;
import dev.allclear.model.Update;
import dev.allclear.status.Change;
import dev.allclear.status.IncidentCourse;
import dev.allclear.status.MaintenanceCourse;
import dev.allclear.status.Step;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the entries of timelines, oldest first. */
final class Timelines {
    /** The {@code id} of the section that has the postmortem. */
    static final String POSTMORTEM = "postmortem";

    /** The shape where no state changed. */
    static final String NOTE = "note";

    private final Edition edition;

    Timelines(Edition edition) {
        this.edition = edition;
    }

    /** Returns an incident's entries; the last postmortem is there as a line that leads to its section. */
    List<TimelineEntry> of(IncidentCourse course, Optional<Present> present, Place place) {
        return walk(course, present, place, "").entries();
    }

    /** Returns an open incident's latest entry, whose ids stay apart from those of others on the same page. */
    TimelineEntry latest(IncidentCourse course, Present present, Place place) {
        return walk(course, Optional.of(present), place, course.incident().id() + "-")
                .entry(course.steps().size() - 1);
    }

    /** Returns a maintenance's entries. */
    List<TimelineEntry> of(MaintenanceCourse course, Optional<Present> present, Place place) {
        return new Walk<>(course.steps(), NOTE, present, place, "").entries();
    }

    private Walk<IncidentStatus> walk(IncidentCourse course, Optional<Present> present, Place place, String anchors) {
        Impact impact = course.impact();
        String opening = impact == Impact.NONE ? NOTE : impact.state().key();
        return new Walk<>(course.steps(), opening, present, place, anchors);
    }

    /** Returns the step that has the section of its own. */
    static Optional<Step<IncidentStatus>> postmortem(IncidentCourse course) {
        return course.steps().stream()
                .filter(step -> step.update().status() == IncidentStatus.POSTMORTEM)
                .reduce((earlier, later) -> later);
    }

    /** One timeline on its way into entries. */
    private final class Walk<S extends Status> {
        private final List<Step<S>> steps;
        private final List<Update<S>> updates = new ArrayList<>();
        private final List<Moment> moments = new ArrayList<>();
        private final String opening;
        private final Optional<Present> present;
        private final int postmortem;
        private final Place place;
        private final String anchors;

        Walk(List<Step<S>> steps, String opening, Optional<Present> present, Place place, String anchors) {
            this.steps = steps;
            this.opening = opening;
            this.present = present;
            this.place = place;
            this.anchors = anchors;
            int last = -1;
            for (Step<S> step : steps) {
                if (step.update().status() == IncidentStatus.POSTMORTEM) {
                    last = updates.size();
                }
                updates.add(step.update());
                moments.add(edition.times().moment(step.update().at()));
            }
            this.postmortem = last;
        }

        List<TimelineEntry> entries() {
            var entries = new ArrayList<TimelineEntry>();
            for (int index = 0; index < steps.size(); index++) {
                entries.add(entry(index));
            }
            return entries;
        }

        TimelineEntry entry(int index) {
            Step<S> step = steps.get(index);
            Update<S> update = step.update();
            String anchor = Addresses.update(updates, index);
            Moment at = moments.get(index);
            boolean leads = index == postmortem;
            List<Change> changes = step.changes();
            Optional<Present> awaiting = present.filter(now -> index == steps.size() - 1);
            return new TimelineEntry(
                    anchor,
                    edition.label(update.status()),
                    mark(index, changes),
                    at,
                    index > 0 && moments.get(index - 1).date().equals(at.date()),
                    leads ? Optional.empty() : edition.spoken(update.text(), place, 4, anchors + anchor + "-"),
                    told(changes, step.states()),
                    awaiting.flatMap(now -> update.nextUpdate().map(next -> awaited(next, now))),
                    leads ? Optional.empty() : update.edited().map(edited -> timed("edited", edited)),
                    leads ? Optional.of(toPostmortem()) : Optional.empty());
        }

        private Timed awaited(Instant next, Present now) {
            return timed(next.isBefore(now.now()) ? "next_update_late" : "next_update", next);
        }

        private Timed timed(String key, Instant at) {
            return edition.times().timed(key, at);
        }

        private String mark(int index, List<Change> changes) {
            S status = updates.get(index).status();
            if (status == IncidentStatus.RESOLVED || status == MaintenanceStatus.COMPLETED) {
                return ComponentState.OPERATIONAL.key();
            }
            ComponentState worst = ComponentState.OPERATIONAL;
            for (Change change : changes) {
                worst = worst.worse(change.after());
            }
            if (worst != ComponentState.OPERATIONAL) {
                return worst.key();
            }
            return index == 0 ? opening : NOTE;
        }

        /** Several components that change back, and leave none in trouble, are told in one word; trouble has its names. */
        private List<TimelineEntry.Change> told(List<Change> changes, States after) {
            if (changes.size() > 1 && after.worst() == ComponentState.OPERATIONAL) {
                return List.of(new TimelineEntry.Change(
                        edition.word("all_components"), edition.label(ComponentState.OPERATIONAL)));
            }
            var told = new ArrayList<TimelineEntry.Change>();
            for (Change change : changes) {
                told.add(new TimelineEntry.Change(edition.name(change.component()), edition.label(change.after())));
            }
            return told;
        }

        private Anchor toPostmortem() {
            return new Anchor("#" + POSTMORTEM, edition.word("read_postmortem"));
        }
    }
}
