package dev.allclear.content;

import dev.allclear.diagnostic.Rule;
import dev.allclear.model.Component;
import dev.allclear.model.Components;
import dev.allclear.model.Group;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A site's components, and the ids that they are called by in files. */
final class ComponentNames {
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
        return value.text().flatMap(typed -> {
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
        });
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
        return value.refuse(Rule.UNKNOWN_COMPONENT, "There is no component `" + typed + "`.", hint(typed));
    }

    private String hint(String typed) {
        if (typed.contains(":")) {
            return "Write a space after the colon, such as `api: operational`.";
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
