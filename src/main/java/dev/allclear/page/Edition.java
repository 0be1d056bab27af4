package dev.allclear.page;

import dev.allclear.i18n.Texts;
import dev.allclear.i18n.Times;
import dev.allclear.i18n.Words;
import dev.allclear.markdown.Markdown;
import dev.allclear.model.Announcement;
import dev.allclear.model.Component;
import dev.allclear.model.ComponentState;
import dev.allclear.model.Event;
import dev.allclear.model.FreePage;
import dev.allclear.model.Id;
import dev.allclear.model.Impact;
import dev.allclear.model.Language;
import dev.allclear.model.Link;
import dev.allclear.model.Localized;
import dev.allclear.model.Prose;
import dev.allclear.model.Settings;
import dev.allclear.model.Site;
import dev.allclear.model.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The site in one language: what all its pages share, and how what a team wrote is said in it. Nothing here follows the
 * present or belongs to single pages, so that a page which says nothing of either can stay.
 */
final class Edition {
    private final Language language;
    private final Settings settings;
    private final Map<Id, Text> names;
    private final List<Tab> tabs;
    private final boolean figures;
    private final ThemeFiles theme;
    private final Map<Language, Texts> allTexts;
    private final Texts texts;
    private final Times times;
    private final String title;
    private final Layouts layouts;
    private final Things things;
    private final Posters posters;
    private final Fingerprints fingerprints;
    private final String fingerprint;

    Edition(Site site, Language language, Map<Language, Texts> allTexts, ThemeFiles theme, Fingerprints fingerprints) {
        this.language = language;
        this.settings = site.settings();
        this.names = site.components().all().stream()
                .collect(Collectors.toUnmodifiableMap(Component::id, component -> text(component.name())));
        this.tabs = tabs(site.pages());
        this.figures = site.components().all().stream().anyMatch(Component::uptime);
        this.theme = theme;
        this.allTexts = allTexts;
        this.texts = texts(language);
        this.times = texts.times(settings.zone());
        this.title = texts.title(settings);
        this.layouts = new Layouts(this);
        this.things = new Things(this);
        this.posters = new Posters(this);
        this.fingerprints = fingerprints;
        // Interface texts are the program's, but for those in the settings.
        this.fingerprint = fingerprints.of(language, settings, names, tabs, figures, theme);
    }

    /** In the order of their places; of those with one place, pages come first. */
    private List<Tab> tabs(List<FreePage> pages) {
        var tabs = new TreeMap<Integer, List<Tab>>();
        pages.stream()
                .sorted(Comparator.comparing(FreePage::id))
                .forEach(page -> page.nav()
                        .ifPresent(nav -> tabs.computeIfAbsent(nav, any -> new ArrayList<>())
                                .add(new Tab(Addresses.page(page.id()), false, text(page.title())))));
        settings.links()
                .forEach(link -> link.nav()
                        .ifPresent(nav -> tabs.computeIfAbsent(nav, any -> new ArrayList<>())
                                .add(new Tab(link.url().toString(), true, text(link.label())))));
        return tabs.values().stream().flatMap(List::stream).toList();
    }

    Settings settings() {
        return settings;
    }

    /** What the team puts into the navigation, in its order. */
    List<Tab> tabs() {
        return tabs;
    }

    /** Whether any component has figures, be it that there is nothing to reckon yet: only then there is a page of them. */
    boolean figures() {
        return figures;
    }

    /** Whether there are components at all. */
    boolean components() {
        return !names.isEmpty();
    }

    ThemeFiles theme() {
        return theme;
    }

    Language language() {
        return language;
    }

    Texts texts() {
        return texts;
    }

    Times times() {
        return times;
    }

    Words words() {
        return texts.words();
    }

    Posters posters() {
        return posters;
    }

    Layouts layouts() {
        return layouts;
    }

    Things things() {
        return things;
    }

    /** The site's name as a title. */
    String title() {
        return title;
    }

    /** Returns the absolute address of a page in this language. */
    String absolute(String address) {
        return absolute(language, address);
    }

    /** Returns the absolute address of a page in a language of this site. */
    String absolute(Language of, String address) {
        return settings.url() + folder(of) + address;
    }

    /** Returns the folder of a language of this site. */
    String folder(Language of) {
        return Addresses.folder(settings, of);
    }

    Place place(String address) {
        return Place.of(folder(language), address);
    }

    /** Returns a page that follows the present; {@code view} is told the place. */
    Page page(String address, String template, Function<Place, Record> view) {
        return page(place(address), template, view);
    }

