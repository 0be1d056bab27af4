package dev.allclear.output.terminal;

import dev.allclear.i18n.Texts;
import dev.allclear.json.JsonWriter;
import dev.allclear.markdown.Markdown;
import dev.allclear.model.Announcement;
import dev.allclear.model.Component;
import dev.allclear.model.Id;
import dev.allclear.model.Update;
import dev.allclear.page.Headline;
import dev.allclear.page.Planned;
import dev.allclear.status.Course;
import dev.allclear.status.Derived;
import dev.allclear.status.IncidentCourse;
import dev.allclear.status.MaintenanceCourse;
import dev.allclear.status.Step;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a reader of the home page learns, for scripts: states and statuses in the words of files, times in RFC 3339. */
public final class StatusJson {
    private final Derived derived;
    private final Texts texts;

    private StatusJson(Derived derived, Texts texts) {
        this.derived = derived;
        this.texts = texts;
    }

    /**
     * Returns the document.
     *
     * @param leftOut how many reports can't be shown
     */
    public static byte[] of(Derived derived, int leftOut, Texts texts) {
        return JsonWriter.object(json -> new StatusJson(derived, texts).write(leftOut, json));
    }

    private void write(int leftOut, JsonWriter json) {
        var planned = new Planned(derived);
        json.field("name", derived.site().settings().name())
                .field("url", derived.site().settings().url().toString())
                .field("now", derived.now().toString())
                .object(
                        "status",
                        status -> status.field(
                                        "indicator", derived.state().indicator().key())
                                .field(
                                        "text",
                                        Headline.of(derived, leftOut > 0, texts).text()))
                .field("left_out", leftOut)
                .objects("incidents", derived.open(), this::incident)
                .array(
                        "maintenance",
                        list -> Stream.concat(planned.running().stream(), planned.toCome().stream())
                                .forEach(course -> list.element(each -> maintenance(course, each))))
                .array("components", this::components)
                .objects("announcements", derived.announcements(), this::announcement)
                .field("next_transition", derived.nextTransition().toString());
    }

    private void incident(IncidentCourse course, JsonWriter json) {
        var incident = course.incident();
        json.field("id", incident.id().value())
                .field("title", incident.title().in(texts.language()))
                .field("status", course.status().key())
                .field("impact", course.impact().key())
                .field("started_at", course.startedAt().toString());
        affected(course.components(), json);
        latest(course.steps(), json);
    }

    private void maintenance(MaintenanceCourse course, JsonWriter json) {
        var work = course.maintenance();
        json.field("id", work.id().value())
                .field("title", work.title().in(texts.language()))
                .field("status", course.status().key())
                .field("impact", work.impact().key())
                .field("starts_at", work.start().toString())
                .field("ends_at", work.end().toString());
        affected(course.components(), json);
        latest(course.steps(), json);
    }

    private static void affected(List<Course> courses, JsonWriter json) {
        json.array(
                "components",
                list -> courses.forEach(
                        course -> list.element(course.component().value())));
    }

    private void latest(List<? extends Step<?>> steps, JsonWriter json) {
        Optional<? extends Update<?>> latest = steps.isEmpty()
                ? Optional.empty()
                : Optional.of(steps.get(steps.size() - 1).update());
        json.object(
                        "latest_update",
                        latest.map(update ->
                                each -> each.field("at", update.at().toString())
                                        .field("status", update.status().key())
                                        .field(
                                                "text",
                                                Markdown.text(update.text()
                                                        .in(texts.language())
                                                        .markdown()))))
                .field("next_update", latest.flatMap(Update::nextUpdate).map(Instant::toString));
    }

    private void components(JsonWriter list) {
        derived.site()
                .components()
                .entries()
                .forEach(entry -> entry.match(
                        component -> component(component, Optional.empty(), list),
                        group -> group.components().stream()
                                .filter(each -> component(each, Optional.of(group.id()), list))
                                .count()));
    }

    private boolean component(Component component, Optional<Id> group, JsonWriter list) {
        LocalDate today =
                LocalDate.ofInstant(derived.now(), derived.site().settings().zone());
        if (component.retired(today)) {
            return false;
        }
        list.line(each -> each.field("id", component.id().value())
                .field("name", component.name().in(texts.language()))
                .field("group", group.map(Id::value))
                .field("state", derived.state(component.id()).key()));
        return true;
    }

    private void announcement(Announcement announcement, JsonWriter json) {
        json.field("id", announcement.id().value())
                .field("title", announcement.title().in(texts.language()))
                .field("level", announcement.level().name().toLowerCase(Locale.ROOT))
                .field("from", announcement.from().toString())
                .field("until", announcement.until().map(Instant::toString));
    }
}
