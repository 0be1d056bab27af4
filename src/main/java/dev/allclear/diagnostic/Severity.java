package dev.allclear.diagnostic;

import java.util.Locale;

/** How bad a problem is. */
public enum Severity {
    /** Nothing is written. */
    ERROR,
    /** The site is built; {@code --strict} makes it an error. */
    WARNING,
    /** Comes with the clock alone: shown, never promoted. */
    REMINDER;

    /** The word shown to people, such as {@code warning}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
