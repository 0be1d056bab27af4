package dev.allclear.output.calendar;

import dev.allclear.i18n.Texts;
import dev.allclear.model.Component;
import dev.allclear.model.Id;
import dev.allclear.model.Localized;
import dev.allclear.model.Settings;
import dev.allclear.model.Site;
import dev.allclear.page.Place;
import dev.allclear.page.Tags;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The site in one language, as calendars tell it: every address is absolute.
 *
 * @param original in the language of what has no translation
 */
record Edition(Site site, Texts texts, Texts original, Tags tags) {

    Settings settings() {
        return site.settings();
    }

    /** What links begin from. */
    Place place() {
        return Place.away(settings(), texts.language());
    }

    /** The name of the calendar of all maintenance. */
    String title() {
        return titled(texts.text("maintenance"));
    }

    /** Returns the name of the calendar of {@code what}. */
    String title(Localized<String> what) {
        return titled(what.in(texts.language()) + " · " + texts.text("maintenance"));
    }

    /** Returns the names of those components of the site that {@code ids} has, in the site's order. */
    List<String> names(Set<Id> ids) {
        return site.components().all().stream()
                .filter(component -> ids.contains(component.id()))
                .map(Component::name)
                .map(name -> name.in(texts.language()))
                .toList();
    }

    private String titled(String title) {
        return texts.text(
                "title_page", Map.of("title", title, "site", settings().name()));
    }
}
