package dev.allclear.page;

import dev.allclear.i18n.Texts;
import dev.allclear.model.ComponentState;
import dev.allclear.model.Incident;
import dev.allclear.status.IncidentCourse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes the pages of incidents. */
final class IncidentViews {
    private final Edition edition;
    private final List<IncidentCourse> newestFirst;
    private final Leads leads;
    private final Timelines timelines;
    private final AffectedViews affected;

    IncidentViews(Edition edition) {
        this.edition = edition;
        this.newestFirst = edition.derived().incidents();
        this.leads = new Leads(edition);
        this.timelines = new Timelines(edition);
        this.affected = new AffectedViews(edition);
    }

    Stream<Page> pages() {
        return IntStream.range(0, newestFirst.size())
                .mapToObj(index -> edition.page(
                        Addresses.incident(newestFirst.get(index).incident().id()),
                        "incident",
                        place -> view(index, place)));
    }

    /** Returns {@code Resolved · major incident · 3h 19m} or {@code Major incident · ongoing for 38m}. */
    static String eyebrow(IncidentCourse course, Texts texts) {
        String kind = course.resolved() ? "incident_within_" : "incident_";
        return texts.text(
                course.resolved() ? "eyebrow_resolved" : "eyebrow_open",
                Map.of(
                        "what", texts.text(kind + course.impact().key()),
                        "duration", texts.duration(course.duration())));
    }

    private IncidentView view(int index, Place place) {
        IncidentCourse course = newestFirst.get(index);
        Incident incident = course.incident();
        Text title = edition.text(incident.title());
        String lead = leads.of(course);
        return new IncidentView(
                edition.layouts().of(course.resolved(), place, title.text(), lead),
                edition.words(),
                eyebrow(course, edition.texts()),
                course.resolved()
                        ? ComponentState.OPERATIONAL.key()
                        : course.impact().key(),
                edition.label(course.impact()),
                course.resolved(),
                title,
                lead,
                edition.untranslated(incident),
                incident.summary().flatMap(summary -> edition.spoken(summary, place, 2, "summary-")),
                affected.of(course, place),
                timelines.of(course, place),
                postmortem(course, place),
                edition.anchors(incident.links()),
                neighbour(index + 1, place),
                neighbour(index - 1, place));
    }

    private Optional<IncidentView.Postmortem> postmortem(IncidentCourse course, Place place) {
        return Timelines.postmortem(course)
                .map(step -> new IncidentView.Postmortem(
                        edition.times().timed("published", step.update().at()),
                        step.update().edited().map(at -> edition.times().timed("edited", at)),
                        edition.passage(step.update().text(), place, 3, Timelines.POSTMORTEM + "-")));
    }

    private Optional<Anchor> neighbour(int index, Place place) {
        if (index < 0 || index >= newestFirst.size()) {
            return Optional.empty();
        }
        Incident incident = newestFirst.get(index).incident();
        return Optional.of(new Anchor(place.href(Addresses.incident(incident.id())), edition.text(incident.title())));
    }
}
