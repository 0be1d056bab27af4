package dev.allclear.edit;

import dev.allclear.content.Vocabulary;
import dev.allclear.diagnostic.Suggestion;
import dev.allclear.model.Component;
import dev.allclear.model.ComponentState;
import dev.allclear.model.Components;
import dev.allclear.model.Group;
import dev.allclear.model.Id;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Reads the components of a site as a person types them: {@code payments}, {@code payments=partial_outage}. */
public record TypedComponents(Components components) {
    static final int MOST_LISTED = 12;

    /**
     * Returns the components that {@code typed} name, in that order, each with the state that is typed with it, if one is.
     *
     * @param typed each one or, with commas between, several
     */
    public Map<Id, Optional<ComponentState>> read(List<String> typed) throws Refusal {
        Map<Id, Optional<ComponentState>> read = new LinkedHashMap<>();
        for (String each : typed) {
            for (String one : each.split(",", -1)) {
                String[] parts = one.split("[=:]", 2);
                Id id = component(parts[0].strip()).id();
                if (read.containsKey(id)) {
                    throw new Refusal("The component `" + id + "` is given twice.");
                }
                read.put(id, parts.length > 1 ? Optional.of(state(parts[1].strip())) : Optional.empty());
            }
        }
        return read;
    }

    /** Returns the component whose id is {@code typed}; where there is none, that with this old id, else with this name. */
    public Component component(String typed) throws Refusal {
        return first(each -> each.id().value().equals(typed))
                .or(() -> first(each ->
                        each.aliases().stream().anyMatch(alias -> alias.value().equals(typed))))
                .or(() -> first(each -> each.name().original().equalsIgnoreCase(typed)))
                .orElseThrow(() -> new Refusal(unknown(typed)));
    }

    private Optional<Component> first(Predicate<Component> meant) {
        return components.all().stream().filter(meant).findFirst();
    }

    /** Returns the names of {@code ids} to readers, as an enumeration; nothing where there are none. */
    public String names(Collection<Id> ids) {
        List<String> names = ids.stream()
                .flatMap(id -> components.find(id).stream())
                .map(component -> component.name().original())
                .toList();
        return joined(names);
    }

    /** Returns the state that {@code typed} is the word for. */
    public static ComponentState state(String typed) throws Refusal {
        return word(Vocabulary.STATES, "state", typed);
    }

    /** Returns what {@code typed} is the word for, among those of {@code vocabulary}, each of which is a {@code kind}. */
    static <E> E word(Vocabulary<E> vocabulary, String kind, String typed) throws Refusal {
        Optional<E> found = vocabulary.find(typed);
        if (found.isPresent()) {
            return found.get();
        }
        throw new Refusal("There is no " + kind + " `" + typed + "`. " + meant(typed, vocabulary.words()));
    }

    /** Returns which of {@code words}, of which there is one at least, may be meant by {@code typed}, in a sentence. */
    static String meant(String typed, List<String> words) {
        return Suggestion.nearest(typed, words)
                .or(() -> only(words.stream()
                        .filter(word -> typed.length() > 2 && word.contains(typed.toLowerCase(Locale.ROOT)))
                        .toList()))
                .map(word -> "Did you mean `" + word + "`?")
                .orElseGet(() -> (words.size() == 1 ? "There is " : "There are ") + listed(words) + ".");
    }

    private static Optional<String> only(List<String> words) {
        return words.size() == 1 ? Optional.of(words.get(0)) : Optional.empty();
    }

    private String unknown(String typed) {
        List<String> ids =
                components.all().stream().map(each -> each.id().value()).toList();
        Optional<List<String>> members = members(typed);
        if (members.isPresent()) {
            return "`" + typed + "` is a group. Name the components of it that are affected: " + listed(members.get())
                    + ".";
        }
        String complaint = "There is no component `" + typed + "`. ";
        if (ids.isEmpty()) {
            return complaint + "List it in `components.yaml`.";
        }
        Optional<String> named = only(components.all().stream()
                .filter(each -> typed.length() > 2
                        && each.name().original().toLowerCase(Locale.ROOT).contains(typed.toLowerCase(Locale.ROOT)))
                .map(each -> each.id().value())
                .toList());
        if (named.isPresent()) {
            return complaint + "Did you mean `" + named.get() + "`?";
        }
        return complaint
                + (ids.size() > MOST_LISTED && Suggestion.nearest(typed, ids).isEmpty()
                        ? "`components.yaml` lists " + ids.size() + "."
                        : meant(typed, ids));
    }

    private Optional<List<String>> members(String typed) {
        return components.entries().stream()
                .filter(Group.class::isInstance)
                .map(Group.class::cast)
                .filter(group ->
                        group.id().value().equals(typed) && !group.components().isEmpty())
                .findFirst()
                .map(group -> group.components().stream()
                        .map(each -> each.id().value())
                        .toList());
    }

    static String listed(List<String> words) {
        return joined(words.stream().map(word -> "`" + word + "`").toList());
    }

    /** Returns {@code words} as what to choose from. */
    static String alternatives(List<String> words) {
        String listed = listed(words);
        int and = listed.lastIndexOf(" and ");
        return and < 0 ? listed : listed.substring(0, and) + " or " + listed.substring(and + " and ".length());
    }

    /** Returns {@code words} as an enumeration. */
    static String joined(List<String> words) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }
}
