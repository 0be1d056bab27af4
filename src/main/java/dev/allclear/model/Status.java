package dev.allclear.model;

/** The word an update stands under. */
public sealed interface Status permits IncidentStatus, MaintenanceStatus {
    /** The word in files and machine formats, such as {@code in_progress}. */
    String key();
}
