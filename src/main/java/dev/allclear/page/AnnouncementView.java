package dev.allclear.page;

import dev.allclear.i18n.Timed;
import dev.allclear.i18n.Words;
import java.util.Optional;

/**
 * An announcement.
 *
 * @param level {@code info} or {@code warning}
 * @param title what it is about
 * @param since "Since Aug 27, 2021, 02:36 PM UTC"
 * @param until "Until Aug 30, 2021, 12:00 PM UTC"
 * @param untranslated says that it is shown in the default language, where it has no translation
 * @param text all of it
 */
public record AnnouncementView(
        Layout layout,
        Words words,
        Label level,
        Text title,
        Timed since,
        Optional<Timed> until,
        Optional<String> untranslated,
        Passage text) {}
