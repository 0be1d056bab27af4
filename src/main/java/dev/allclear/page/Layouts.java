package dev.allclear.page;

import dev.allclear.i18n.Times;
import dev.allclear.model.Output;
import dev.allclear.model.Settings;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Makes what surrounds every page of an edition. */
final class Layouts {
    /** How many characters of a description search engines show. */
    private static final int EXCERPT = 160;

    /** How long a build that is due may take before pages say that they are old. */
    private static final Duration GRACE = Duration.ofMinutes(5);

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final Edition edition;
    private final Settings settings;
    private final Ways ways;
    private final String description;
    private final List<Anchor> links;
    private final Optional<Anchor> contact;
    private final List<String> otherLocales;

    Layouts(Edition edition) {
        this.edition = edition;
        this.settings = edition.settings();
        this.ways = new Ways(edition);
        this.description = edition.texts().description(settings);
        this.links = edition.anchors(
                settings.links().stream().filter(link -> link.nav().isEmpty()).toList());
        this.contact = settings.contact().map(edition::anchor);
        this.otherLocales = settings.languages().stream()
                .filter(language -> !language.equals(edition.language()))
                .map(edition::locale)
                .toList();
    }

    /** The site's own description, for pages that have none. */
    String description() {
        return description;
    }

    /** How to follow what pages are about. */
    Ways ways() {
        return ways;
    }

    /** Returns the beginning of {@code said}, in whole words and one line. */
    static String excerpt(String said) {
        String line = SPACES.matcher(said).replaceAll(" ").strip();
        if (line.length() <= EXCERPT) {
            return line;
        }
        int cut = line.lastIndexOf(' ', EXCERPT);
        return line.substring(0, cut > 0 ? cut : whole(line)) + "…";
    }

    /** Text without spaces is cut between two characters, not within one that takes two {@code char}s. */
    private static int whole(String line) {
        return Character.isHighSurrogate(line.charAt(EXCERPT - 1)) ? EXCERPT - 1 : EXCERPT;
    }

    /** Returns the layout of a page; of one that follows the present it says when it was built. */
    Layout of(Place place, String title, String description, Optional<Present> present) {
        return of(place, title, description, present, edition.things().any());
    }

    /** Returns the layout of a page about {@code topic}. */
    Layout of(Place place, String title, String description, Optional<Present> present, Topic topic) {
        return layout(place, title, pageTitle(title), description, topic, present.map(now -> built(place, now)));
    }

    /** Returns the home page's layout. */
    Layout home(Place place, Present present) {
        String title = edition.title();
        return layout(place, title, title, description, edition.things().home(), Optional.of(built(place, present)));
    }

    /** Returns the layout of a page that forwards to {@code linked}, whose address is the permanent one. */
    Layout forward(Place place, Linked linked) {
        return layout(
                place,
                pageTitle(linked.title().text()),
                description,
                Optional.empty(),
                new Head(
                        Optional.of(edition.absolute(linked.address())), List.of(), Optional.empty(), Optional.empty()),
                edition.things().any());
    }

    /**
     * What only a page with a permanent address says of itself.
     *
     * @param canonical that address
     * @param alternates the page in every language
     */
    private record Head(
            Optional<String> canonical,
            List<Layout.Alternate> alternates,
            Optional<Preview> preview,
            Optional<LinkedData> data) {}

    private Layout layout(
            Place place, String heading, String title, String description, Topic topic, Optional<Layout.Built> built) {
        return layout(place, title, description, built, head(place, heading, description, topic), topic);
    }

    private Head head(Place place, String heading, String description, Topic topic) {
        return place.base().isPresent()
                ? new Head(Optional.empty(), List.of(), Optional.empty(), Optional.empty())
                : new Head(
                        Optional.of(edition.absolute(place.address())),
                        alternates(place),
                        Optional.of(preview(place, heading, topic)),
                        Optional.of(edition.things().of(topic, place, heading, description)));
    }

    private Preview preview(Place place, String heading, Topic topic) {
        return new Preview(
                topic.published().isPresent() ? "article" : "website",
                heading,
                edition.title(),
                edition.locale(edition.language()),
                otherLocales,
                topic.published().map(Times::utc),
                topic.changed().map(Times::utc),
                settings.has(Output.IMAGES) ? Optional.of(picture(place)) : Optional.empty());
    }

