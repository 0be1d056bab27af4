package dev.allclear.page;

import dev.allclear.i18n.Texts;
import dev.allclear.model.Component;
import dev.allclear.model.ComponentState;
import dev.allclear.model.Group;
import dev.allclear.model.Localized;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the list of components, the page of each, and what the home page says of them. */
final class ComponentViews {
    private final Edition edition;
    private final Texts texts;
    private final YearLists lists;
    private final BarViews bars;
    private final FigureViews figures;

    ComponentViews(Edition edition) {
        this.edition = edition;
        this.texts = edition.texts();
        this.lists = new YearLists(edition);
        this.bars = new BarViews(edition);
        this.figures = new FigureViews(edition);
    }

    /**
     * What the page of a component is made from.
     *
     * @param group the name of its group
     * @param retired whether it is no longer tracked
     * @param past what touched it
     * @param account how it did, if it has figures
     */
    record Story(
            Component component,
            Optional<Localized<String>> group,
            boolean retired,
            YearLists.Summary past,
            Optional<FigureViews.Account> account) {}

    Stream<Page> pages(Present present) {
        Stream<Page> each = present.derived().site().components().entries().stream()
                .flatMap(entry -> entry.match(
                        component -> pages(component, Optional.empty(), present),
                        group -> group.components().stream()
                                .flatMap(component -> pages(component, Optional.of(group.name()), present))));
        return Stream.concat(
                Stream.of(edition.page(Addresses.COMPONENTS, "components", place -> list(present, place))
                        .shown(() -> edition.posters().of(texts.text("components")))),
                each);
    }

    private Stream<Page> pages(Component component, Optional<Localized<String>> group, Present present) {
        Annals annals = present.chronicle().of(component.id());
        Stream<Page> first = Stream.of(page(component, group, annals, present));
        return goOn(annals) ? Stream.concat(first, lists.pages(listed(component), annals, present)) : first;
    }

    /** Whether there is more than the page of a component has, so that its years have pages too. */
    private static boolean goOn(Annals annals) {
        return annals.size() > Leaf.ENTRIES;
    }

    private YearLists.Listed listed(Component component) {
        return new YearLists.Listed(
                edition.text(component.name()),
                Addresses.component(component.id()),
                Addresses.years(component.id()),
                Optional.empty());
    }

    private Page page(Component component, Optional<Localized<String>> group, Annals annals, Present present) {
        boolean retired = component.retired(present.today());
        return edition.page(
                        Addresses.component(component.id()),
                        "component",
                        new Story(
                                component,
                                group,
                                retired,
                                goOn(annals)
                                        ? YearLists.Summary.of(annals)
                                        : new YearLists.Summary(annals.all(), List.of()),
                                present.recent().figures(component.id()).map(FigureViews.Account::of)),
                        present.unless(retired && annals.all().stream().allMatch(Happening::over)),
                        this::view)
                .shown(() -> edition.posters()
                        .component(component, retired ? Optional.empty() : Optional.of(state(component, present))));
    }

    /** Returns the components as they are now, without retired ones; neighbours in no group stand together. */
    List<ComponentGroup> groups(Present present, Place place) {
        var groups = new ArrayList<ComponentGroup>();
        var ungrouped = new ArrayList<Component>();
        for (var entry : present.derived().site().components().entries()) {
            entry.match(ungrouped::add, group -> {
                flush(ungrouped, groups, present, place);
                List<Component> tracked = tracked(group.components(), present);
                return tracked.isEmpty() || groups.add(group(group, tracked, present, place));
            });
        }
        flush(ungrouped, groups, present, place);
        return groups;
    }

    private void flush(List<Component> ungrouped, List<ComponentGroup> groups, Present present, Place place) {
        List<Component> tracked = tracked(ungrouped, present);
        if (!tracked.isEmpty()) {
            groups.add(new ComponentGroup(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    sums(tracked, present),
                    false,
                    true,
                    rows(tracked, present, place)));
        }
        ungrouped.clear();
    }

