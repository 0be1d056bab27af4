package dev.allclear.page;

import dev.allclear.i18n.Words;
import java.util.List;

/**
 * Every announcement that has begun, newest first.
 *
 * @param current those that are shown on the home page
 * @param past those that have ended
 */
public record AnnouncementsView(
        Layout layout, Words words, List<AnnouncementCard> current, List<AnnouncementCard> past) {
    public AnnouncementsView {
        current = List.copyOf(current);
        past = List.copyOf(past);
    }
}
