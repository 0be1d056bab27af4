package dev.allclear.page;

import dev.allclear.i18n.Texts;
import dev.allclear.model.Component;
import dev.allclear.model.ComponentState;
import dev.allclear.model.Group;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the list of components, the page of each, and what the home page says of them. */
final class ComponentViews {
    private final Edition edition;
    private final Texts texts;
    private final LocalDate today;
    private final HistoryEntries entries;

    ComponentViews(Edition edition) {
        this.edition = edition;
        this.texts = edition.texts();
        this.today = edition.times().day(edition.derived().now());
        this.entries = new HistoryEntries(edition);
    }

    Stream<Page> pages() {
        Stream<Page> each = edition.derived().site().components().entries().stream()
                .flatMap(entry -> entry.match(
                        component -> Stream.of(page(component, Optional.empty())),
                        group -> group.components().stream().map(component -> page(component, Optional.of(group)))));
        return Stream.concat(Stream.of(edition.page(Addresses.COMPONENTS, "components", this::list)), each);
    }

    /** Returns the components as they are now, without retired ones; neighbours in no group stand together. */
    List<ComponentGroup> groups(Place place) {
        var groups = new ArrayList<ComponentGroup>();
        var ungrouped = new ArrayList<Component>();
        for (var entry : edition.derived().site().components().entries()) {
            entry.match(ungrouped::add, group -> {
                flush(ungrouped, groups, place);
                List<Component> tracked = tracked(group.components());
                return tracked.isEmpty() || groups.add(group(group, tracked, place));
            });
        }
        flush(ungrouped, groups, place);
        return groups;
    }

    private void flush(List<Component> ungrouped, List<ComponentGroup> groups, Place place) {
        List<Component> tracked = tracked(ungrouped);
        if (!tracked.isEmpty()) {
            groups.add(new ComponentGroup(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    edition.label(worst(tracked)),
                    summary(tracked),
                    false,
                    true,
                    rows(tracked, place)));
        }
        ungrouped.clear();
    }

    private ComponentGroup group(Group group, List<Component> tracked, Place place) {
        ComponentState state = worst(tracked);
        boolean open = switch (group.collapsed()) {
            case TRUE -> false;
            case FALSE -> true;
            case AUTO -> state != ComponentState.OPERATIONAL;
        };
        return new ComponentGroup(
                Optional.of(group.id().value()),
                Optional.of(edition.text(group.name())),
                group.description().map(edition::text),
                edition.label(state),
                summary(tracked),
                true,
                open,
                rows(tracked, place));
    }

    private List<Component> tracked(List<Component> components) {
        return components.stream()
                .filter(component -> !component.retired(today))
                .toList();
    }

    private ComponentState worst(List<Component> components) {
        return components.stream().map(this::state).reduce(ComponentState.OPERATIONAL, ComponentState::worse);
    }

    private ComponentState state(Component component) {
        return edition.derived().state(component.id());
    }

    private String summary(List<Component> components) {
        long affected = components.stream()
                .filter(component -> state(component) != ComponentState.OPERATIONAL)
                .count();
        String total = texts.number(components.size());
        return affected == 0
                ? texts.text("operational_of", Map.of("n", total, "total", total))
                : texts.text("affected_of", Map.of("n", texts.number(affected), "total", total));
    }

    private List<ComponentGroup.Row> rows(List<Component> components, Place place) {
        return components.stream()
                .map(component -> new ComponentGroup.Row(
                        component.id().value(),
                        place.href(Addresses.component(component.id())),
                        edition.text(component.name()),
                        component.description().map(edition::text),
                        edition.label(state(component))))
                .toList();
    }

    private ComponentsView list(Place place) {
        return new ComponentsView(
                edition.layouts()
                        .present(
                                place,
                                texts.text("components"),
                                edition.layouts().description()),
                edition.words(),
                groups(place),
                edition.derived().site().components().all().stream()
                        .filter(component -> component.retired(today))
                        .map(component -> new ComponentsView.Retired(
                                place.href(Addresses.component(component.id())),
                                edition.text(component.name()),
                                retired(component).orElseThrow()))
                        .toList());
    }

    private Page page(Component component, Optional<Group> group) {
        return edition.page(Addresses.component(component.id()), "component", place -> view(component, group, place));
    }

    private ComponentView view(Component component, Optional<Group> group, Place place) {
        List<Happening> happenings = edition.source().chronicle().of(component.id());
        boolean retired = component.retired(today);
        boolean past = retired && happenings.stream().allMatch(Happening::over);
        Text name = edition.text(component.name());
        Optional<Text> description = component.description().map(edition::text);
        return new ComponentView(
                edition.layouts()
                        .of(
                                past,
                                place,
                                name.text(),
                                description.map(Text::text).orElseGet(edition.layouts()::description)),
                edition.words(),
                name,
                group.map(Group::name).map(edition::text),
                description,
                retired ? Optional.empty() : Optional.of(edition.label(state(component))),
                retired(component),
                component.url().map(url -> new Anchor(url.toString(), edition.word("component_link"))),
                years(happenings, place));
    }

    private Optional<String> retired(Component component) {
        return component
                .until()
                .filter(last -> component.retired(today))
                .map(last ->
                        texts.text("retired", Map.of("date", edition.times().date(last))));
    }

    private List<ComponentView.Year> years(List<Happening> newestFirst, Place place) {
        var years = new LinkedHashMap<Integer, List<Happening>>();
        for (Happening happening : newestFirst) {
            int year = edition.times().day(happening.beganAt()).getYear();
            years.computeIfAbsent(year, key -> new ArrayList<>()).add(happening);
        }
        return years.entrySet().stream()
                .map(year ->
                        new ComponentView.Year(Integer.toString(year.getKey()), entries.of(year.getValue(), place)))
                .toList();
    }
}
