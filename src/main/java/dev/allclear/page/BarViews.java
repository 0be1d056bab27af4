package dev.allclear.page;

import dev.allclear.i18n.Lasting;
import dev.allclear.i18n.Texts;
import dev.allclear.model.Component;
import dev.allclear.model.ComponentState;
import dev.allclear.model.UptimeRules;
import dev.allclear.status.Figure;
import dev.allclear.status.Figures;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Makes the bars of components. */
final class BarViews {
    /** How many days a screen has room for; a desktop takes what there is. */
    private static final int ON_TABLETS = 60;

    private static final int ON_PHONES = 30;

    private final Edition edition;
    private final Texts texts;
    private final FigureWords figures;
    private final UptimeRules rules;

    BarViews(Edition edition) {
        this.edition = edition;
        this.texts = edition.texts();
        this.figures = new FigureWords(edition);
        this.rules = edition.settings().uptime();
    }

    /** Returns the dates of the days that bars show, oldest first. */
    List<String> dates(Present present) {
        return present.recent().days().stream().map(edition.times()::weekday).toList();
    }

    /** Returns the bar of a component that is not retired, if it has figures. */
    Optional<Bar> of(Component component, Present present, Place place) {
        return present.recent().figures(component.id()).map(figures -> bar(component, figures, present, place));
    }

    private Bar bar(Component component, Figures figures, Present present, Place place) {
        List<Figure> days = figures.days();
        int first = days.isEmpty()
                ? rules.days()
                : present.recent().column(days.get(0).period().days().first());
        return new Bar(
                component.id().value(),
                spans(component, figures),
                Columns.of(rules.days(), first, days),
                first,
                first + days.size(),
                days(component, days, first, present, place));
    }

    private List<Bar.Span> spans(Component component, Figures figures) {
        Map<Integer, String> screens = new LinkedHashMap<>();
        screens.put(rules.days(), "on-desktop");
        screens.merge(Math.min(rules.days(), ON_TABLETS), "on-tablet", (wider, narrower) -> wider + " " + narrower);
        screens.merge(Math.min(rules.days(), ON_PHONES), "on-phone", (wider, narrower) -> wider + " " + narrower);
        var spans = new ArrayList<Bar.Span>();
        screens.forEach((days, on) -> spans.add(span(component, figures, days, on)));
        return spans;
    }

    private Bar.Span span(Component component, Figures figures, int days, String screens) {
        Optional<Figure> window = figures.window(days);
        String uptime = window.map(figure -> uptime(figure, days)).orElseGet(() -> texts.text("no_data"));
        String summary = window.map(figure ->
                        texts.text("bar_uptime", Map.of("figure", uptime, "days", downtime(figures.days(), figure))))
                .orElse(uptime);
        return new Bar.Span(
                screens,
                Bar.DAY * (rules.days() - days) + " 0 " + Bar.DAY * days + " " + Bar.HEIGHT,
                texts.count(
                        "bar_label",
                        days,
                        Map.of("name", edition.text(component.name()).text(), "summary", summary)),
                texts.count("ago_days", days),
                uptime);
    }

    private String uptime(Figure window, int days) {
        String percent = texts.percent(window.uptime().percent());
        long tracked = window.period().days().length();
        return tracked == days ? percent : texts.count("uptime_in_days", tracked, Map.of("percent", percent));
    }

    private String downtime(List<Figure> days, Figure window) {
        List<Figure> down = days.stream()
                .filter(day ->
                        window.period().days().contains(day.period().days().first()))
                .filter(day -> !day.weighted().zero())
                .toList();
        if (down.isEmpty()) {
            return texts.text("bar_no_downtime");
        }
        Figure worst = Collections.max(down, Comparator.comparing(Figure::weighted));
        String date = edition.times().date(worst.period().days().first());
        List<String> spells = spells(worst).stream().map(Affected.Spell::text).toList();
        return texts.count("bar_downtime", down.size(), Map.of("date", date, "spells", texts.list(spells)));
    }

    private List<Bar.Day> days(Component component, List<Figure> tracked, int first, Present present, Place place) {
        return IntStream.range(0, tracked.size())
                .map(i -> tracked.size() - 1 - i)
                .filter(i -> !tracked.get(i).tally().troubled().isEmpty())
                .mapToObj(i -> day(component, tracked.get(i), first + i, present, place))
                .toList();
    }

    private Bar.Day day(Component component, Figure figure, int column, Present present, Place place) {
        LocalDate day = figure.period().days().first();
        return new Bar.Day(
                column,
                edition.times().weekday(day),
                day.toString(),
                spells(figure),
                present.recent().causes(component.id(), day).stream()
                        .map(happening -> new Anchor(place.href(happening.address()), edition.text(happening.title())))
                        .toList());
    }

    private List<Affected.Spell> spells(Figure day) {
        List<ComponentState> worstFirst = new ArrayList<>(day.tally().troubled().keySet());
        Collections.reverse(worstFirst);
        return worstFirst.stream().map(state -> spell(day, state)).toList();
    }

    private Affected.Spell spell(Figure day, ComponentState state) {
        Label label = edition.label(state);
        String duration = figures.duration(day.tally().seconds(state));
        String text = texts.text("course", Map.of("state", label.text(), "duration", duration));
        return new Affected.Spell(label, Lasting.fixed(text));
    }
}
