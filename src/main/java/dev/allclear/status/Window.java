package dev.allclear.status;

import dev.allclear.model.Maintenance;
import dev.allclear.model.MaintenanceStatus;
import dev.allclear.model.Update;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * When the work of a maintenance really begins and ends, as far as its updates tell, else as planned.
 *
 * @param start the first {@code in_progress}, else the planned start
 * @param end absent while the work goes on past its planned end; not after {@code start} where it never began
 * @param closing the update that completed or cancelled it
 */
record Window(Instant start, Optional<Instant> end, Optional<Update<MaintenanceStatus>> closing) {

    /** Returns the window of {@code maintenance}, its updates counting as written at {@code now} at the latest. */
    static Window of(Maintenance maintenance, Instant now) {
        List<Update<MaintenanceStatus>> updates = maintenance.updates();
        Instant start = updates.stream()
                .filter(update -> update.status() == MaintenanceStatus.IN_PROGRESS)
                .findFirst()
                .map(update -> AsOf.counted(update.at(), now))
                .orElse(maintenance.start());
        boolean overrun = updates.stream()
                .anyMatch(update ->
                        working(update) && !AsOf.counted(update.at(), now).isBefore(maintenance.end()));
        Optional<Instant> end = overrun ? Optional.empty() : Optional.of(maintenance.end());
        Optional<Update<MaintenanceStatus>> closing = closing(updates);
        return new Window(
                start,
                closing.map(update -> end(update, AsOf.counted(update.at(), now), end))
                        .or(() -> end),
                closing);
    }

    /** Whether no work was or will be done in it. */
    boolean empty() {
        return end.filter(instant -> !instant.isAfter(start)).isPresent();
    }

    /** Whether work is done in it at {@code instant}. */
    boolean contains(Instant instant) {
        return new Interval(start, end).contains(instant);
    }

    /** Whether {@code update} says that work is done. */
    static boolean working(Update<MaintenanceStatus> update) {
        return update.status() == MaintenanceStatus.IN_PROGRESS || update.status() == MaintenanceStatus.VERIFYING;
    }

    /** A second {@code completed} changes nothing, and one that other work follows did not close the window. */
    private static Optional<Update<MaintenanceStatus>> closing(List<Update<MaintenanceStatus>> updates) {
        Optional<Update<MaintenanceStatus>> closing = Optional.empty();
        for (int i = updates.size() - 1; i >= 0 && !updates.get(i).status().open(); i--) {
            closing = Optional.of(updates.get(i));
        }
        return closing;
    }

    private static Instant end(Update<MaintenanceStatus> closing, Instant at, Optional<Instant> otherwise) {
        boolean over = closing.status() == MaintenanceStatus.CANCELLED
                && otherwise.filter(at::isAfter).isPresent();
        return over ? otherwise.orElseThrow() : at;
    }
}
