package dev.allclear.page;

import dev.allclear.i18n.Texts;
import dev.allclear.i18n.Times;
import dev.allclear.model.Id;
import dev.allclear.model.Incident;
import dev.allclear.model.MaintenanceStatus;
import dev.allclear.status.Derived;
import dev.allclear.status.IncidentCourse;
import dev.allclear.status.MaintenanceCourse;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Makes the home page and, since it says the same in one line, the page for addresses that do not exist. */
final class HomeViews {
    private final Edition edition;
    private final Present present;
    private final Derived derived;
    private final Texts texts;
    private final Times times;
    private final Bands bands;
    private final Timelines timelines;
    private final AffectedViews affected;
    private final MaintenanceViews maintenances;

    HomeViews(Edition edition, Present present) {
        this.edition = edition;
        this.present = present;
        this.derived = present.derived();
        this.texts = edition.texts();
        this.times = edition.times();
        this.bands = new Bands(edition, present);
        this.timelines = new Timelines(edition);
        this.affected = new AffectedViews(edition);
        this.maintenances = new MaintenanceViews(edition);
    }

    Stream<Page> pages() {
        URI site = edition.settings().url();
        var lost = new Place(
                edition.folder(edition.language()), Addresses.HOME, "404.html", Optional.of(site.getRawPath()));
        return Stream.of(
                edition.page(Addresses.HOME, "home", this::home)
                        .shown(() -> edition.posters().home(bands.band(), derived.open())),
                edition.page(lost, "not-found", this::notFound));
    }

    private NotFoundView notFound(Place place) {
        String title = texts.text("page_not_found");
        return new NotFoundView(
                edition.layouts().of(place, title, edition.layouts().description(), Optional.of(present)),
                edition.words(),
                bands.all());
    }

    private HomeView home(Place place) {
        return new HomeView(
                edition.layouts().home(place, present),
                edition.words(),
                leftOut(),
                bands.all(),
                derived.open().stream().map(course -> open(course, place)).toList(),
                new AnnouncementViews(edition).cards(derived.announcements(), place, 3),
                work(Planned::running, place),
                work(Planned::toCome, place),
                new ComponentViews(edition).groups(present, place),
                new BarViews(edition).dates(present),
                texts.count("last_days", edition.settings().homeDays()),
                new Days(edition, derived).of(place),
                new Anchor(place.href(Addresses.HISTORY), edition.word("full_history")),
                new AnnouncementViews(edition).all(present, place));
    }

    private Optional<String> leftOut() {
        int reports = present.leftOut();
        return reports == 0 ? Optional.empty() : Optional.of(texts.count("left_out", reports));
    }

    private HomeView.Work work(Function<Planned, List<MaintenanceCourse>> pick, Place place) {
        return HomeView.Work.of(present.outlook(times)
                .all(
                        prospect -> pick.apply(Planned.then(derived, prospect)),
                        Standing::of,
                        (course, prospect) -> maintenances.card(course, prospect.from(), place)));
    }

    /** What of a maintenance the clock can change. */
    private record Standing(Id id, MaintenanceStatus status, boolean overrun) {
        static Standing of(MaintenanceCourse course) {
            return new Standing(course.maintenance().id(), course.status(), course.overrun());
        }
    }

    private HomeView.OpenIncident open(IncidentCourse course, Place place) {
        Incident incident = course.incident();
        String href = place.href(Addresses.incident(incident.id()));
        int updates = course.steps().size();
        return new HomeView.OpenIncident(
                href,
                IncidentViews.eyebrow(course, edition, Optional.of(present.now())),
                edition.label(course.impact()),
                edition.text(incident.title()),
                affected.of(course, Optional.of(present.now()), place),
                timelines.latest(course, present, place),
                times.ago(course.steps().get(updates - 1).update().at(), derived.now()),
                new Anchor(href, new Text(texts.count("full_timeline", updates), Optional.empty())));
    }
}
