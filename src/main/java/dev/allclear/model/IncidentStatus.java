package dev.allclear.model;

import java.util.Locale;

/** Where an incident stands, in Statuspage's words. */
public enum IncidentStatus implements Status {
    INVESTIGATING,
    IDENTIFIED,
    MONITORING,
    RESOLVED,
    POSTMORTEM;

    private final String key = name().toLowerCase(Locale.ROOT);

    /** Whether an incident of this status is still going on: every status before {@code resolved}. */
    public boolean open() {
        return compareTo(RESOLVED) < 0;
    }

    @Override
    public String key() {
        return key;
    }
}
