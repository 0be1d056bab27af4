package dev.allclear.model;

import java.util.Locale;

/** Where a maintenance stands, in Statuspage's words and {@code cancelled}. */
public enum MaintenanceStatus implements Status {
    SCHEDULED,
    IN_PROGRESS,
    VERIFYING,
    COMPLETED,
    CANCELLED;

    private final String key = name().toLowerCase(Locale.ROOT);

    /** Whether a maintenance of this status is still to come or going on: every status before {@code completed}. */
    public boolean open() {
        return compareTo(COMPLETED) < 0;
    }

    @Override
    public String key() {
        return key;
    }
}
