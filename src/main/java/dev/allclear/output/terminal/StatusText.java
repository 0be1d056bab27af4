package dev.allclear.output.terminal;

import dev.allclear.i18n.Texts;
import dev.allclear.i18n.Times;
import dev.allclear.markdown.Markdown;
import dev.allclear.model.Announcement;
import dev.allclear.model.ComponentState;
import dev.allclear.model.Maintenance;
import dev.allclear.model.Update;
import dev.allclear.page.Headline;
import dev.allclear.page.Planned;
import dev.allclear.status.Course;
import dev.allclear.status.Derived;
import dev.allclear.status.IncidentCourse;
import dev.allclear.status.MaintenanceCourse;
import dev.allclear.status.Step;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a reader of the home page learns, in lines. */
public final class StatusText {
    /** How much of an update is shown: enough to know which it is. */
    private static final int IN_SHORT = 2;

    private final Derived derived;
    private final Texts texts;
    private final Times times;
    private final Sheet sheet;

    private StatusText(Derived derived, Texts texts, Terminal terminal) {
        this.derived = derived;
        this.texts = texts;
        this.times = texts.times(derived.site().settings().zone());
        this.sheet = new Sheet(terminal);
    }

    /**
     * Returns the lines, each ended.
     *
     * @param leftOut how many reports can't be shown
     */
    public static String of(Derived derived, int leftOut, Texts texts, Terminal terminal) {
        return new StatusText(derived, texts, terminal).text(leftOut);
    }

    private String text(int leftOut) {
        head(leftOut);
        var planned = new Planned(derived);
        section("incidents", derived.open(), this::incident);
        section("maintenance_in_progress", planned.running(), this::maintenance);
        section("scheduled_maintenance", planned.toCome(), this::maintenance);
        new ComponentLines(derived, texts, sheet).add();
        section("announcements", derived.announcements(), this::announcement);
        return sheet.toString();
    }

    private void head(int leftOut) {
        var settings = derived.site().settings();
        sheet.say(0, texts.title(settings) + " · " + settings.url(), Paint.DIM);
        var headline = Headline.of(derived, leftOut > 0, texts);
        sheet.mark(0, Sign.of(headline.state()), Paint.of(headline.state()), headline.text(), Paint.BOLD);
        sheet.say(2, texts.text("as_of", Map.of("time", time(derived.now()))), Paint.DIM);
        headline.calm().ifPresent(calm -> sheet.say(2, calm, Paint.PLAIN));
        if (leftOut > 0) {
            sheet.say(2, texts.count("left_out", leftOut), Paint.PLAIN);
        }
    }

    private interface Lines<T> {
        void add(T each);
    }

    private <T> void section(String title, List<T> things, Lines<T> lines) {
        if (!things.isEmpty()) {
            sheet.gap();
            sheet.say(0, texts.capitalised(title), Paint.BOLD);
            things.forEach(lines::add);
        }
    }

    private void incident(IncidentCourse course) {
        var incident = course.incident();
        ComponentState weight = course.impact().state();
        sheet.mark(2, Sign.of(weight), Paint.of(weight), incident.title().in(texts.language()), Paint.BOLD);
        String eyebrow = texts.text(
                "eyebrow_open",
                Map.of(
                        "what", texts.text("incident_" + course.impact().key()),
                        "duration", texts.duration(course.duration())));
        String since = texts.text("announced_since", Map.of("time", time(course.startedAt())));
        sheet.say(4, texts.text("facts", Map.of("a", eyebrow, "b", since)), Paint.PLAIN);
        components(course.components());
        latest(course.steps());
        sheet.say(4, incident.id().value(), Paint.DIM);
    }

    private void maintenance(MaintenanceCourse course) {
        Maintenance work = course.maintenance();
        ComponentState weight = work.impact().state();
        sheet.mark(2, Sign.of(weight), Paint.of(weight), work.title().in(texts.language()), Paint.BOLD);
        boolean sameDay = times.day(work.start()).equals(times.day(work.end()));
        String end = sameDay ? times.moment(work.end()).clock() : time(work.end());
        sheet.say(4, texts.range(time(work.start()), end), Paint.PLAIN);
        if (course.overrun()) {
            sheet.say(4, texts.text("lead_overrun"), Paint.PLAIN);
        }
        components(course.components());
        latest(course.steps());
        sheet.say(4, work.id().value(), Paint.DIM);
    }

    private void announcement(Announcement announcement) {
        boolean warning = announcement.level() == Announcement.Level.WARNING;
        sheet.mark(
                2,
                warning ? "!" : "i",
                warning ? Paint.YELLOW : Paint.BLUE,
                announcement.title().in(texts.language()),
                Paint.BOLD);
        sheet.say(4, announcement.id().value(), Paint.DIM);
    }

    private void components(List<Course> courses) {
        if (!courses.isEmpty()) {
            String names = courses.stream()
                    .map(course ->
                            derived.site().components().find(course.component()).orElseThrow())
                    .map(component -> component.name().in(texts.language()))
                    .collect(Collectors.joining(texts.text("list_separator")));
            sheet.say(4, names, Paint.PLAIN);
        }
    }

    /** The last thing that was said, and when to hear more. */
    private void latest(List<? extends Step<?>> steps) {
        if (steps.isEmpty()) {
            return;
        }
        Update<?> update = steps.get(steps.size() - 1).update();
        String status = texts.capitalised("status_" + update.status().key());
        String said =
                Markdown.text(update.text().in(texts.language()).markdown()).replace('\n', ' ');
        String ago = times.ago(update.at(), derived.now());
        sheet.say(4, texts.text("facts", Map.of("a", status, "b", ago)), Paint.PLAIN);
        if (!said.isBlank()) {
            sheet.say(4, said, Paint.PLAIN, IN_SHORT);
        }
        update.nextUpdate().ifPresent(next -> {
            boolean late = next.isBefore(derived.now());
            String awaited = texts.text(late ? "next_update_late" : "next_update", Map.of("time", time(next)));
            sheet.say(4, awaited, late ? Paint.YELLOW : Paint.PLAIN);
        });
    }

    private String time(Instant instant) {
        return times.moment(instant).text();
    }
}
