package dev.allclear.page;

import dev.allclear.model.Output;
import dev.allclear.model.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What programs can read to follow a site or a part of it, for the pages of an edition to lead to. */
final class Ways {
    /**
     * A file beside the page of what it is about.
     *
     * @param output the kind of files that a site switches off
     * @param name the key of what the format is called
     * @param offered whether readers are told, and not only programs
     */
    record Way(Output output, String name, String type, String file, boolean offered) {}

    private static final Way ATOM = new Way(Output.FEEDS, "follow_atom", "application/atom+xml", Addresses.ATOM, true);
    private static final Way RSS = new Way(Output.FEEDS, "follow_rss", "application/rss+xml", Addresses.RSS, true);
    private static final Way JSON =
            new Way(Output.FEEDS, "follow_json", "application/feed+json", Addresses.JSON_FEED, true);
    private static final Way CALENDAR =
            new Way(Output.CALENDAR, "follow_calendar", "text/calendar", Addresses.CALENDAR, true);
    private static final Way WINDOW =
            new Way(Output.CALENDAR, "follow_calendar", "text/calendar", Addresses.CALENDAR, false);
    private static final Way MARKDOWN =
            new Way(Output.MARKDOWN, "follow_markdown", "text/markdown", Addresses.MARKDOWN, false);

    /** Those of the whole site. */
    static final List<Way> SITE = List.of(ATOM, RSS, JSON, CALENDAR);

    /** Those of a component. */
    static final List<Way> COMPONENT = List.of(ATOM, RSS, JSON, CALENDAR);

    /** Those of an open incident. */
    static final List<Way> INCIDENT = List.of(ATOM, MARKDOWN);

    /** Those of an incident of which there is nothing more to be told. */
    static final List<Way> RESOLVED = List.of(MARKDOWN);

    /** Those of a maintenance, whose page offers its calendar where it says when it is. */
    static final List<Way> MAINTENANCE = List.of(WINDOW, MARKDOWN);

    private static final String SECTION = "#follow";

    private final Edition edition;
    private final Settings settings;
    private final List<Way> site;
    private final List<String> titles = new ArrayList<>();

    Ways(Edition edition) {
        this.edition = edition;
        this.settings = edition.settings();
        this.site = there(SITE);
        for (Way way : site) {
            titles.add(title(way, edition.title()));
        }
    }

    /** Returns what the page at {@code place} leads to in its head: first its own, then the site's. */
    List<Layout.Resource> resources(Place place, String title, List<Way> own) {
        var resources = new ArrayList<Layout.Resource>();
        for (Way way : there(own)) {
            resources.add(resource(way, place.address(), title(way, title), place));
        }
        for (int i = 0; i < site.size(); i++) {
            resources.add(resource(site.get(i), Addresses.HOME, titles.get(i), place));
        }
        return resources;
    }

    /** Returns what the page at {@code place} says of following. */
    Follow follow(Place place, List<Way> own) {
        boolean home = place.base().isEmpty() && place.address().equals(Addresses.HOME);
        List<Follow.Way> ways = offered(home ? SITE : own, place, place.address());
        if (site.isEmpty() && ways.isEmpty()) {
            return new Follow(Optional.empty(), ways, Optional.empty());
        }
        return new Follow(
                Optional.of(ways.isEmpty() ? place.href(Addresses.HOME) + SECTION : SECTION),
                ways,
                home && edition.components() && !there(COMPONENT).isEmpty()
                        ? Optional.of(new Anchor(place.href(Addresses.COMPONENTS), edition.word("follow_components")))
                        : Optional.empty());
    }

    /** Returns those of a component or a group, which are at {@code address}. */
    List<Follow.Way> of(String address, Place place) {
        return offered(COMPONENT, place, address);
    }

    private List<Follow.Way> offered(List<Way> ways, Place place, String address) {
        var offered = new ArrayList<Follow.Way>();
        for (Way way : there(ways)) {
            if (way.offered()) {
                offered.add(new Follow.Way(
                        edition.texts().text(way.name()),
                        place.folder(place.folder(), address + way.file()),
                        List.of((settings.url() + place.folder() + address + way.file()).split("(?<=[^/]/)(?!/)"))));
            }
        }
        return offered;
    }

    private List<Way> there(List<Way> ways) {
        var there = new ArrayList<Way>();
        for (Way way : ways) {
            if (settings.has(way.output())) {
                there.add(way);
            }
        }
        return there;
    }

    private Layout.Resource resource(Way way, String address, String title, Place place) {
        return new Layout.Resource(way.type(), title, place.folder(place.folder(), address + way.file()));
    }

    /** Returns what a file that belongs to something called {@code of} is called. */
    private String title(Way way, String of) {
        return edition.texts()
                .text("facts", Map.of("a", of, "b", edition.texts().text(way.name())));
    }
}
