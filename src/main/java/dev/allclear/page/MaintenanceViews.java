package dev.allclear.page;

import dev.allclear.i18n.Lasting;
import dev.allclear.i18n.Moment;
import dev.allclear.i18n.Texts;
import dev.allclear.model.ComponentState;
import dev.allclear.model.Maintenance;
import dev.allclear.model.Output;
import dev.allclear.model.Update;
import dev.allclear.status.MaintenanceCourse;
import dev.allclear.status.Prospect;
import dev.allclear.status.Step;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes the pages of maintenances, and what the home page says of them. */
final class MaintenanceViews {
    private final Edition edition;
    private final Leads leads;
    private final Timelines timelines;
    private final AffectedViews affected;

    MaintenanceViews(Edition edition) {
        this.edition = edition;
        this.leads = new Leads(edition);
        this.timelines = new Timelines(edition);
        this.affected = new AffectedViews(edition);
    }

    /** What the page of a maintenance is made from, with those planned before and after it. */
    record Report(MaintenanceCourse course, Turn<Linked> turn) {}

    Stream<Page> pages(Present present) {
        List<MaintenanceCourse> latestFirst = present.derived().maintenances();
        return IntStream.range(0, latestFirst.size()).mapToObj(index -> {
            MaintenanceCourse course = latestFirst.get(index);
            Turn<MaintenanceCourse> turn = Turn.at(latestFirst, index);
            return edition.page(
                            Addresses.maintenance(course.maintenance().id()),
                            "maintenance",
                            new Report(
                                    course, (course.status().open() ? turn : begun(turn, present)).map(this::linked)),
                            present.unless(!course.status().open()),
                            this::view)
                    .shown(() -> edition.posters().maintenance(course, mark(course), eyebrow(course)));
        });
    }

    /** What is over leads on to what has begun only: a plan comes into sight by the clock alone. */
    private static Turn<MaintenanceCourse> begun(Turn<MaintenanceCourse> turn, Present present) {
        return new Turn<>(turn.previous(), turn.next().filter(next -> AffectedViews.begun(next, present.now())));
    }

    private Linked linked(MaintenanceCourse course) {
        Maintenance maintenance = course.maintenance();
        return new Linked(Addresses.maintenance(maintenance.id()), edition.text(maintenance.title()));
    }

    /** Returns what the home page says of a maintenance that is under way or to come at {@code now}. */
    MaintenanceCard card(MaintenanceCourse course, Instant now, Place place) {
        Maintenance maintenance = course.maintenance();
        return new MaintenanceCard(
                place.href(Addresses.maintenance(maintenance.id())),
                edition.label(course.status()),
                edition.text(maintenance.title()),
                window(maintenance.start(), maintenance.end()),
                affected.of(course, Optional.of(now), place),
                course.overrun() ? Optional.of(edition.texts().text("lead_overrun")) : Optional.empty(),
                latestWord(course, place));
    }

    private Optional<Passage> latestWord(MaintenanceCourse course, Place place) {
        String anchors = course.maintenance().id() + "-";
        return course.steps().stream()
                .map(Step::update)
                .map(Update::text)
                .filter(text -> !text.original().blank())
                .reduce((earlier, later) -> later)
                .or(() -> course.maintenance().summary())
                .flatMap(text -> edition.spoken(text, place, 4, anchors));
    }

    private MaintenanceView view(Report report, Optional<Present> present, Place place) {
        MaintenanceCourse course = report.course();
        Maintenance maintenance = course.maintenance();
        boolean over = !course.status().open();
        Text title = edition.text(maintenance.title());
        String lead = leads.of(course);
        Optional<Outlook> outlook = present.map(now -> now.outlook(edition.times()));
        return new MaintenanceView(
                edition.layouts()
                        .of(place, title.text(), lead, present, edition.things().of(course)),
                edition.words(),
                outlook.map(then -> then.each(prospect -> head(standing(course, prospect))))
                        .orElseGet(() -> List.of(During.always(head(course)))),
                edition.label(course.status()),
                over,
                title,
                edition.untranslated(maintenance),
                maintenance.summary().flatMap(summary -> edition.spoken(summary, place, 2, "summary-")),
                window(maintenance.start(), maintenance.end()),
                over ? actual(course) : Optional.empty(),
                over ? Optional.empty() : calendar(maintenance, place),
                outlook.map(then -> then.each(
                                prospect -> standing(course, prospect).status(),
                                prospect ->
                                        affected.of(standing(course, prospect), Optional.of(prospect.from()), place)))
                        .orElseGet(() -> List.of(During.always(affected.of(course, Optional.empty(), place)))),
                timelines.of(course, present, place),
                edition.anchors(maintenance.links()),
                report.turn().previous().map(place::anchor),
                report.turn().next().map(place::anchor));
    }

    private MaintenanceView.Head head(MaintenanceCourse course) {
        return new MaintenanceView.Head(
                Lasting.fixed(eyebrow(course)), mark(course), !course.status().open(), Lasting.fixed(leads.of(course)));
    }

    /** What is over stays as it is. */
    private static MaintenanceCourse standing(MaintenanceCourse course, Prospect prospect) {
        return prospect.course(course.maintenance().id()).orElse(course);
    }

    private static String mark(MaintenanceCourse course) {
        return switch (course.status()) {
            case SCHEDULED -> ComponentState.UNDER_MAINTENANCE.key();
            case IN_PROGRESS, VERIFYING ->
                course.maintenance()
                        .impact()
                        .state()
                        .worse(ComponentState.UNDER_MAINTENANCE)
                        .key();
            case COMPLETED -> ComponentState.OPERATIONAL.key();
            case CANCELLED -> Timelines.NOTE;
        };
    }

    private String eyebrow(MaintenanceCourse course) {
        Texts texts = edition.texts();
        return switch (course.status()) {
            case SCHEDULED -> texts.text("eyebrow_scheduled");
            case IN_PROGRESS, VERIFYING -> texts.text(course.overrun() ? "eyebrow_overrun" : "eyebrow_in_progress");
            case COMPLETED ->
                texts.text("eyebrow_completed", Map.of("duration", texts.duration(Happening.length(course))));
            case CANCELLED -> texts.text("eyebrow_cancelled");
        };
    }

    private Optional<Anchor> calendar(Maintenance maintenance, Place place) {
        String address = Addresses.maintenance(maintenance.id()) + Addresses.CALENDAR;
        return edition.settings().has(Output.CALENDAR)
                ? Optional.of(new Anchor(place.folder(place.folder(), address), edition.word("add_to_calendar")))
                : Optional.empty();
    }

    private Optional<MaintenanceCard.Window> actual(MaintenanceCourse course) {
        return course.asPlanned()
                ? Optional.empty()
                : course.startedAt().flatMap(from -> course.endedAt().map(to -> window(from, to)));
    }

    private MaintenanceCard.Window window(Instant from, Instant to) {
        Moment opens = edition.times().moment(from);
        Moment closes = edition.times().moment(to);
        return new MaintenanceCard.Window(opens, closes, opens.date().equals(closes.date()));
    }
}
