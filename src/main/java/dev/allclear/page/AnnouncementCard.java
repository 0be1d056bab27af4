package dev.allclear.page;

import dev.allclear.i18n.Timed;

/**
 * An announcement in a list.
 *
 * @param level {@code info} or {@code warning}
 * @param since "Since Aug 27, 2021, 02:36 PM UTC"
 */
public record AnnouncementCard(String href, Label level, Text title, Timed since, Passage text) {}
