package dev.allclear.output.text;

import dev.allclear.i18n.Texts;
import dev.allclear.markdown.Html;
import dev.allclear.markdown.Markdown;
import dev.allclear.model.Event;
import dev.allclear.model.IncidentStatus;
import dev.allclear.model.Localized;
import dev.allclear.model.Prose;
import dev.allclear.model.Status;
import dev.allclear.model.Update;
import dev.allclear.status.Change;
import dev.allclear.status.Course;
import dev.allclear.status.IncidentCourse;
import dev.allclear.status.MaintenanceCourse;
import dev.allclear.status.Step;
import dev.allclear.utf8.Utf8;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What one page says, as Markdown: facts first, then what was said, oldest first. Nothing in it follows the clock. */
final class Twin {
    private final Edition edition;
    private final Utf8 text = new Utf8();

    private Twin(Edition edition) {
        this.edition = edition;
    }

    /** Returns that of the page of an incident at {@code address}. */
    static byte[] of(IncidentCourse course, String address, Edition edition) {
        var twin = new Twin(edition);
        twin.head(course.incident(), course.resolved() ? IncidentStatus.RESOLVED : course.status());
        twin.fact(
                "told_impact", edition.texts().text("impact_" + course.impact().key()));
        twin.fact("told_began", twin.time(course.startedAt()));
        course.resolvedAt().ifPresent(at -> {
            twin.fact("told_ended", twin.time(at));
            twin.fact("told_duration", edition.texts().duration(course.duration()));
        });
        twin.rest(course.incident(), course.components(), course.steps(), address);
        return twin.bytes();
    }

    /** Returns that of the page of a maintenance at {@code address}. */
    static byte[] of(MaintenanceCourse course, String address, Edition edition) {
        var twin = new Twin(edition);
        twin.head(course.maintenance(), course.status());
        twin.fact(
                "planned_window",
                twin.window(course.maintenance().start(), course.maintenance().end()));
        course.endedAt()
                .filter(ended -> !course.asPlanned())
                .flatMap(ended -> course.startedAt().map(began -> twin.window(began, ended)))
                .ifPresent(actual -> twin.fact("actual_window", actual));
        twin.rest(course.maintenance(), course.components(), course.steps(), address);
        return twin.bytes();
    }

    private void head(Event event, Status status) {
        text.append("# ").append(edition.line(event.title())).append("\n\n");
        edition.untranslated(event).ifPresent(sentence -> text.append(sentence).append("\n\n"));
        fact("told_status", edition.texts().text("status_" + status.key()));
    }

    private void rest(Event event, List<Course> components, List<? extends Step<?>> steps, String address) {
        if (!components.isEmpty()) {
            fact("components", components.stream().map(this::worst).collect(Collectors.joining("; ")));
        }
        fact("told_page", edition.place().href(address));
        event.links()
                .forEach(link -> text.append(Edition.item(
                                edition.line(link.label()), link.url().toString()))
                        .append('\n'));
        event.summary().ifPresent(this::prose);
        for (Step<?> step : steps) {
            step(step);
        }
    }

    private void step(Step<?> step) {
        Update<?> update = step.update();
        text.append("\n## ")
                .append(edition.texts().capitalised("status_" + update.status().key()))
                .append(" · ")
                .append(time(update.at()))
                .append('\n');
        prose(update.text());
        List<Change> changes = step.changes();
        text.append(changes.isEmpty() ? "" : "\n");
        for (Change change : changes) {
            text.append("- ").append(changed(change)).append('\n');
        }
        update.edited()
                .ifPresent(at -> text.append("\n*")
                        .append(edition.texts().text("edited", Map.of("time", time(at))))
                        .append("*\n"));
    }

    private void prose(Localized<Prose> said) {
        Prose prose = said.in(edition.texts().language());
        if (prose.blank()) {
            return;
        }
        String markdown = Html.printable(redirected(prose));
        text.append('\n').append(markdown).append('\n');
        // Else all that follows would belong to it.
        Markdown.unclosed(markdown).ifPresent(open -> text.append(open.end()).append('\n'));
    }

    private String redirected(Prose prose) {
        String markdown = prose.markdown().strip();
        return prose.links().isEmpty()
                ? markdown
                : Markdown.redirected(
                        markdown,
                        typed -> Optional.ofNullable(prose.links().get(typed))
                                .map(edition.place()::href)
                                .orElse(typed));
    }

    private void fact(String key, String value) {
        text.append("- ")
                .append(edition.texts().named(edition.texts().capitalised(key), value))
                .append('\n');
    }

    private String worst(Course course) {
        return edition.name(course.component()) + " ("
                + edition.texts().text("state_" + course.worst().key()) + ")";
    }

    private String changed(Change change) {
        Texts texts = edition.texts();
        return texts.named(
                edition.name(change.component()),
                texts.text("state_" + change.before().key()) + " → "
                        + texts.text("state_" + change.after().key()));
    }

    private String window(Instant from, Instant to) {
        return edition.texts().range(time(from), time(to));
    }

    private String time(Instant instant) {
        return edition.times().moment(instant).text();
    }

    private byte[] bytes() {
        return text.bytes();
    }
}
