package dev.allclear.status;

import dev.allclear.model.ComponentState;
import dev.allclear.model.Impact;
import java.util.Collection;

/** The whole site in one word and one wording, as Statuspage rolls it up. */
public record SiteState(Impact indicator, Wording wording) {

    /**
     * Returns the worse of what the components and what the incidents say; where they are equally bad, the components'
     * wording stands.
     *
     * @param components the states of all components that count: no groups, none retired
     * @param impacts those <em>written</em> on unresolved incidents
     */
    static SiteState of(Collection<ComponentState> components, Collection<Impact> impacts) {
        SiteState byComponents = of(components);
        return impacts.stream()
                .map(SiteState::of)
                .reduce(byComponents, (one, other) -> other.indicator.compareTo(one.indicator) > 0 ? other : one);
    }

    private static SiteState of(Collection<ComponentState> components) {
        ComponentState worst = components.stream().reduce(ComponentState.OPERATIONAL, ComponentState::worse);
        boolean all = components.stream().allMatch(state -> state == worst);
        return switch (worst) {
            case MAJOR_OUTAGE -> of(all ? Impact.CRITICAL : Impact.MAJOR);
            case PARTIAL_OUTAGE -> of(all ? Impact.MAJOR : Impact.MINOR);
            case DEGRADED_PERFORMANCE ->
                new SiteState(Impact.MINOR, all ? Wording.DEGRADED_SYSTEM_SERVICE : Wording.PARTIALLY_DEGRADED_SERVICE);
            case UNDER_MAINTENANCE -> of(Impact.MAINTENANCE);
            case OPERATIONAL -> of(Impact.NONE);
        };
    }

    private static SiteState of(Impact impact) {
        return new SiteState(
                impact,
                switch (impact) {
                    case NONE -> Wording.ALL_SYSTEMS_OPERATIONAL;
                    case MAINTENANCE -> Wording.SERVICE_UNDER_MAINTENANCE;
                    case MINOR -> Wording.MINOR_SERVICE_OUTAGE;
                    case MAJOR -> Wording.PARTIAL_SYSTEM_OUTAGE;
                    case CRITICAL -> Wording.MAJOR_SYSTEM_OUTAGE;
                });
    }

    /** What the whole site is said to be. */
    public enum Wording {
        ALL_SYSTEMS_OPERATIONAL("all_operational", "All Systems Operational"),
        SERVICE_UNDER_MAINTENANCE("service_under_maintenance", "Service Under Maintenance"),
        PARTIALLY_DEGRADED_SERVICE("partially_degraded_service", "Partially Degraded Service"),
        DEGRADED_SYSTEM_SERVICE("degraded_system_service", "Degraded System Service"),
        MINOR_SERVICE_OUTAGE("minor_service_outage", "Minor Service Outage"),
        PARTIAL_SYSTEM_OUTAGE("partial_system_outage", "Partial System Outage"),
        MAJOR_SYSTEM_OUTAGE("major_system_outage", "Major System Outage");

        private final String key;
        private final String description;

        Wording(String key, String description) {
            this.key = key;
            this.description = description;
        }

        /** The key of the interface text that says it. */
        public String key() {
            return key;
        }

        /** Statuspage's {@code status.description}. */
        public String description() {
            return description;
        }
    }
}