    Page page(Place place, String template, Function<Place, Record> view) {
        return new Page(place.file(), template, Optional.empty(), () -> view.apply(place), Optional.empty());
    }

    /**
     * Returns a page that is made from {@code inputs}.
     *
     * @param present absent: the page is one of the past, and its view can be made from nothing but this edition and the inputs
     */
    <I extends Record> Page page(String address, String template, I inputs, Optional<Present> present, View<I> view) {
        return pageOf(address, template, () -> inputs, present, view);
    }

    /** Returns the same of inputs that are gathered when they are needed: of pages that are many, memory holds nothing more. */
    <I extends Record> Page pageOf(
            String address, String template, Supplier<I> inputs, Optional<Present> present, View<I> view) {
        Optional<Supplier<String>> made = present.isPresent()
                ? Optional.empty()
                : Optional.of(() -> fingerprints.of(fingerprint, template, inputs.get()));
        String file = place(address).file();
        return new Page(file, template, made, () -> view.of(inputs.get(), present, placeOf(file)), Optional.empty());
    }

    /** Returns the place whose file is {@code file}: of pages that are many, memory need not hold both. */
    private Place placeOf(String file) {
        String folder = folder(language);
        return Place.of(folder, file.substring(folder.length(), file.length() - Place.NAME.length()));
    }

    /** Makes what a template sees. */
    @FunctionalInterface
    interface View<I> {
        Record of(I inputs, Optional<Present> present, Place place);
    }

    Text text(Localized<String> said) {
        return new Text(said.in(language), fallback(said));
    }

    /** Returns the name of a component of this site. */
    Text name(Id component) {
        return Objects.requireNonNull(names.get(component), component::value);
    }

    /** Returns the interface text of {@code key}, as what a link says. */
    Text word(String key) {
        return new Text(texts.text(key), Optional.empty());
    }

    Anchor anchor(Link link) {
        return new Anchor(link.url().toString(), text(link.label()));
    }

    List<Anchor> anchors(List<Link> links) {
        var anchors = new ArrayList<Anchor>();
        for (Link link : links) {
            anchors.add(anchor(link));
        }
        return anchors;
    }

    /**
     * Returns {@code said} as HTML on the page at {@code place}.
     *
     * @param level of its highest headings
     * @param anchors what its ids start with
     */
    Passage passage(Localized<Prose> said, Place place, int level, String anchors) {
        Prose prose = said.in(language);
        return new Passage(
                Markdown.html(
                        prose.markdown(),
                        level,
                        typed -> Optional.ofNullable(prose.links().get(typed))
                                .map(place::href)
                                .orElse(typed),
                        anchors),
                fallback(said));
    }

    /** Returns {@code said} as HTML, or nothing where nothing was said. */
    Optional<Passage> spoken(Localized<Prose> said, Place place, int level, String anchors) {
        return said.in(language).blank() ? Optional.empty() : Optional.of(passage(said, place, level, anchors));
    }

    Label label(ComponentState state) {
        return new Label(state.key(), texts.text("state_" + state.key()));
    }

    Label label(Status status) {
        return new Label(status.key(), texts.text("status_" + status.key()));
    }

    Label label(Impact impact) {
        return new Label(impact.key(), texts.text("impact_" + impact.key()));
    }

    Label label(Announcement.Level level) {
        return switch (level) {
            case INFO -> new Label("info", texts.text("level_info"));
            case WARNING -> new Label("warning", texts.text("level_warning"));
        };
    }

    /** Returns the sentence that owns up to a report in the default language, where any part of it has no translation. */
    Optional<String> untranslated(Event event) {
        return Untranslated.of(event, texts, texts(settings.defaultLanguage()));
    }

    Optional<String> untranslated(Stream<? extends Localized<?>> parts) {
        return Untranslated.of(parts, texts, texts(settings.defaultLanguage()));
    }

    /** Returns a language's name in itself. */
    String nameOf(Language of) {
        return texts(of).text("language_name");
    }

    /** Returns a language of this site with a country where it is spoken, such as {@code en_US}. */
    String locale(Language of) {
        return texts(of).text("locale");
    }

    private Texts texts(Language of) {
        return Objects.requireNonNull(allTexts.get(of), of::tag);
    }

    private Optional<String> fallback(Localized<?> said) {
        return said.fallback(language, settings.defaultLanguage()).map(Language::tag);
    }
}
