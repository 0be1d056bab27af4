package dev.allclear.edit;

import dev.allclear.content.Filed;
import dev.allclear.content.Slug;
import dev.allclear.diagnostic.Suggestion;
import dev.allclear.model.Event;
import dev.allclear.model.Id;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the report that a few typed letters mean.
 *
 * @param likely true of those that are meant rather than others
 */
record Lookup(List<Filed> filed, Predicate<Filed> likely) {
    private static final int SHOWN = 5;

    /** Returns the report; refuses where there is none, or more than one of which it can't be told which is meant. */
    Filed find(String typed) throws Refusal {
        Optional<Filed> named = named(typed);
        return named.isPresent() ? named.get() : part(lower(typed), typed);
    }

    /** Returns the report whose id, one of whose old ids or whose whole title is {@code typed}. */
    Optional<Filed> named(String typed) {
        String id = typed.strip().replaceFirst("^.*[/\\\\]", "").replaceFirst("\\.(?:md|ya?ml)$", "");
        Optional<Filed> exact = filed.stream()
                .filter(each -> each.id().value().equals(id))
                .findFirst()
                .or(() -> filed.stream().filter(each -> formerly(each, id)).findFirst());
        if (exact.isPresent()) {
            return exact;
        }
        List<Filed> titled =
                filed.stream().filter(each -> titled(each, lower(typed))).toList();
        return titled.size() == 1 ? Optional.of(titled.get(0)) : Optional.empty();
    }

    private static String lower(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    private static boolean formerly(Filed filed, String id) {
        return filed.event().stream()
                .flatMap(event -> event.aliases().stream())
                .anyMatch(alias -> alias.value().equals(id));
    }

    private Filed part(String lower, String typed) throws Refusal {
        List<Filed> fitting = lower.isEmpty()
                ? List.of()
                : filed.stream().filter(each -> fits(each, lower)).toList();
        List<Filed> meant = fitting.stream().filter(likely).toList();
        if (fitting.size() == 1 || meant.size() == 1) {
            return fitting.size() == 1 ? fitting.get(0) : meant.get(0);
        }
        throw fitting.isEmpty() ? none(typed) : several(typed, meant.isEmpty() ? fitting : meant);
    }

    /** Whether its whole title is {@code lower}, but for capitals. */
    static boolean titled(Filed filed, String lower) {
        return title(filed)
                .filter(title -> title.toLowerCase(Locale.ROOT).equals(lower))
                .isPresent();
    }

    private static boolean fits(Filed filed, String lower) {
        return filed.id().value().contains(lower)
                || title(filed)
                        .filter(title -> title.toLowerCase(Locale.ROOT).contains(lower))
                        .isPresent();
    }

    private static Optional<String> title(Filed filed) {
        return filed.event().map(Event::title).map(title -> title.original());
    }

    private Refusal none(String typed) {
        Map<String, Id> names = new LinkedHashMap<>();
        filed.stream()
                .sorted(Comparator.comparing((Filed each) -> !likely.test(each))
                        .thenComparing(Filed::id, Comparator.reverseOrder()))
                .forEach(each -> names(each).forEach(name -> names.putIfAbsent(name, each.id())));
        String way = Suggestion.nearest(typed, names.keySet())
                .map(name -> " Did you mean `" + names.get(name) + "`?")
                .orElseGet(() -> {
                    List<Filed> open = filed.stream().filter(Desk::going).toList();
                    return open.isEmpty() ? "" : " Open " + (open.size() == 1 ? "is " : "are ") + named(open) + ".";
                });
        return new Refusal("There is no report with `" + typed + "` in its id or title." + way);
    }

    /** Returns what a person may have mistyped to name it: its id, the title in the form of one, and the longer words of both. */
    private static Stream<String> names(Filed filed) {
        Stream<String> whole = Stream.concat(Stream.of(filed.id().value()), title(filed).flatMap(Slug::of).stream());
        return whole.flatMap(name -> Stream.concat(
                Stream.of(name), Stream.of(name.split("-", -1)).filter(word -> word.matches("[^\\d]{4,}"))));
    }

    private static Refusal several(String typed, List<Filed> fitting) {
        return new Refusal("`" + typed + "` fits " + fitting.size() + " reports: " + named(fitting)
                + ". Type more of the one you mean.");
    }

    /** Returns the newest of them, as far as their ids begin with a day. */
    static String named(List<Filed> filed) {
        List<String> newest = filed.stream()
                .map(each -> "`" + each.id() + "`")
                .sorted((one, other) -> other.compareTo(one))
                .limit(SHOWN)
                .collect(Collectors.toList());
        int others = filed.size() - newest.size();
        if (others > 0) {
            newest.add(others + " more");
        }
        return TypedComponents.joined(newest);
    }
}
