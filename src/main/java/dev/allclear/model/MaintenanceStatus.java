package dev.allclear.model;

import java.util.Locale;

/** Where a maintenance stands, in Statuspage's words and {@code cancelled}. */
public enum MaintenanceStatus implements Status {
    SCHEDULED,
    IN_PROGRESS,
    VERIFYING,
    COMPLETED,
    CANCELLED;

    @Override
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