    private ComponentGroup group(Group group, List<Component> tracked, Present present, Place place) {
        boolean open = switch (group.collapsed()) {
            case TRUE -> false;
            case FALSE -> true;
            case AUTO ->
                tracked.stream().anyMatch(component -> state(component, present) != ComponentState.OPERATIONAL);
        };
        return new ComponentGroup(
                Optional.of(group.id().value()),
                Optional.of(edition.text(group.name())),
                group.description().map(edition::text),
                sums(tracked, present),
                true,
                open,
                rows(tracked, present, place));
    }

    private static List<Component> tracked(List<Component> components, Present present) {
        return components.stream()
                .filter(component -> !component.retired(present.today()))
                .toList();
    }

    private List<During<ComponentGroup.Sum>> sums(List<Component> components, Present present) {
        return present.outlook(edition.times())
                .each(prospect -> sum(components.stream()
                        .map(component -> prospect.state(component.id()))
                        .toList()));
    }

    private ComponentGroup.Sum sum(List<ComponentState> states) {
        ComponentState worst = states.stream().reduce(ComponentState.OPERATIONAL, ComponentState::worse);
        long affected = states.stream()
                .filter(state -> state != ComponentState.OPERATIONAL)
                .count();
        String total = texts.number(states.size());
        return new ComponentGroup.Sum(
                edition.label(worst),
                affected == 0
                        ? texts.text("operational_of", Map.of("n", total, "total", total))
                        : texts.text("affected_of", Map.of("n", texts.number(affected), "total", total)));
    }

    private List<During<Label>> states(Component component, Present present) {
        return present.outlook(edition.times()).each(prospect -> edition.label(prospect.state(component.id())));
    }

    private static ComponentState state(Component component, Present present) {
        return present.derived().state(component.id());
    }

    private List<ComponentGroup.Row> rows(List<Component> components, Present present, Place place) {
        return components.stream()
                .map(component -> new ComponentGroup.Row(
                        component.id().value(),
                        place.href(Addresses.component(component.id())),
                        edition.text(component.name()),
                        component.description().map(edition::text),
                        states(component, present),
                        bars.of(component, present, place)))
                .toList();
    }

    private ComponentsView list(Present present, Place place) {
        return new ComponentsView(
                edition.layouts()
                        .of(place, texts.text("components"), edition.layouts().description(), Optional.of(present)),
                edition.words(),
                groups(present, place),
                bars.dates(present),
                present.derived().site().components().all().stream()
                        .filter(component -> component.retired(present.today()))
                        .map(component -> new ComponentsView.Retired(
                                place.href(Addresses.component(component.id())),
                                edition.text(component.name()),
                                retired(component.until().orElseThrow())))
                        .toList(),
                followed(present, place));
    }

    private List<ComponentsView.Followed> followed(Present present, Place place) {
        return present.derived().site().components().entries().stream()
                .flatMap(entry -> entry.match(component -> Stream.<Group>empty(), Stream::of))
                .map(group -> new ComponentsView.Followed(
                        edition.text(group.name()),
                        edition.layouts().ways().of(Addresses.component(group.id()), place)))
                .filter(group -> !group.ways().isEmpty())
                .toList();
    }

    private ComponentView view(Story story, Optional<Present> present, Place place) {
        Component component = story.component();
        YearLists.Listed listed = listed(component);
        Text name = listed.title();
        Optional<Text> description = component.description().map(edition::text);
        return new ComponentView(
                edition.layouts()
                        .of(
                                place,
                                name.text(),
                                description.map(Text::text).orElseGet(edition.layouts()::description),
                                present,
                                edition.things().of(component)),
                edition.words(),
                name,
                story.group().map(edition::text),
                description,
                present.filter(now -> !story.retired())
                        .map(now -> states(component, now))
                        .orElse(List.of()),
                story.retired() ? component.until().map(this::retired) : Optional.empty(),
                component.url().map(url -> new Anchor(url.toString(), edition.word("component_link"))),
                present.filter(now -> !story.retired()).flatMap(now -> bars.of(component, now, place)),
                present.map(bars::dates).orElse(List.of()),
                story.account()
                        .filter(account -> !account.years().isEmpty())
                        .map(account -> figures.table(component, account, place)),
                lists.newest(listed, story.past(), place),
                lists.years(listed, story.past(), place));
    }

    private String retired(LocalDate last) {
        return texts.text("retired", Map.of("date", edition.times().date(last)));
    }
}
