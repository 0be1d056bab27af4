package dev.allclear.output.api;

import dev.allclear.i18n.Times;
import dev.allclear.json.JsonWriter;
import dev.allclear.markdown.Html;
import dev.allclear.markdown.Markdown;
import dev.allclear.model.ComponentState;
import dev.allclear.model.Group;
import dev.allclear.model.Id;
import dev.allclear.model.Localized;
import dev.allclear.model.Prose;
import dev.allclear.model.Settings;
import dev.allclear.model.States;
import dev.allclear.page.Place;
import dev.allclear.status.SiteState;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Writes the objects of Statuspage's API, each field in its place, in the site's default language. */
final class Shapes {
    private final Settings settings;
    private final Instant now;
    private final Place place;
    private final ZoneId zone;
    private final String zero;
    private final String pageId;
    private final String pageUrl;
    private final Map<Id, String> names;

    /**
     * @param now that nothing was said after, whatever was typed
     * @param names of all components, each with that of its group
     */
    Shapes(Settings settings, Instant now, Map<Id, String> names) {
        this.settings = settings;
        this.now = now;
        this.names = names;
        this.place = Place.away(settings, settings.defaultLanguage());
        this.pageId = pageId(settings);
        this.pageUrl = settings.url().toString().replaceFirst("/$", "");
        this.zone = settings.zone();
        this.zero = utc(zone) ? "Z" : "+00:00";
    }

    private static boolean utc(ZoneId zone) {
        return zone.getRules().isFixedOffset()
                && zone.getRules().getOffset(Instant.EPOCH).equals(ZoneOffset.UTC);
    }

    void page(JsonWriter json, Instant updatedAt) {
        json.object(
                "page",
                page -> page.field("id", pageId)
                        .field("name", settings.name())
                        .field("url", pageUrl)
                        .field("time_zone", settings.zone().getId())
                        .field("updated_at", time(updatedAt)));
    }

    void status(JsonWriter json, SiteState state) {
        json.object(
                "status",
                status -> status.field("indicator", state.indicator().key())
                        .field("description", state.wording().description()));
    }

    void component(JsonWriter json, ComponentRow row) {
        json.field("id", row.component().id().value())
                .field("name", row.component().name().original())
                .field("status", row.state().key())
                .field("created_at", time(row.createdAt()))
                .field("updated_at", time(row.updatedAt()))
                .field("position", row.position())
                .field("description", row.component().description().map(Localized::original))
                .field("showcase", row.component().uptime())
                .field("start_date", row.component().since().map(LocalDate::toString))
                .field("group_id", row.group().map(group -> group.id().value()))
                .field("page_id", pageId)
                .field("group", false)
                .field("only_show_if_degraded", false);
    }

    /** Writes a group as a row like those of its components, which are {@code rows}. */
    void group(JsonWriter json, Group group, int position, ComponentState state, List<ComponentRow> rows) {
        json.field("id", group.id().value())
                .field("name", group.name().original())
                .field("status", state.key())
                .field("created_at", time(extreme(rows, ComponentRow::createdAt, false)))
                .field("updated_at", time(extreme(rows, ComponentRow::updatedAt, true)))
                .field("position", position)
                .field("description", group.description().map(Localized::original))
                .field("showcase", false)
                .field("start_date", Optional.empty())
                .field("group_id", Optional.empty())
                .field("page_id", pageId)
                .field("group", true)
                .field("only_show_if_degraded", false)
                .array(
                        "components",
                        ids -> rows.forEach(
                                row -> ids.element(row.component().id().value())));
    }

    /**
     * Writes an incident or a maintenance.
     *
     * @param components that it mentions
     */
    void report(JsonWriter json, Report report, List<ComponentRow> components) {
        json.field("id", report.id().value())
                .field("name", report.event().title().original())
                .field("status", report.status())
                .field("created_at", time(report.createdAt()))
                .field("updated_at", time(report.updatedAt()))
                .field("monitoring_at", report.monitoringAt().map(this::time))
                .field("resolved_at", report.resolvedAt().map(this::time))
                .field("impact", report.impact().key())
                .field("shortlink", place.href(report.address()))
                .field("started_at", time(report.startedAt()))
                .field("page_id", pageId)
                .array("incident_updates", updates -> updates(updates, report))
                .objects("components", components, (row, each) -> component(each, row))
                .field("reminder_intervals", Optional.empty());
        report.window()
                .ifPresent(window -> json.field("scheduled_for", planned(window.from()))
                        .field("scheduled_until", planned(window.until())));
    }

    /** Writes the updates, newest first. */
    private void updates(JsonWriter json, Report report) {
        List<Said> all = report.updates();
        for (int i = all.size() - 1; i >= 0; i--) {
            Said said = all.get(i);
            Optional<States> old =
                    i == 0 ? Optional.empty() : Optional.of(all.get(i - 1).states());
            String id = UpdateIds.of(report.id(), said.at(), ordinal(all, i));
            json.element(each -> update(each, report.id(), id, said, Affected.by(said, old, names)));
        }
    }

    /** Returns which of those of its instant an update is, from 1. */
    private static int ordinal(List<Said> updates, int index) {
        int first = index;
        while (first > 0
                && updates.get(first - 1).at().equals(updates.get(index).at())) {
            first--;
        }
        return index - first + 1;
    }

    private void update(JsonWriter json, Id incident, String id, Said said, List<Affected> affected) {
        String at = time(said.at());
        json.field("id", id)
                .field("status", said.status())
                .field("body", body(said, id))
                .field("incident_id", incident.value())
                .field("created_at", at)
                .field("updated_at", said.editedAt().equals(said.at()) ? at : time(said.editedAt()))
                .field("display_at", at);
        if (affected.isEmpty()) {
            json.field("affected_components", Optional.empty());
        } else {
            json.objects("affected_components", affected, Affected::write);
        }
        json.field("deliver_notifications", true)
                .field("custom_tweet", Optional.empty())
                .field("tweet_id", Optional.empty());
    }

    private String body(Said said, String anchor) {
        String lead = said.lead()
                .map(sentence -> "<p>" + Html.escaped(sentence).markup() + "</p>\n")
                .orElse("");
        Prose prose = said.text();
        String text = prose.blank()
                ? ""
                : Markdown.html(prose.markdown(), 3, typed -> absolute(prose, typed), anchor + "-")
                        .markup();
        return (lead + text).strip();
    }

    private String absolute(Prose prose, String typed) {
        return Optional.ofNullable(prose.links().get(typed)).map(place::href).orElse(typed);
    }

    /** The site's id where it has one, else its host: that of feeds too, but for the year. */
    private static String pageId(Settings settings) {
        return settings.authority()
                .map(authority -> authority.replaceFirst(",.*", ""))
                .orElseGet(() -> settings.url().getHost());
    }

    private String time(Instant instant) {
        return planned(instant.isAfter(now) ? now : instant);
    }

    /** Returns {@code 2021-08-27T11:16:00.000Z}. */
    private String planned(Instant instant) {
        OffsetDateTime time = OffsetDateTime.ofInstant(instant, zone);
        String offset = time.getOffset().getTotalSeconds() / 60 == 0
                ? zero
                : time.getOffset().getId().substring(0, 6);
        // No time of ours has a fraction of a second.
        return Times.local(time) + ".000" + offset;
    }

    private static Instant extreme(List<ComponentRow> rows, Function<ComponentRow, Instant> time, boolean latest) {
        return rows.stream()
                .map(time)
                .reduce((one, other) -> one.isAfter(other) == latest ? one : other)
                .orElseThrow();
    }
}
