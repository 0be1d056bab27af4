package dev.allclear.output.terminal;

import java.util.Locale;

/** What a list has, in the words for its kinds. */
public enum EntryKind {
    INCIDENT("incidents"),
    MAINTENANCE("maintenance"),
    ANNOUNCEMENT("announcements");

    private final String plural;

    EntryKind(String plural) {
        this.plural = plural;
    }

    /** The word for several: the name of their folder. */
    public String plural() {
        return plural;
    }

    /** The word for one. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
