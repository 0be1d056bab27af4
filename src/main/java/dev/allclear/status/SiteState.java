package dev.allclear.status;

import dev.allclear.model.Impact;

/** The whole site in one word and one wording, as Statuspage rolls it up. */
public record SiteState(Impact indicator, Wording wording) {

    /** What the whole site is said to be. */
    public enum Wording {
        ALL_SYSTEMS_OPERATIONAL("All Systems Operational"),
        SERVICE_UNDER_MAINTENANCE("Service Under Maintenance"),
        PARTIALLY_DEGRADED_SERVICE("Partially Degraded Service"),
        DEGRADED_SYSTEM_SERVICE("Degraded System Service"),
        MINOR_SERVICE_OUTAGE("Minor Service Outage"),
        PARTIAL_SYSTEM_OUTAGE("Partial System Outage"),
        MAJOR_SYSTEM_OUTAGE("Major System Outage");

        private final String description;

        Wording(String description) {
            this.description = description;
        }

        /** Statuspage's {@code status.description}. */
        public String description() {
            return description;
        }
    }
}
