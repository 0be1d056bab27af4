package dev.allclear.output.badge;

import dev.allclear.i18n.Texts;
import dev.allclear.model.Component;
import dev.allclear.model.Components;
import dev.allclear.model.Settings;
import dev.allclear.page.Addresses;
import dev.allclear.page.DataFile;
import dev.allclear.status.Derived;
import dev.allclear.status.Figure;
import dev.allclear.status.Figures;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Every badge of a site: its state, that of each component and group, and the uptime of those that have figures. Each is a
 * picture and a JSON file for shields.io. All follow the present.
 */
public final class Badges {
    private static final String FOLDER = "badges/";

    private final Derived derived;
    private final Settings settings;
    private final Texts texts;
    private final LocalDate today;

    private Badges(Derived derived, Texts texts) {
        this.derived = derived;
        this.settings = derived.site().settings();
        this.texts = texts;
        this.today = LocalDate.ofInstant(derived.now(), settings.zone());
    }

    /** Returns the files of every badge that {@code derived} has, in each of {@code languages}. */
    public static Stream<DataFile> files(Derived derived, Collection<Texts> languages) {
        return languages.stream().flatMap(texts -> new Badges(derived, texts).files());
    }

    private Stream<DataFile> files() {
        return Stream.of(
                        files("status", this::site),
                        derived.site().components().entries().stream().flatMap(this::files),
                        derived.figures().stream()
                                .flatMap(figures ->
                                        files(name(figures.subject().entry()) + "/uptime", () -> uptime(figures))))
                .flatMap(Function.identity());
    }

    private Stream<DataFile> files(Components.Entry entry) {
        return entry.match(
                component -> files(name(component), () -> component(component)),
                group -> Stream.concat(
                        files(name(group), () -> group(group.components(), group)),
                        group.components().stream().flatMap(this::files)));
    }

    private Stream<DataFile> files(String name, Supplier<Badge> badge) {
        String path = Addresses.folder(settings, texts.language()) + FOLDER + name;
        return Stream.of(
                new DataFile(path + ".svg", Optional.empty(), () -> Svg.of(badge.get())),
                new DataFile(path + ".json", Optional.empty(), () -> ShieldsJson.of(badge.get())));
    }

    private static String name(Components.Entry entry) {
        return Addresses.COMPONENTS + entry.id();
    }

    private Badge site() {
        return badge(
                settings.name(),
                texts.text(derived.state().wording().key()),
                Tone.of(derived.state().indicator().state()));
    }

    private Badge component(Component component) {
        return component.retired(today) ? retired(component) : state(component);
    }

    private Badge group(Collection<Component> components, Components.Entry group) {
        boolean over = !components.isEmpty() && components.stream().allMatch(each -> each.retired(today));
        return over ? retired(group) : state(group);
    }

    private Badge state(Components.Entry entry) {
        var state = derived.state(entry.id());
        return badge(said(entry), texts.text("state_" + state.key()), Tone.of(state));
    }

    private Badge retired(Components.Entry entry) {
        return badge(said(entry), texts.text("badge_retired"), Tone.NEUTRAL);
    }

    private Badge badge(String label, String message, Tone tone) {
        return badge(label, message, texts.text("badge", Map.of("label", label, "message", message)), tone);
    }

    private Badge badge(String label, String message, String title, Tone tone) {
        return new Badge(texts.language(), label, message, title, tone);
    }

    private Badge uptime(Figures figures) {
        Figures.Subject subject = figures.subject();
        String name = said(subject.entry());
        Optional<BigDecimal> percent = figures.window().map(Figure::uptime).map(uptime -> uptime.percent());
        String summary = percent.map(known -> texts.text("badge_uptime", Map.of("percent", texts.percent(known))))
                .orElseGet(() -> texts.text("no_data"));
        return badge(
                texts.text("badge_uptime_label", Map.of("name", name)),
                percent.map(texts::percent).orElseGet(() -> texts.text("no_data")),
                texts.count("bar_label", settings.uptime().days(), Map.of("name", name, "summary", summary)),
                percent.flatMap(known ->
                                subject.target().map(target -> known.compareTo(target) >= 0 ? Tone.GREEN : Tone.ORANGE))
                        .orElse(Tone.NEUTRAL));
    }

    private String said(Components.Entry entry) {
        return entry.name().in(texts.language());
    }
}
