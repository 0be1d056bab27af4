package dev.allclear.page;

import dev.allclear.i18n.Texts;
import dev.allclear.i18n.Times;
import dev.allclear.model.Announcement;
import dev.allclear.model.Component;
import dev.allclear.model.ComponentState;
import dev.allclear.model.Maintenance;
import dev.allclear.status.IncidentCourse;
import dev.allclear.status.MaintenanceCourse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says what the pictures of pages show. */
final class Posters {
    private final Edition edition;
    private final Texts texts;
    private final Times times;

    Posters(Edition edition) {
        this.edition = edition;
        this.texts = edition.texts();
        this.times = edition.times();
    }

    /** Returns the picture of a page that is only a list, or only text. */
    Poster of(String title) {
        return poster(Optional.empty(), false, Optional.empty(), title, Optional.empty());
    }

    /** Returns that of a month or a year. */
    Poster history(String period) {
        return poster(Optional.empty(), false, Optional.of(texts.text("history")), period, Optional.empty());
    }

    /**
     * Returns the home page's.
     *
     * @param open the open incidents, worst first
     */
    Poster home(HomeView.Band band, List<IncidentCourse> open) {
        return poster(
                Optional.of(band.state()),
                true,
                Optional.empty(),
                band.headline(),
                open.stream()
                        .findFirst()
                        .map(worst -> edition.text(worst.incident().title()).text()));
    }

    /** Returns an incident's; while it is open, how far the team is stands in place of how long it took. */
    Poster incident(IncidentCourse course) {
        boolean over = course.resolved();
        return poster(
                Optional.of(
                        over
                                ? ComponentState.OPERATIONAL.key()
                                : course.impact().state().key()),
                !over,
                Optional.of(over ? IncidentViews.eyebrow(course, texts) : standing(course)),
                edition.text(course.incident().title()).text(),
                Optional.of(over ? date(course.startedAt()) : since(course.startedAt())));
    }

    private String standing(IncidentCourse course) {
        String what = texts.text("incident_" + course.impact().key());
        return texts.text(
                "facts", Map.of("a", what, "b", edition.label(course.status()).text()));
    }

    /**
     * Returns a maintenance's: the day of one that is over, else its window.
     *
     * @param mark of its page
     * @param eyebrow of its page
     */
    Poster maintenance(MaintenanceCourse course, String mark, String eyebrow) {
        boolean over = !course.status().open();
        Maintenance planned = course.maintenance();
        return poster(
                Optional.of(mark),
                !over,
                Optional.of(eyebrow),
                edition.text(planned.title()).text(),
                Optional.of(
                        over
                                ? date(course.startedAt().orElse(planned.start()))
                                : window(planned.start(), planned.end())));
    }

    /**
     * @param state absent once the component is retired
     */
    Poster component(Component component, Optional<ComponentState> state) {
        return poster(
                state.map(ComponentState::key),
                state.isPresent(),
                state.map(each -> texts.capitalised("state_" + each.key())),
                edition.text(component.name()).text(),
                Optional.empty());
    }

    Poster announcement(Announcement announcement) {
        return poster(
                Optional.of(
                        announcement.level() == Announcement.Level.WARNING
                                ? ComponentState.DEGRADED_PERFORMANCE.key()
                                : Timelines.NOTE),
                false,
                Optional.of(texts.capitalised(
                        "level_" + edition.label(announcement.level()).key())),
                edition.text(announcement.title()).text(),
                Optional.of(date(announcement.from())));
    }

    private Poster poster(
            Optional<String> mark, boolean now, Optional<String> eyebrow, String title, Optional<String> note) {
        return new Poster(
                texts.text("direction").equals("rtl"), edition.settings().name(), mark, now, eyebrow, title, note);
    }

    private String window(Instant from, Instant to) {
        boolean sameDay = times.day(from).equals(times.day(to));
        return texts.range(
                times.moment(from).text(),
                sameDay ? times.moment(to).clock() : times.moment(to).text());
    }

    private String since(Instant at) {
        return texts.text("announced_since", Map.of("time", times.moment(at).text()));
    }

    private String date(Instant at) {
        return times.date(times.day(at));
    }
}
