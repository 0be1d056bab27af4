package dev.allclear.output.feed;

import dev.allclear.i18n.Moment;
import dev.allclear.i18n.Texts;
import dev.allclear.i18n.Timed;
import dev.allclear.i18n.Times;
import dev.allclear.markdown.Html;
import dev.allclear.markdown.Markdown;
import dev.allclear.model.Event;
import dev.allclear.model.Language;
import dev.allclear.model.Localized;
import dev.allclear.model.Maintenance;
import dev.allclear.model.Prose;
import dev.allclear.model.Update;
import dev.allclear.page.Place;
import java.time.Instant;
import java.util.Optional;

/** What was said of an incident or a maintenance, as HTML in one language. */
final class Story {
    /** How long most are at most. */
    private static final int USUAL = 1000;

    private final Edition edition;
    private final Texts texts;
    private final Times times;
    private final Place place;
    private final StringBuilder html = new StringBuilder(USUAL);

    private Story(Edition edition) {
        this.edition = edition;
        this.texts = edition.texts();
        this.times = texts.times(edition.settings().zone());
        this.place = edition.place();
    }

    /**
     * Returns the updates that {@code entry} tells, newest first, and below the first one what was said before it; links are
     * absolute.
     */
    static String of(Entry entry, Edition edition) {
        var story = new Story(edition);
        Event event = entry.event();
        int from = entry.update().orElse(0);
        int last = entry.update().orElse(event.updates().size() - 1);
        if (event instanceof Maintenance maintenance) {
            story.window(maintenance);
        }
        for (int i = last; i >= from; i--) {
            Update<?> update = event.updates().get(i);
            story.update(update, event.id() + "-" + (i + 1) + "-");
            if (i == last) {
                update.nextUpdate().ifPresent(story::nextUpdate);
            }
        }
        if (from == 0) {
            event.summary().ifPresent(summary -> story.prose(summary, event.id() + "-"));
        }
        return story.html.toString();
    }

    /** Returns what the event is called; of a single update first the word that it stands under. */
    static String title(Entry entry, Edition edition) {
        Event event = entry.event();
        String title = Html.printable(event.title().in(edition.texts().language()));
        return entry.update().isEmpty()
                ? title
                : status(event.updates().get(entry.update().getAsInt()), edition.texts()) + " · " + title;
    }

    private static String status(Update<?> update, Texts texts) {
        return texts.capitalised("status_" + update.status().key());
    }

    private void window(Maintenance maintenance) {
        html.append("<p><strong>").append(escaped(texts.text("planned_window"))).append("</strong> · ");
        html.append(escaped(texts.range(
                times.moment(maintenance.start()).text(),
                times.moment(maintenance.end()).text())));
        html.append("</p>\n");
    }

    private void update(Update<?> update, String anchors) {
        Moment at = times.moment(update.at());
        html.append("<p><strong>").append(escaped(status(update, texts))).append("</strong> · ");
        time(at.datetime(), at.text());
        html.append("</p>\n");
        prose(update.text(), anchors);
        update.edited().ifPresent(edited -> edited(times.timed("edited", edited)));
    }

    private void nextUpdate(Instant next) {
        html.append("<p>");
        timed(times.timed("next_update", next));
        html.append("</p>\n");
    }

    private void edited(Timed edited) {
        html.append("<p><em>");
        timed(edited);
        html.append("</em></p>\n");
    }

    private void timed(Timed said) {
        html.append(escaped(said.before()));
        time(said.datetime(), said.time());
        html.append(escaped(said.after()));
    }

    private void time(String datetime, String words) {
        html.append("<time datetime=\"").append(datetime).append("\">");
        html.append(escaped(words)).append("</time>");
    }

    private void prose(Localized<Prose> localized, String anchors) {
        Prose prose = localized.in(texts.language());
        if (prose.blank()) {
            return;
        }
        Optional<Language> fallback = edition.fallback(localized);
        fallback.ifPresent(language ->
                html.append("<div lang=\"").append(escaped(language.tag())).append("\" dir=\"auto\">\n"));
        html.append(Markdown.html(prose.markdown(), 3, typed -> absolute(prose, typed), anchors)
                .markup());
        html.append(fallback.isPresent() ? "</div>\n" : "");
    }

    private String absolute(Prose prose, String typed) {
        return Optional.ofNullable(prose.links().get(typed)).map(place::href).orElse(typed);
    }

    private static String escaped(String text) {
        return Html.escaped(text).markup();
    }
}
