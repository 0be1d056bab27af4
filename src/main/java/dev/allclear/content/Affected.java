package dev.allclear.content;

import dev.allclear.diagnostic.Rule;
import dev.allclear.model.Component;
import dev.allclear.model.ComponentState;
import dev.allclear.model.Id;
import dev.allclear.source.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads which components are affected, and how. */
record Affected(ComponentNames names) {
    private static final Pattern WORDS = Pattern.compile("[A-Za-z][A-Za-z _-]*");

    /** Reads {@code components}: a list of ids, all in {@code state}, or a mapping from ids to states. */
    List<Mention> read(Value components, ComponentState state) {
        if (components.node() instanceof Node.Mapping) {
            return components
                    .fields("{api: partial_outage}")
                    .map(fields -> states(fields.rest()))
                    .orElse(List.of());
        }
        List<Mention> mentions = new ArrayList<>();
        for (Value item : components.items(names.listed(components))) {
            if (item.node() instanceof Node.Mapping) {
                item.refuse(
                        Rule.WRONG_TYPE,
                        "Components with their states are no list.",
                        "Write them in braces, such as `components: {api: partial_outage}`.");
            } else {
                names.read(item).ifPresent(component -> mentions.add(new Mention(component, state, item.span())));
            }
        }
        return once(mentions, components.problems());
    }

    /** Whether {@code components} are typed with their states, even if not in the form of it. */
    static boolean stated(Value components) {
        if (components.node() instanceof Node.Scalar scalar) {
            return scalar.text().contains(":");
        }
        return components.node() instanceof Node.Sequence list
                ? list.items().stream().anyMatch(Node.Mapping.class::isInstance)
                : !((Node.Mapping) components.node()).entries().isEmpty();
    }

    /** Reads ids and states. */
    List<Mention> states(List<Fields.Keyed> entries) {
        List<Mention> mentions = new ArrayList<>();
        for (Fields.Keyed entry : entries) {
            Optional<Component> component = names.read(entry.key());
            if (entry.value().absent()) {
                component.ifPresent(known -> entry.key()
                        .refuse(
                                Rule.MISSING_FIELD,
                                "`" + known.id() + "` has no state.",
                                "Write one after a colon, such as `" + known.id() + ": degraded_performance`."));
            } else if (component.isPresent() || wordy(entry.value())) {
                Vocabulary.STATES
                        .read(entry.value())
                        .ifPresent(state -> component.ifPresent(known -> mentions.add(
                                new Mention(known, state, entry.key().span()))));
            }
        }
        return entries.isEmpty()
                ? mentions
                : once(mentions, entries.get(0).key().problems());
    }

    /** What no component is named for may be another field, with a time; a word was meant as a state. */
    private static boolean wordy(Value value) {
        return value.node() instanceof Node.Scalar scalar
                && WORDS.matcher(scalar.text()).matches();
    }

    private static List<Mention> once(List<Mention> mentions, Problems problems) {
        Set<Id> seen = new HashSet<>();
        List<Mention> once = new ArrayList<>();
        for (Mention mention : mentions) {
            if (seen.add(mention.component().id())) {
                once.add(mention);
            } else {
                problems.add(
                        Rule.DUPLICATE_KEY,
                        mention.span(),
                        "The component `" + mention.component().id() + "` is named twice.",
                        "Name it once.");
            }
        }
        return once;
    }
}
