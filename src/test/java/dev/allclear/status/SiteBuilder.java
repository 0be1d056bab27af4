package dev.allclear.status;

import dev.allclear.model.Announcement;
import dev.allclear.model.Component;
import dev.allclear.model.ComponentState;
import dev.allclear.model.Components;
import dev.allclear.model.Group;
import dev.allclear.model.Id;
import dev.allclear.model.Incident;
import dev.allclear.model.Language;
import dev.allclear.model.Localized;
import dev.allclear.model.Maintenance;
import dev.allclear.model.Output;
import dev.allclear.model.Prose;
import dev.allclear.model.Settings;
import dev.allclear.model.Site;
import dev.allclear.model.States;
import dev.allclear.model.UptimeRules;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Makes small sites for tests.
 *
 * <p>A time is {@code 2026-03-02T10:00}, or {@code 10:00} for the same, in the site's zone, or with {@code Z} an instant.
 * States read {@code api=major_outage}.
 */
public final class SiteBuilder {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final ZoneId zone;
    private final List<Components.Entry> components = new ArrayList<>();
    private final List<Incident> incidents = new ArrayList<>();
    private final List<Maintenance> maintenances = new ArrayList<>();
    private final List<Announcement> announcements = new ArrayList<>();

    private Optional<LocalDate> since = Optional.empty();
    private UptimeRules uptime = UptimeRules.standard();

    private SiteBuilder(ZoneId zone) {
        this.zone = zone;
    }

    /** Begins a site in UTC. */
    public static SiteBuilder site(String... components) {
        return in("UTC", components);
    }

    /** Begins a site in {@code zone}. */
    public static SiteBuilder in(String zone, String... components) {
        var site = new SiteBuilder(ZoneId.of(zone));
        Arrays.stream(components).map(id -> component(id, Optional.empty())).forEach(site.components::add);
        return site;
    }

    public SiteBuilder since(String day) {
        since = Optional.of(LocalDate.parse(day));
        return this;
    }

    public SiteBuilder uptime(UptimeRules rules) {
        uptime = rules;
        return this;
    }

    public SiteBuilder component(Component component) {
        components.add(component);
        return this;
    }

    public SiteBuilder retired(String component, String lastDay) {
        components.add(component(component, Optional.of(LocalDate.parse(lastDay))));
        return this;
    }

    public SiteBuilder group(String id, String... children) {
        return group(
                id,
                Arrays.stream(children)
                        .map(child -> component(child, Optional.empty()))
                        .toList());
    }

    public SiteBuilder group(String id, List<Component> children) {
        components.add(new Group(new Id(id), Localized.of(id), Optional.empty(), Group.Collapsed.AUTO, children));
        return this;
    }

    public SiteBuilder with(IncidentBuilder incident) {
        incidents.add(incident.build(this));
        return this;
    }

    public SiteBuilder with(MaintenanceBuilder maintenance) {
        maintenances.add(maintenance.build(this));
        return this;
    }

    public SiteBuilder announcement(String id, String from, Optional<String> until) {
        announcements.add(new Announcement(
                new Id(id),
                Localized.of(id),
                Announcement.Level.INFO,
                time(from),
                until.map(this::time),
                Localized.of(Prose.of("")),
                List.of()));
        return this;
    }

    /** Returns the site. */
    public Site build() {
        incidents.sort(Comparator.comparing((Incident incident) ->
                        incident.started().orElse(incident.updates().get(0).at()))
                .thenComparing(Incident::id));
        maintenances.sort(Comparator.comparing(Maintenance::start).thenComparing(Maintenance::id));
        announcements.sort(Comparator.comparing(Announcement::from).thenComparing(Announcement::id));
        return new Site(settings(), new Components(components), incidents, maintenances, announcements, List.of());
    }

    /** Returns what follows from the site at {@code now}. */
    public Derived at(String now) {
        return Derived.of(build(), time(now));
    }

    /** Returns the instant that {@code text} means in this site. */
    public Instant time(String text) {
        if (text.endsWith("Z")) {
            return Instant.parse(text);
        }
        LocalDateTime local = text.contains("T") ? LocalDateTime.parse(text) : DAY.atTime(LocalTime.parse(text));
        return local.atZone(zone).toInstant();
    }

    /** Returns a component, retired after {@code until}. */
    static Component component(String id, Optional<LocalDate> until) {
        return new Component(
                new Id(id),
                Localized.of(id),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                until,
                true,
                Optional.empty(),
                List.of());
    }

    /** Returns states from {@code api=major_outage}; without a state they are {@code otherwise}. */
    static States states(ComponentState otherwise, String... texts) {
        Map<Id, ComponentState> states = new LinkedHashMap<>();
        for (String text : texts) {
            String[] parts = text.split("=", 2);
            states.put(
                    new Id(parts[0]),
                    parts.length == 1 ? otherwise : ComponentState.valueOf(parts[1].toUpperCase(Locale.ROOT)));
        }
        return new States(states);
    }

    private Settings settings() {
        return new Settings(
                "Example",
                URI.create("https://status.example.com/"),
                Optional.empty(),
                zone,
                since,
                List.of(Language.ENGLISH),
                Optional.empty(),
                Settings.Brand.none(),
                List.of(),
                Optional.empty(),
                uptime,
                15,
                Output.standard(),
                new Settings.Feeds(25, Optional.empty()),
                Map.of());
    }
}
