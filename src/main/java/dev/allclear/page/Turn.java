package dev.allclear.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What stands on either side of something in time.
 *
 * @param previous the one before it
 * @param next the one after it
 */
record Turn<T>(Optional<T> previous, Optional<T> next) {

    /** Returns what stands beside the item at {@code index}. */
    static <T> Turn<T> at(List<T> newestFirst, int index) {
        return new Turn<>(item(newestFirst, index + 1), item(newestFirst, index - 1));
    }

    <U> Turn<U> map(Function<T, U> change) {
        return new Turn<>(previous.map(change), next.map(change));
    }

    private static <T> Optional<T> item(List<T> items, int index) {
        return index < 0 || index >= items.size() ? Optional.empty() : Optional.of(items.get(index));
    }
}
