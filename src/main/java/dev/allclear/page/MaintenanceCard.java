package dev.allclear.page;

import dev.allclear.i18n.Moment;
import java.util.List;
import java.util.Optional;

/**
 * A maintenance under way or to come.
 *
 * @param href leads to its page
 * @param status where it stands
 * @param title what is done
 * @param window in one line, from – to
 * @param affected the components it is to touch, with the states it puts them in
 * @param overrun "It is taking longer than planned."
 * @param text its latest update, else its summary
 */
public record MaintenanceCard(
        String href,
        Label status,
        Text title,
        Window window,
        List<Affected> affected,
        Optional<String> overrun,
        Optional<Passage> text) {
    public MaintenanceCard {
        affected = List.copyOf(affected);
    }

    /**
     * From when to when.
     *
     * @param from its beginning
     * @param to its end
     * @param sameDay whether both are on one day, so that the second date can be left out
     */
    public record Window(Moment from, Moment to, boolean sameDay) {}
}
