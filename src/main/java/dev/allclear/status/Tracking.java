package dev.allclear.status;

import dev.allclear.model.Component;
import dev.allclear.model.Components;
import dev.allclear.model.Group;
import dev.allclear.model.Id;
import dev.allclear.model.Site;
import dev.allclear.model.UptimeRules;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Reckons the figures of every component that has some, and of every group of such. */
final class Tracking {
    private final Map<Id, Timeline> timelines;
    private final UptimeRules rules;
    private final SiteCalendar calendar;
    private final Optional<LocalDate> sinceOfSite;

    private Tracking(Site site, Map<Id, Timeline> timelines, Optional<Instant> firstEventAt, Instant now) {
        this.timelines = timelines;
        this.rules = site.settings().uptime();
        this.calendar = new SiteCalendar(site.settings().zone(), now);
        this.sinceOfSite = site.settings().since().or(() -> firstEventAt.map(calendar::day));
    }

    /** Returns the figures in the order readers see components, a group's before those of its components. */
    static List<Figures> figures(Site site, Map<Id, Timeline> timelines, Optional<Instant> firstEventAt, Instant now) {
        var tracking = new Tracking(site, timelines, firstEventAt, now);
        return site.components().entries().parallelStream()
                .flatMap(entry -> entry.match(tracking::component, tracking::group))
                .toList();
    }

    private Stream<Figures> component(Component component) {
        return component.uptime()
                ? Stream.of(figures(subject(component, Optional.empty()), book(component)))
                : Stream.empty();
    }

    private Stream<Figures> group(Group group) {
        List<Component> components =
                group.components().stream().filter(Component::uptime).toList();
        if (components.isEmpty()) {
            return Stream.empty();
        }
        List<Daybook> books = components.stream().map(this::book).toList();
        var figures = new ArrayList<Figures>();
        figures.add(figures(subject(group, components), Daybook.mean(books)));
        for (int i = 0; i < books.size(); i++) {
            figures.add(figures(subject(components.get(i), Optional.of(group.id())), books.get(i)));
        }
        return figures.stream();
    }

    private Figures figures(Figures.Subject subject, Daybook book) {
        return new Figures(subject, rules, calendar, book);
    }

    private Daybook book(Component component) {
        LocalDate today = calendar.today();
        LocalDate last = component.until().filter(today::isAfter).orElse(today);
        Optional<DaySpan> tracked = since(component).flatMap(first -> DaySpan.between(first, last));
        return Daybook.of(Objects.requireNonNull(timelines.get(component.id())), tracked, calendar);
    }

    private Optional<LocalDate> since(Component component) {
        return component.since().or(() -> sinceOfSite);
    }

    private Figures.Subject subject(Component component, Optional<Id> group) {
        return new Figures.Subject(
                component,
                group,
                since(component),
                component.until(),
                component.target().or(rules::target));
    }

    private Figures.Subject subject(Components.Entry group, List<Component> components) {
        boolean over =
                components.stream().allMatch(component -> component.until().isPresent());
        return new Figures.Subject(
                group,
                Optional.empty(),
                components.stream()
                        .flatMap(component -> since(component).stream())
                        .min(Comparator.naturalOrder()),
                components.stream()
                        .flatMap(component -> component.until().stream())
                        .max(Comparator.naturalOrder())
                        .filter(last -> over),
                rules.target());
    }
}
