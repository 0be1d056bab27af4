package dev.allclear.content;

import dev.allclear.diagnostic.Rule;
import dev.allclear.model.Component;
import dev.allclear.model.Components;
import dev.allclear.model.Group;
import dev.allclear.source.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A site's components, and the ids that they are called by in files. */
final class ComponentNames {
    private static final Pattern PAIR = Pattern.compile("([a-z0-9_-]++)\\s*+[:=：]\\s*+([A-Za-z_-][A-Za-z_ -]*+)");

    private final Components components;
    private final Map<String, Component> byId = new HashMap<>();
    private final Map<String, Component> byAlias = new HashMap<>();
    private final Map<String, Group> groups = new HashMap<>();
    private final List<String> ids = new ArrayList<>();
    private final boolean complete;

    /**
     * @param complete whether all components could be read; else one that is not known is no mistake
     */
    ComponentNames(Components components, boolean complete) {
        this.components = components;
        this.complete = complete;
        for (Component component : components.all()) {
            ids.add(component.id().value());
            byId.put(component.id().value(), component);
            component.aliases().forEach(alias -> byAlias.put(alias.value(), component));
        }
        components.entries().forEach(entry -> {
            if (entry instanceof Group group) {
                groups.put(group.id().value(), group);
            }
        });
    }

    /** The components. */
    Components components() {
        return components;
    }

    /** Reads the id of a component; an old one is told, and leads to the component that had it. */
    Optional<Component> read(Value value) {
        Optional<String> typed = value.text();
        return typed.isEmpty() ? Optional.empty() : read(typed.get(), value);
    }

    private Optional<Component> read(String typed, Value value) {
        Component found = byId.get(typed);
        if (found != null) {
            return Optional.of(found);
        }
        Component renamed = byAlias.get(typed);
        if (renamed != null) {
            value.refuse(
                    Rule.OLD_COMPONENT_ID,
                    "The component `" + typed + "` is called `" + renamed.id() + "` now.",
                    "Write `" + renamed.id() + "`.");
            return Optional.of(renamed);
        }
        return complete ? unknown(value, typed) : Optional.empty();
    }

    private Optional<Component> unknown(Value value, String typed) {
        Group group = groups.get(typed);
        if (group != null) {
            List<String> members =
                    group.components().stream().map(each -> each.id().value()).toList();
            return value.refuse(
                    Rule.UNKNOWN_COMPONENT,
                    "`" + typed + "` is a group, not a component.",
                    members.isEmpty()
                            ? "It has no components."
                            : "Name the components that are affected: " + Hint.anyOf(members) + ".");
        }
        return value.refuse(Rule.UNKNOWN_COMPONENT, "There is no component `" + typed + "`.", () -> hint(typed));
    }

    /** Returns how to write {@code components}, which are no list. */
    String listed(Value components) {
        List<String> typed = components.node() instanceof Node.Scalar scalar ? ids(scalar.text()) : List.of();
        return typed.isEmpty()
                ? "Write ids in brackets, such as `components: [api]`, or with states in braces, such as"
                        + " `components: {api: partial_outage}`."
                : "Write `components: [" + String.join(", ", typed) + "]`.";
    }

    /** Returns the ids that {@code typed} lists; none where it holds anything else. */
    private List<String> ids(String typed) {
        List<String> words = List.of(typed.strip().split("[\\s,;]+"));
        return byId.keySet().containsAll(words) ? words : List.of();
    }

    /** Returns the id of the component that {@code typed} is the name of, or the path that its group and it make. */
    private Optional<String> named(String typed) {
        String last = typed.substring(typed.lastIndexOf('/') + 1);
        return components.all().stream()
                .filter(each -> each.id().value().equals(last)
                        || Vocabulary.fold(each.name().original()).equals(Vocabulary.fold(typed)))
                .map(each -> each.id().value())
                .findFirst();
    }

    private String hint(String typed) {
        Matcher pair = PAIR.matcher(typed);
        if (pair.matches()) {
            return "Write a colon with a space after it, such as `" + pair.group(1) + ": " + pair.group(2) + "`.";
        }
        List<String> parts = ids(typed);
        if (parts.size() > 1) {
            return "Put a comma between two: `" + String.join(", ", parts) + "`.";
        }
        Optional<String> named = named(typed);
        if (named.isPresent()) {
            return "Did you mean `" + named.get() + "`?";
        }
        if (ids.isEmpty()) {
            return "List it in `components.yaml`, as `- {id: " + Slug.of(typed).orElse("api") + ", name: …}`.";
        }
        String listed = ids.size() > 12 ? "" : "The components are " + Hint.allOf(ids) + ". ";
        List<String> near = new ArrayList<>(ids);
        near.addAll(List.of("next_update", "edited"));
        return Hint.nearest(typed, near, listed + "They are listed in `components.yaml`.");
    }
}
