package dev.allclear.page;

import dev.allclear.i18n.Texts;
import dev.allclear.model.Announcement;
import dev.allclear.model.Component;
import dev.allclear.model.ComponentState;
import dev.allclear.model.Components;
import dev.allclear.model.FreePage;
import dev.allclear.model.Group;
import dev.allclear.model.Id;
import dev.allclear.model.Incident;
import dev.allclear.model.IncidentStatus;
import dev.allclear.model.Language;
import dev.allclear.model.Localized;
import dev.allclear.model.Maintenance;
import dev.allclear.model.MaintenanceStatus;
import dev.allclear.model.Output;
import dev.allclear.model.Prose;
import dev.allclear.model.Settings;
import dev.allclear.model.Site;
import dev.allclear.model.UptimeRules;
import dev.allclear.status.Derived;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A small site for a test, and its pages at an instant. */
final class SmallSite {
    private final List<Language> languages;
    private final List<Components.Entry> components = new ArrayList<>();
    private final List<Incident> incidents = new ArrayList<>();
    private final List<Maintenance> maintenances = new ArrayList<>();
    private final List<Announcement> announcements = new ArrayList<>();
    private final List<FreePage> pages = new ArrayList<>();
    private String zone = "UTC";
    private Optional<LocalDate> since = Optional.empty();
    private UptimeRules uptime = UptimeRules.standard();

    private SmallSite(List<Language> languages) {
        this.languages = languages;
    }

    static SmallSite in(String... languages) {
        return new SmallSite(Arrays.stream(languages).map(Language::new).toList());
    }

    SmallSite zone(String id) {
        zone = id;
        return this;
    }

    /** Says from which day components are tracked; else it is that of the first event. */
    SmallSite since(String day) {
        since = Optional.of(LocalDate.parse(day));
        return this;
    }

    /** Looks back so many days. */
    SmallSite days(int days) {
        uptime = new UptimeRules(days, uptime.target(), uptime.weights());
        return this;
    }

    /** Sets a target in percent. */
    SmallSite target(String percent) {
        uptime = new UptimeRules(uptime.days(), Optional.of(new BigDecimal(percent)), uptime.weights());
        return this;
    }

    /** Lets this state alone count as downtime, for so many thousandths of its time. */
    SmallSite weight(ComponentState state, int thousandths) {
        uptime = new UptimeRules(uptime.days(), uptime.target(), Map.of(state, thousandths));
        return this;
    }

    /** Adds a component without figures. */
    SmallSite untracked(String id) {
        components.add(component(id, Optional.empty(), false));
        return this;
    }

    /** Adds components with these ids, named in capitals. */
    SmallSite components(String... ids) {
        Arrays.stream(ids).map(id -> component(id, Optional.empty())).forEach(components::add);
        return this;
    }

    /** Adds a component without figures. */
    SmallSite unmeasured(String id) {
        components.add(component(id, Optional.empty(), false));
        return this;
    }

    SmallSite retired(String id, String last) {
        components.add(component(id, Optional.of(LocalDate.parse(last))));
        return this;
    }

    SmallSite group(String id, Group.Collapsed collapsed, String... children) {
        components.add(new Group(
                new Id(id),
                Localized.of("Group " + id),
                Optional.empty(),
                collapsed,
                Arrays.stream(children)
                        .map(child -> component(child, Optional.empty()))
                        .toList()));
        return this;
    }

    SmallSite with(Told<IncidentStatus> incident) {
        incidents.add(Told.incident(incident));
        return this;
    }

    SmallSite with(Told<MaintenanceStatus> maintenance, String start, String end) {
        maintenances.add(Told.maintenance(maintenance, start, end));
        return this;
    }

    SmallSite announcement(String id, String from, Optional<String> until) {
        announcements.add(new Announcement(
                new Id(id),
                Localized.of("About " + id),
                Announcement.Level.INFO,
                Instant.parse(from),
                until.map(Instant::parse),
                Localized.of(Prose.of("Read **this**.")),
                List.of(new Id("old-" + id))));
        return this;
    }

    SmallSite page(String id, Prose text) {
        pages.add(new FreePage(
                new Id(id),
                Localized.of("About " + id),
                Optional.of(1),
                Localized.of(text),
                List.of(new Id("old-" + id))));
        return this;
    }

    List<Page> pages(String now) {
        Site site = site();
        return Pages.of(
                Derived.of(site, Instant.parse(now)),
                Texts.of(site.settings()),
                new ThemeFiles(
                        Map.of(
                                "style.css", "theme/style.3f2a.css",
                                "script.js", "theme/script.77d0.js",
                                "search.js", "theme/search.0c4d.js",
                                "strip.css", "theme/strip.1b9c.css",
                                "strip.js", "theme/strip.5e02.js",
                                "icon.svg", "theme/icon.51c2.svg",
                                "icon-touch.png", "theme/icon-touch.9e1b.png"),
                        "theme"),
                Optional.of("4f0c2d1"),
                0,
                new Fingerprints());
    }

    /** Returns the view of the page at {@code path}. */
    <V extends Record> V view(String now, String path, Class<V> type) {
        return pages(now).stream()
                .filter(page -> page.path().equals(path))
                .map(page -> type.cast(page.view().get()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no page at " + path));
    }

    IncidentView incident(String now, String id) {
        return view(now, "incidents/" + id + "/index.html", IncidentView.class);
    }

    MaintenanceView maintenance(String now, String id) {
        return view(now, "maintenance/" + id + "/index.html", MaintenanceView.class);
    }

    HomeView home(String now) {
        return view(now, "index.html", HomeView.class);
    }

    private Site site() {
        incidents.sort(
                Comparator.comparing(incident -> incident.updates().get(0).at()));
        maintenances.sort(Comparator.comparing(Maintenance::start));
        announcements.sort(Comparator.comparing(Announcement::from));
        return new Site(settings(), new Components(components), incidents, maintenances, announcements, pages);
    }

    private Settings settings() {
        return new Settings(
                "TrekkSoft",
                URI.create("https://example.com/status/"),
                Optional.empty(),
                ZoneId.of(zone),
                since,
                languages,
                Optional.empty(),
                new Settings.Brand(
                        Optional.of("assets/logo.svg"),
                        Optional.empty(),
                        Optional.of("assets/favicon.svg"),
                        Optional.empty(),
                        Optional.empty()),
                List.of(),
                Optional.empty(),
                uptime,
                15,
                Output.standard(),
                new Settings.Feeds(25, Optional.empty()),
                Map.of());
    }

    private static Component component(String id, Optional<LocalDate> until) {
        return component(id, until, true);
    }

    private static Component component(String id, Optional<LocalDate> until, boolean uptime) {
        return new Component(
                new Id(id),
                Localized.of(id.toUpperCase(Locale.ROOT)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                until,
                uptime,
                Optional.empty(),
                List.of());
    }
}
