package dev.allclear.page;

import dev.allclear.i18n.Words;
import java.util.Optional;

/**
 * A page of the team's own.
 *
 * @param title of the page
 * @param untranslated says that it is shown in the default language, where it has no translation
 * @param text all of it
 */
public record FreePageView(Layout layout, Words words, Text title, Optional<String> untranslated, Passage text) {}
