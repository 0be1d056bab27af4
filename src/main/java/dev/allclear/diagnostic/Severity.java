package dev.allclear.diagnostic;

import java.util.Locale;

/** How bad a problem is. */
public enum Severity {
    /** Nothing is written. */
    ERROR,
    /** The site is built; {@code --strict} makes it an error. */
    WARNING,
    /** Something is due, most often by the clock alone: shown, never promoted. */
    REMINDER;

    /** Returns how bad it counts: when strict, a warning is an error. */
    public Severity counted(boolean strict) {
        return strict && this == WARNING ? ERROR : this;
    }

    /** The word shown to people, such as {@code warning}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
