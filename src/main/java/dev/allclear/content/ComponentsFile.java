package dev.allclear.content;

import dev.allclear.diagnostic.Location;
import dev.allclear.diagnostic.Rule;
import dev.allclear.model.Component;
import dev.allclear.model.Components;
import dev.allclear.model.Group;
import dev.allclear.model.Id;
import dev.allclear.model.Localized;
import dev.allclear.source.Node;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads {@code components.yaml}. */
final class ComponentsFile {
    private static final Set<String> RESERVED = Set.of("status", "uptime", "components", "next_update", "edited");

    private static final String PASSED_OVER = "x-";

    private static final Id UNREADABLE = new Id("unreadable");

    private final Problems problems;
    private final Languages languages;
    private final IdSpace ids = new IdSpace(RESERVED::contains);
    private final List<Alias> aliases = new ArrayList<>();

    private boolean complete = true;

    private ComponentsFile(Problems problems, Languages languages) {
        this.problems = problems;
        this.languages = languages;
    }

    /** Returns the components of a file; those whose id can't be read are left out. */
    static ComponentNames read(Problems problems, Languages languages) {
        var file = new ComponentsFile(problems, languages);
        Optional<Node> node = problems.yaml(problems.whole());
        Components components = node.map(file::components).orElseGet(() -> new Components(List.of()));
        return new ComponentNames(components, node.isPresent() && file.complete);
    }

    private Components components(Node node) {
        if (node instanceof Node.Mapping mapping && mapping.entries().isEmpty()) {
            return new Components(List.of());
        }
        if (!(node instanceof Node.Sequence)) {
            boolean headed = node instanceof Node.Mapping mapping
                    && mapping.entry("components")
                            .filter(entry -> entry.value() instanceof Node.Sequence)
                            .isPresent();
            problems.add(
                    Rule.WRONG_TYPE,
                    node.span(),
                    "The file should be a list of components and groups.",
                    headed
                            ? "Remove the line `components:`, so that the list is all there is."
                            : "Begin each with `- `, such as `- {id: api, name: API}`.");
            complete = false;
            return new Components(List.of());
        }
        List<Components.Entry> entries = read(new Value("components", node, problems), this::entry);
        aliases.forEach(alias -> alias.take(ids, problems.verdict()));
        return new Components(entries);
    }

    private <T> List<T> read(Value list, Function<Fields, Optional<T>> reading) {
        List<T> read = new ArrayList<>();
        for (Value item : list.items()) {
            Optional<T> one = item.fields(owner(item), "{id: " + item.example() + ", name: …}")
                    .flatMap(reading);
            one.ifPresent(read::add);
            complete &= one.isPresent();
        }
        return read;
    }

    private static String owner(Value item) {
        return item.node() instanceof Node.Mapping mapping
                        && mapping.entry("group").isPresent()
                ? "a group"
                : "a component";
    }

    private Optional<Components.Entry> entry(Fields fields) {
        Optional<Value> group = fields.optional("group");
        return group.isPresent()
                ? group(fields, group.get()).map(each -> each)
                : component(fields).map(each -> each);
    }

    private Optional<Group> group(Fields fields, Value group) {
        Optional<Id> id = id(group);
        Optional<Localized<String>> name = name(fields);
        Optional<Localized<String>> description = fields.optional("description").flatMap(languages::text);
        Optional<Group.Collapsed> collapsed = fields.optional("collapsed").flatMap(Vocabulary.COLLAPSED::read);
        List<Component> components = fields.optional("components")
                .map(value -> read(value, this::member))
                .orElse(List.of());
        fields.end();
        return id.map(each -> new Group(
                each,
                name.orElseGet(() -> Localized.of("")),
                description,
                collapsed.orElse(Group.Collapsed.AUTO),
                components));
    }

    private Optional<Component> member(Fields fields) {
        if (fields.optional("group").isEmpty()) {
            return component(fields);
        }
        fields.refuse("group", "A group can't hold a group.", "Write the inner group beside the outer one.");
        return Optional.empty();
    }

    private Optional<Component> component(Fields fields) {
        fields.refuse(
                "components", "A component can't hold components.", "To make this a group, write `group:` for `id:`.");
        fields.refuse(
                "status",
                "A component has no status: incidents and maintenances put it in a state.",
                "Remove it here.");
        Optional<Id> id = fields.required("id", "api").flatMap(this::id);
        Optional<Localized<String>> name = name(fields);
        Optional<LocalDate> since = fields.optional("since").flatMap(Times::day);
        Optional<Value> until = fields.optional("until");
        Optional<LocalDate> last = until.flatMap(Times::day);
        if (since.isPresent() && last.filter(since.get()::isAfter).isPresent()) {
            until.get()
                    .refuse(
                            Rule.END_BEFORE_START,
                            "`until` is before `since`.",
                            "Write the last day the component is tracked.");
        }
        List<Alias> old = Alias.list(fields);
        aliases.addAll(old);
        var component = new Component(
                id.orElse(UNREADABLE),
                name.orElseGet(() -> Localized.of("")),
                fields.optional("description").flatMap(languages::text),
                fields.optional("url").flatMap(Value::address),
                since,
                last,
                fields.optional("uptime").flatMap(Value::flag).orElse(true),
                fields.optional("target").flatMap(UptimeFields::target),
                old.stream().map(Alias::id).toList());
        fields.end();
        return id.map(read -> component);
    }

    private Optional<Localized<String>> name(Fields fields) {
        return fields.required("name", "API").flatMap(languages::text);
    }

    private Optional<Id> id(Value value) {
        return value.id().filter(id -> {
            if (id.value().startsWith(PASSED_OVER)) {
                value.refuse(
                        Rule.RESERVED_ID,
                        "The id `" + id + "` starts with `x-`, so it would be passed over wherever it is a key.",
                        "Choose one that starts otherwise.");
                return false;
            }
            if (ids.reserves(id)) {
                value.refuse(
                        Rule.RESERVED_ID,
                        "The id `" + id + "` " + IdSpace.needed(id) + ".",
                        "Choose another, such as `" + id + "-service`.");
                return false;
            }
            Optional<Location> before = ids.take(id, value.place());
            before.ifPresent(first -> value.refuse(
                    Rule.DUPLICATE_ID,
                    "The id `" + id + "` is taken: " + IdSpace.named(first) + ".",
                    "Components and groups need different ids."));
            return before.isEmpty();
        });
    }
}
