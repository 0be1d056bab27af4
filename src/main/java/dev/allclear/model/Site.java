package dev.allclear.model;

import java.net.URI;
import java.util.List;

/**
 * Everything a team has written, valid.
 *
 * @param incidents by start, oldest first, then by id
 * @param maintenances by planned start, oldest first, then by id
 * @param announcements by {@code from}, oldest first, then by id
 * @param pages by id
 */
public record Site(
        Settings settings,
        Components components,
        List<Incident> incidents,
        List<Maintenance> maintenances,
        List<Announcement> announcements,
        List<FreePage> pages) {
    public Site {
        incidents = List.copyOf(incidents);
        maintenances = List.copyOf(maintenances);
        announcements = List.copyOf(announcements);
        pages = List.copyOf(pages);
    }

    /** Returns this site at {@code address}, which is absolute and ends in a slash. */
    public Site at(URI address) {
        return new Site(settings.at(address), components, incidents, maintenances, announcements, pages);
    }
}
