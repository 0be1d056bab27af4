package dev.allclear.output.feed;

import dev.allclear.i18n.Moment;
import dev.allclear.i18n.Texts;
import dev.allclear.i18n.Timed;
import dev.allclear.i18n.Times;
import dev.allclear.markdown.Html;
import dev.allclear.markdown.Markdown;
import dev.allclear.model.Event;
import dev.allclear.model.Localized;
import dev.allclear.model.Maintenance;
import dev.allclear.model.Prose;
import dev.allclear.model.Settings;
import dev.allclear.model.Update;
import dev.allclear.page.Place;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All that was said of an incident or a maintenance, as HTML in one language. */
final class Story {
    private final Settings settings;
    private final Texts texts;
    private final Times times;
    private final Place place;
    private final StringBuilder html = new StringBuilder();

    private Story(Settings settings, Texts texts) {
        this.settings = settings;
        this.texts = texts;
        this.times = texts.times(settings.zone());
        this.place = Place.away(settings, texts.language());
    }

    /** Returns the updates of {@code event}, newest first, and below them its summary; links are absolute. */
    static String of(Event event, Settings settings, Texts texts) {
        var story = new Story(settings, texts);
        if (event instanceof Maintenance maintenance) {
            story.window(maintenance);
        }
        List<? extends Update<?>> updates = event.updates();
        for (int i = updates.size() - 1; i >= 0; i--) {
            story.update(updates.get(i), event.id() + "-" + (i + 1) + "-");
        }
        event.summary().ifPresent(summary -> story.prose(summary, event.id() + "-"));
        return story.html.toString();
    }

    /** Whether {@code said} fell back to the site's default language. */
    static boolean foreign(Localized<?> said, Settings settings, Texts texts) {
        return !texts.language().equals(settings.defaultLanguage())
                && said.translation(texts.language()).isEmpty();
    }

    private void window(Maintenance maintenance) {
        html.append("<p><strong>").append(escaped(texts.text("planned_window"))).append("</strong> · ");
        html.append(escaped(texts.text(
                "range",
                Map.of(
                        "from", times.moment(maintenance.start()).text(),
                        "to", times.moment(maintenance.end()).text()))));
        html.append("</p>\n");
    }

    private void update(Update<?> update, String anchors) {
        Moment at = times.moment(update.at());
        html.append("<p><strong>")
                .append(escaped(
                        capitalised(texts.text("status_" + update.status().key()))))
                .append("</strong> · ");
        time(at.datetime(), at.text());
        html.append("</p>\n");
        prose(update.text(), anchors);
        update.edited().ifPresent(edited -> edited(times.timed("edited", edited)));
    }

    private void edited(Timed edited) {
        html.append("<p><em>").append(escaped(edited.before()));
        time(edited.datetime(), edited.time());
        html.append(escaped(edited.after())).append("</em></p>\n");
    }

    private void time(String datetime, String words) {
        html.append("<time datetime=\"").append(escaped(datetime)).append("\">");
        html.append(escaped(words)).append("</time>");
    }

    private void prose(Localized<Prose> localized, String anchors) {
        Prose prose = localized.in(texts.language());
        if (prose.blank()) {
            return;
        }
        boolean foreign = foreign(localized, settings, texts);
        html.append(
                foreign ? "<div lang=\"" + escaped(settings.defaultLanguage().tag()) + "\">\n" : "");
        html.append(Markdown.html(prose.markdown(), 3, typed -> absolute(prose, typed), anchors)
                .markup());
        html.append(foreign ? "</div>\n" : "");
    }

    private String absolute(Prose prose, String typed) {
        return Optional.ofNullable(prose.links().get(typed)).map(place::href).orElse(typed);
    }

    private static String escaped(String text) {
        return Html.escaped(text).markup();
    }

    private static String capitalised(String word) {
        int first = word.codePointAt(0);
        return Character.toString(Character.toTitleCase(first)) + word.substring(Character.charCount(first));
    }
}
