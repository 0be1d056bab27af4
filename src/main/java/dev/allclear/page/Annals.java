package dev.allclear.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** All that has begun of what has one thing in common, by the year in which it began in the site's zone, newest first. */
final class Annals {
    private final int present;
    private final SortedMap<Integer, List<Happening>> byYear = new TreeMap<>(Comparator.reverseOrder());

    /** Begins some in which nothing is yet. */
    Annals(int present) {
        this.present = present;
    }

    /** Adds what is no newer than all that is there. */
    void add(int year, Happening happening) {
        byYear.computeIfAbsent(year, key -> new ArrayList<>()).add(happening);
    }

    /** The years in which anything began, newest first. */
    List<Integer> years() {
        return List.copyOf(byYear.keySet());
    }

    /** How much there is in all. */
    int size() {
        return byYear.values().stream().mapToInt(List::size).sum();
    }

    /** All of all years. */
    List<Happening> all() {
        return byYear.values().stream().flatMap(List::stream).toList();
    }

    /** Returns what began in {@code year}. */
    List<Happening> of(int year) {
        return Collections.unmodifiableList(byYear.getOrDefault(year, List.of()));
    }

    /** Whether {@code year} is before the present one and nothing of this that began in it goes on. */
    boolean past(int year) {
        return year < present && of(year).stream().allMatch(Happening::over);
    }
}
