package dev.allclear.output.feed;

import dev.allclear.i18n.Texts;
import dev.allclear.model.ComponentState;
import dev.allclear.model.Id;
import dev.allclear.model.Impact;
import dev.allclear.model.Incident;
import dev.allclear.model.IncidentStatus;
import dev.allclear.model.Language;
import dev.allclear.model.Localized;
import dev.allclear.model.Output;
import dev.allclear.model.Settings;
import dev.allclear.model.Site;
import dev.allclear.model.States;
import dev.allclear.model.Update;
import dev.allclear.page.Fingerprints;
import dev.allclear.status.Derived;
import dev.allclear.status.SiteBuilder;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Feeds as a build would write them. */
final class Written {
    static final Language GERMAN = new Language("de");

    private Written() {}

    /** Returns the file at {@code path} of the feeds in the language of {@code texts}. */
    static byte[] feed(Derived derived, Texts texts, String path) {
        return Feeds.files(derived, List.of(texts), new Fingerprints())
                .filter(file -> file.path().equals(path))
                .map(file -> file.bytes().get())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + path));
    }

    /** Returns what follows, a day later, from a site in which {@code updates} were said of the one incident there is. */
    static Derived told(List<Update<IncidentStatus>> updates) {
        return told("Logins fail & \"hang\"", updates);
    }

    static Derived told(String title, List<Update<IncidentStatus>> updates) {
        var incident = new Incident(
                new Id("logins"),
                Localized.of(title),
                Optional.of(Impact.MAJOR),
                new States(Map.of(new Id("api"), ComponentState.MAJOR_OUTAGE)),
                Optional.empty(),
                updates,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty());
        return Derived.of(
                site(Optional.empty(), List.of(incident)), updates.get(0).at().plusSeconds(86_400));
    }

    /** A site in English and German that has a hub. */
    static Site site(Optional<String> authority, List<Incident> incidents) {
        Site plain = SiteBuilder.site("api").build();
        var settings = new Settings(
                "Example",
                URI.create("https://status.example.com/"),
                authority,
                plain.settings().zone(),
                Optional.empty(),
                List.of(Language.ENGLISH, GERMAN),
                Optional.empty(),
                plain.settings().brand(),
                List.of(),
                Optional.empty(),
                plain.settings().uptime(),
                15,
                Output.standard(),
                new Settings.Feeds(25, Optional.of(URI.create("https://hub.example.com/"))),
                Map.of());
        return new Site(settings, plain.components(), incidents, List.of(), List.of(), List.of());
    }
}
