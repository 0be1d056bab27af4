package dev.allclear.page;

import java.util.List;
import java.util.stream.IntStream;

/**
 * One of the pages of a list that may be too long for one.
 *
 * @param number which of them it is, from 1
 * @param of how many there are
 * @param entries those on this page, newest first
 */
record Leaf(int number, int of, List<Happening> entries) {
    /** How many entries a page has at most. */
    static final int ENTRIES = 100;

    Leaf {
        entries = List.copyOf(entries);
    }

    /** Returns the pages of a list that has {@code all}, newest first. */
    static List<Leaf> of(List<Happening> all) {
        int leaves = (all.size() + ENTRIES - 1) / ENTRIES;
        return IntStream.rangeClosed(1, leaves)
                .mapToObj(number -> new Leaf(
                        number, leaves, all.subList((number - 1) * ENTRIES, Math.min(number * ENTRIES, all.size()))))
                .toList();
    }

    /** Returns those of {@code all}, newest first, that one page has. */
    static List<Happening> newest(List<Happening> all) {
        return all.subList(0, Math.min(ENTRIES, all.size()));
    }

    /** Returns on which page the entry at {@code index} of all is. */
    static int number(int index) {
        return index / ENTRIES + 1;
    }
}
