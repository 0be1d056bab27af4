package dev.allclear.page;

import dev.allclear.i18n.Times;
import dev.allclear.status.Prospect;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How things are and, as far as the clock alone decides, will be: what of a page is to be shown when.
 *
 * @param prospects the present, then what follows, by time
 */
record Outlook(List<Prospect> prospects, Times times) {
    Outlook {
        prospects = List.copyOf(prospects);
    }

    /** Returns what {@code view} makes of each prospect; neighbours of which it makes the same are one. */
    <T> List<During<T>> each(Function<Prospect, T> view) {
        return each(view, view);
    }

    /** Returns what {@code view} makes of each prospect that differs in its {@code key} from the one before. */
    <K, T> List<During<T>> each(Function<Prospect, K> key, Function<Prospect, T> view) {
        List<K> keys = prospects.stream().map(key).toList();
        return runs(keys)
                .map(run -> during(run, view.apply(prospects.get(run.first()))))
                .toList();
    }

    /**
     * Returns everything that {@code list} has in any prospect, each with when it has it, in the order of the lists: what is
     * new comes before what it comes before there, else at the end. Things of the same {@code key} are one, and {@code view} is
     * made of the first.
     */
    <S, K, T> List<During<T>> all(
            Function<Prospect, List<S>> list, Function<S, K> key, BiFunction<S, Prospect, T> view) {
        List<List<K>> keys = new ArrayList<>();
        List<K> order = new ArrayList<>();
        Map<K, T> views = new HashMap<>();
        for (Prospect prospect : prospects) {
            List<S> things = list.apply(prospect);
            keys.add(things.stream().map(key).toList());
            int next = order.size();
            for (int i = things.size() - 1; i >= 0; i--) {
                K known = key.apply(things.get(i));
                if (!views.containsKey(known)) {
                    views.put(known, view.apply(things.get(i), prospect));
                    order.add(next, known);
                }
                next = order.indexOf(known);
            }
        }
        return order.stream()
                .flatMap(known -> runs(keys.stream()
                                .map(there -> there.contains(known))
                                .toList())
                        .filter(run -> keys.get(run.first()).contains(known))
                        .map(run -> during(
                                run, Optional.ofNullable(views.get(known)).orElseThrow())))
                .toList();
    }

    /** Some prospects that follow each other, from the first up to {@code end}. */
    private record Run(int first, int end) {}

    private static Stream<Run> runs(List<?> keys) {
        int[] firsts = IntStream.range(0, keys.size())
                .filter(i -> i == 0 || !keys.get(i).equals(keys.get(i - 1)))
                .toArray();
        return IntStream.range(0, firsts.length)
                .mapToObj(i -> new Run(firsts[i], i + 1 < firsts.length ? firsts[i + 1] : keys.size()));
    }

    private <T> During<T> during(Run run, T shown) {
        return new During<>(at(run.first()), at(run.end()), shown);
    }

    /** What holds in the present has no beginning, and what holds in the last prospect no end. */
    private Optional<String> at(int index) {
        return index == 0 || index == prospects.size()
                ? Optional.empty()
                : Optional.of(times.datetime(prospects.get(index).from()));
    }
}
