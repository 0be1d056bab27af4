package dev.allclear.build;

import dev.allclear.model.Announcement;
import dev.allclear.model.ComponentState;
import dev.allclear.model.Impact;
import dev.allclear.model.IncidentStatus;
import dev.allclear.model.MaintenanceStatus;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The fixed words that files are written with. */
public final class Words {
    private Words() {}

    /** Returns how hard an incident may hit. */
    public static List<String> impacts() {
        return Arrays.stream(Impact.values())
                .filter(impact -> impact != Impact.MAINTENANCE)
                .map(Impact::key)
                .toList();
    }

    /** Returns how loud an announcement may be. */
    public static List<String> levels() {
        return Arrays.stream(Announcement.Level.values())
                .map(level -> level.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** Returns the statuses of incidents, then those of maintenance. */
    public static List<String> statuses() {
        return Stream.concat(
                        Arrays.stream(IncidentStatus.values()).map(IncidentStatus::key),
                        Arrays.stream(MaintenanceStatus.values()).map(MaintenanceStatus::key))
                .toList();
    }

    /** Returns the states of components, the best first. */
    public static List<String> states() {
        return Arrays.stream(ComponentState.values()).map(ComponentState::key).toList();
    }
}
