package dev.allclear.page;

import java.util.List;
import java.util.Optional;

/**
 * What a list has of a year.
 *
 * @param name {@code 2021}
 * @param href leads to the page of all that the list has of that year, where there is one
 * @param entries newest first
 */
public record YearEntries(String name, Optional<String> href, List<HistoryEntry> entries) {
    public YearEntries {
        entries = List.copyOf(entries);
    }
}
