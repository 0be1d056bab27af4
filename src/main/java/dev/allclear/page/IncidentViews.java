package dev.allclear.page;

import dev.allclear.i18n.Lasting;
import dev.allclear.i18n.Texts;
import dev.allclear.markdown.Markdown;
import dev.allclear.model.ComponentState;
import dev.allclear.model.Incident;
import dev.allclear.status.IncidentCourse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes the pages of incidents. */
final class IncidentViews {
    private final Edition edition;
    private final Leads leads;
    private final Timelines timelines;
    private final AffectedViews affected;

    IncidentViews(Edition edition) {
        this.edition = edition;
        this.leads = new Leads(edition);
        this.timelines = new Timelines(edition);
        this.affected = new AffectedViews(edition);
    }

    /** What the page of an incident is made from, with the incidents that began before and after it. */
    record Report(IncidentCourse course, Turn<Linked> turn) {}

    Stream<Page> pages(Present present) {
        List<IncidentCourse> newestFirst = present.derived().incidents();
        Edition.View<Report> view = this::view;
        return IntStream.range(0, newestFirst.size()).mapToObj(index -> {
            IncidentCourse course = newestFirst.get(index);
            return edition.pageOf(
                            Addresses.incident(course.incident().id()),
                            "incident",
                            () -> new Report(course, Turn.at(newestFirst, index).map(this::linked)),
                            present.unless(course.resolved()),
                            view)
                    .shown(() -> edition.posters().incident(course));
        });
    }

    private Linked linked(IncidentCourse course) {
        Incident incident = course.incident();
        return new Linked(Addresses.incident(incident.id()), edition.text(incident.title()));
    }

    /** Returns {@code Resolved · major incident · 3h 19m} or {@code Major incident · ongoing for 38m}. */
    static String eyebrow(IncidentCourse course, Texts texts) {
        return course.resolved()
                ? texts.text("eyebrow_resolved", facts(course, texts))
                : texts.text("eyebrow_open", facts(course, texts));
    }

    /** Returns the same; of an incident that is open at {@code now} with a length that still grows. */
    static Lasting eyebrow(IncidentCourse course, Edition edition, Optional<Instant> now) {
        Texts texts = edition.texts();
        return now.filter(at -> !course.resolved())
                .map(at -> edition.times().lasting("eyebrow_open", facts(course, texts), course.duration(), at))
                .orElseGet(() -> Lasting.fixed(eyebrow(course, texts)));
    }

    private static Map<String, String> facts(IncidentCourse course, Texts texts) {
        String kind = course.resolved() ? "incident_within_" : "incident_";
        return Map.of("what", texts.text(kind + course.impact().key()), "duration", texts.duration(course.duration()));
    }

    private IncidentView view(Report report, Optional<Present> present, Place place) {
        IncidentCourse course = report.course();
        Incident incident = course.incident();
        Text title = edition.text(incident.title());
        Optional<Instant> now = present.map(Present::now);
        Lasting lead = leads.of(course, now);
        return new IncidentView(
                edition.layouts()
                        .of(
                                place,
                                title.text(),
                                description(course, lead.text()),
                                present,
                                edition.things().of(course)),
                edition.words(),
                eyebrow(course, edition, now),
                course.resolved()
                        ? ComponentState.OPERATIONAL.key()
                        : course.impact().key(),
                edition.label(course.impact()),
                course.resolved(),
                title,
                lead,
                edition.untranslated(incident),
                incident.summary().flatMap(summary -> edition.spoken(summary, place, 2, "summary-")),
                affected.of(course, now, place),
                timelines.of(course, present, place),
                postmortem(course, place),
                edition.anchors(incident.links()),
                report.turn().previous().map(place::anchor),
                report.turn().next().map(place::anchor));
    }

    /** What a chat shows of a link stands there for days: of an open incident it is what was said last, not for how long it goes on. */
    private String description(IncidentCourse course, String lead) {
        if (course.resolved()) {
            return lead;
        }
        String said = Markdown.text(course.steps()
                .get(course.steps().size() - 1)
                .update()
                .text()
                .in(edition.language())
                .markdown());
        return said.isBlank() ? lead : Layouts.excerpt(said);
    }

    private Optional<IncidentView.Postmortem> postmortem(IncidentCourse course, Place place) {
        return Timelines.postmortem(course)
                .map(step -> new IncidentView.Postmortem(
                        edition.times().timed("published", step.update().at()),
                        step.update().edited().map(at -> edition.times().timed("edited", at)),
                        edition.passage(step.update().text(), place, 3, Timelines.POSTMORTEM + "-")));
    }
}