    private Preview.Picture picture(Place place) {
        return new Preview.Picture(edition.absolute(place.address() + Addresses.PREVIEW), Poster.WIDTH, Poster.HEIGHT);
    }

    private Layout layout(
            Place place, String title, String description, Optional<Layout.Built> built, Head head, Topic topic) {
        return new Layout(
                edition.language().tag(),
                edition.texts().text("direction"),
                title,
                description,
                settings.name(),
                place.fixed(""),
                place.href(Addresses.HOME),
                place.fixed(edition.theme().address("style.css")),
                settings.brand().stylesheet().map(place::fixed),
                place.fixed(edition.theme().address("script.js")),
                settings.brand().logo().map(logo -> logo(logo, place)),
                settings.brand().accent().map(accent -> accent.colour().toString()),
                icons(place),
                head.canonical(),
                head.alternates(),
                nav(place),
                languages(place),
                links,
                contact,
                ways.resources(place, title, topic.ways()),
                ways.follow(place, topic.ways()),
                head.preview(),
                head.data(),
                edition.figures() ? Optional.of(place.href(Addresses.UPTIME)) : Optional.empty(),
                settings.zone().getId(),
                settings.has(Output.SEARCH) ? Optional.of(place.href(Addresses.SEARCH)) : Optional.empty(),
                built);
    }

    private Layout.Icons icons(Place place) {
        ThemeFiles theme = edition.theme();
        return new Layout.Icons(
                place.fixed(settings.brand().favicon().orElseGet(() -> theme.address("icon.svg"))),
                settings.brand().favicon().isPresent()
                        ? Optional.empty()
                        : Optional.of(place.fixed(theme.address("icon-touch.png"))),
                settings.has(Output.MANIFEST)
                        ? Optional.of(place.folder(place.folder(), Addresses.MANIFEST))
                        : Optional.empty());
    }

    private String pageTitle(String title) {
        return edition.texts().text("title_page", Map.of("title", title, "site", settings.name()));
    }

    private Layout.Built built(Place place, Present present) {
        Instant holds = present.derived().nextTransition();
        return new Layout.Built(
                edition.times().timed("built", present.now()),
                present.revision(),
                place.base().isPresent() ? Optional.empty() : Optional.of(place.fixed(Addresses.STAMP)),
                edition.times().datetime(holds.plus(GRACE)),
                edition.times().timed("stale", holds),
                edition.texts().ages().entrySet().stream()
                        .map(age -> new Layout.Age(age.getKey(), age.getValue()))
                        .toList());
    }

    private Layout.Logo logo(String light, Place place) {
        return new Layout.Logo(place.fixed(light), settings.brand().logoDark().map(place::fixed));
    }

    private List<Layout.Alternate> alternates(Place place) {
        if (settings.languages().size() == 1) {
            return List.of();
        }
        return Stream.concat(
                        settings.languages().stream()
                                .map(language -> new Layout.Alternate(
                                        language.tag(), edition.absolute(language, place.address()))),
                        Stream.of(new Layout.Alternate(
                                "x-default", edition.absolute(settings.defaultLanguage(), place.address()))))
                .toList();
    }

    private List<Layout.Destination> languages(Place place) {
        if (settings.languages().size() == 1) {
            return List.of();
        }
        return settings.languages().stream()
                .map(language -> new Layout.Destination(
                        place.folder(edition.folder(language), place.address()),
                        new Text(edition.nameOf(language), Optional.of(language.tag())),
                        language.equals(edition.language())))
                .toList();
    }

    private List<Layout.Destination> nav(Place place) {
        String address = place.address();
        var nav = new ArrayList<Layout.Destination>();
        boolean history = address.startsWith(Addresses.HISTORY)
                || address.startsWith(Addresses.INCIDENTS)
                || address.startsWith(Addresses.MAINTENANCE);
        nav.add(destination(place, Addresses.HISTORY, "history", history));
        nav.add(destination(place, Addresses.COMPONENTS, "components", address.startsWith(Addresses.COMPONENTS)));
        if (edition.figures()) {
            nav.add(destination(place, Addresses.UPTIME, "uptime", address.startsWith(Addresses.UPTIME)));
        }
        for (Tab tab : edition.tabs()) {
            nav.add(tab.from(place));
        }
        return nav;
    }

    private Layout.Destination destination(Place place, String address, String key, boolean current) {
        return new Layout.Destination(place.href(address), edition.word(key), current);
    }
}
