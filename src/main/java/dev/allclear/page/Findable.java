package dev.allclear.page;

import java.util.List;
import java.util.Optional;

/**
 * A page that a search may find, in one language.
 *
 * @param address of the page, as {@link Addresses} has it
 * @param title of the page
 * @param mark its icon: an impact, {@code note} for an announcement, {@code document} for a page of the team's own
 * @param day when it began; absent of a page of the team's own
 * @param facts one line: {@code Major · TrekkSoft Backoffice and TrekkSoft API · 3h 19m}
 * @param components the names of those it touched
 * @param said all that was said, without markup and in one line, oldest first
 */
public record Findable(
        String address,
        Text title,
        String mark,
        Optional<Day> day,
        Optional<String> facts,
        List<String> components,
        Text said) {
    public Findable {
        components = List.copyOf(components);
    }

    /**
     * A day.
     *
     * @param date in words, with its year: {@code Aug 27, 2021}
     * @param datetime for machines: {@code 2021-08-27}
     */
    public record Day(String date, String datetime) {}
}
