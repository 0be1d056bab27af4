package dev.allclear.page;

import dev.allclear.i18n.Timed;

/**
 * An announcement in a list.
 *
 * @param href leads to its page
 * @param level {@code info} or {@code warning}
 * @param title what it is about
 * @param since "Since Aug 27, 2021, 02:36 PM UTC"
 * @param text all of it
 */
public record AnnouncementCard(String href, Label level, Text title, Timed since, Passage text) {}
