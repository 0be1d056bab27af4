package dev.allclear.output.badge;

import dev.allclear.model.Language;

/**
 * What a badge says.
 *
 * @param label what it is about: {@code API}
 * @param message how that is: {@code operational}
 * @param title all of it in one sentence, for those who do not see it
 */
record Badge(Language language, String label, String message, String title, Tone tone) {}
