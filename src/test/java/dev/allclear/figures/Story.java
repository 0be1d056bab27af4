package dev.allclear.figures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What happened to a site, as far as a team wrote it down. Instants are seconds since 1970.
 *
 * @param weights how much a second in a state counts, in thousandths; states left out weigh nothing
 * @param components as readers see them: those of a group one after the other
 */
record Story(
        ZoneId zone,
        Optional<LocalDate> since,
        int windowDays,
        Map<State, Integer> weights,
        Optional<BigDecimal> target,
        List<Component> components,
        List<Incident> incidents,
        List<Maintenance> maintenances,
        long now) {

    /** @param group the id of the group that it stands in */
    record Component(
            String id,
            Optional<String> group,
            Optional<LocalDate> since,
            Optional<LocalDate> until,
            Optional<BigDecimal> target,
            boolean uptime) {}

    /**
     * @param status absent: as before
     * @param states in its braces
     */
    record Update(long at, Optional<String> status, Map<String, State> states) {}

    /**
     * @param updates by time
     * @param head the states of the components that it names at the top
     */
    record Incident(
            String id, Map<String, State> head, Optional<Long> started, Optional<Long> resolved, List<Update> updates) {
        Incident named(String other) {
            return new Incident(other, head, started, resolved, updates);
        }
    }

    /**
     * @param updates by time; none where it comes more than once
     * @param times on how many days, one after the other, it comes
     * @param except on which of these days it does not come
     * @param elsewhere on which of these days a file of its own tells how it was
     */
    record Maintenance(
            String id,
            Map<String, State> head,
            long start,
            long end,
            List<Update> updates,
            int times,
            List<LocalDate> except,
            List<LocalDate> elsewhere) {}

    Story since(LocalDate day) {
        return new Story(zone, Optional.of(day), windowDays, weights, target, components, incidents, maintenances, now);
    }

    Story with(List<Incident> others) {
        return new Story(zone, since, windowDays, weights, target, components, others, maintenances, now);
    }
}
