package dev.allclear.status;

import dev.allclear.model.Announcement;
import dev.allclear.model.ComponentState;
import dev.allclear.model.Id;
import dev.allclear.model.Site;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that follows from a site at an instant, derived once a build.
 *
 * @param now the instant, to the second
 * @param site the site as it was known at {@code now}: updates, incidents and maintenances made known later are left out
 * @param states every component's and group's state at {@code now}; a group shows its worst child that is not retired
 * @param state the whole site
 * @param incidents newest start first, then by id backwards
 * @param maintenances every occurrence, latest planned start first, then by id backwards
 * @param announcements those to be shown at {@code now}, newest {@code from} first
 * @param nextTransition the next instant at which a discrete fact changes by the clock alone
 */
public record Derived(
        Instant now,
        Site site,
        Map<Id, ComponentState> states,
        SiteState state,
        List<IncidentCourse> incidents,
        List<MaintenanceCourse> maintenances,
        List<Announcement> announcements,
        Optional<Instant> nextTransition) {
    public Derived {
        states = Map.copyOf(states);
        incidents = List.copyOf(incidents);
        maintenances = List.copyOf(maintenances);
        announcements = List.copyOf(announcements);
    }
}
