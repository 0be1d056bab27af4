package dev.allclear.page;

import java.util.Optional;
import java.util.function.Supplier;

/** Makes something when it is first asked for, and then has it; for several threads, which wait for the one that makes it. */
public final class Once<T> implements Supplier<T> {
    private Optional<Supplier<T>> making;
    private Optional<T> made = Optional.empty();

    /** @param making is asked until it has made it, and then no more: one that failed is asked again */
    public Once(Supplier<T> making) {
        this.making = Optional.of(making);
    }

    @Override
    public synchronized T get() {
        if (made.isEmpty()) {
            made = Optional.of(making.orElseThrow().get());
            // What it was made from may be large.
            making = Optional.empty();
        }
        return made.get();
    }
}
