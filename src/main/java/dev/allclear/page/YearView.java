package dev.allclear.page;

import dev.allclear.i18n.Words;
import java.util.List;
import java.util.Optional;

/**
 * A year of the history.
 *
 * @param year with its months
 * @param impacts every impact that anything had
 * @param calendar how each day looked; absent where nothing was tracked
 * @param incidents by month and impact; absent where there were none
 * @param uptimeTitle {@code Uptime 2021}
 * @param uptime of each component and group that was tracked, a group's right before those of its components
 * @param targets whether any of them has a target
 * @param history leads to the index
 * @param previous leads to the year before that something began in
 * @param next leads to the year after that something began in
 */
public record YearView(
        Layout layout,
        Words words,
        HistoryView.Year year,
        List<Filter> impacts,
        Optional<CalendarView> calendar,
        Optional<Incidents> incidents,
        String uptimeTitle,
        List<Row> uptime,
        boolean targets,
        Anchor history,
        Optional<Anchor> previous,
        Optional<Anchor> next) {
    public YearView {
        impacts = List.copyOf(impacts);
        uptime = List.copyOf(uptime);
    }

    /**
     * How many incidents there were, and how long they took to resolve in the mean.
     *
     * @param impacts the columns, the worst first; only those of which there were some
     * @param months oldest first, only those with incidents
     * @param year the sums
     * @param meanTimes over the whole year, by impact
     */
    public record Incidents(List<Label> impacts, List<Count> months, Count year, List<String> meanTimes) {
        public Incidents {
            impacts = List.copyOf(impacts);
            months = List.copyOf(months);
            meanTimes = List.copyOf(meanTimes);
        }
    }

    /**
     * The incidents of a month, or of the whole year.
     *
     * @param name {@code August}, or {@code 2021}
     * @param href leads to the month
     * @param counts by impact
     * @param all of any impact
     * @param meanTime to resolve, {@code 3h 19m}; {@code ongoing} where none is resolved
     */
    public record Count(String name, Optional<String> href, List<String> counts, String all, String meanTime) {
        public Count {
            counts = List.copyOf(counts);
        }
    }

    /**
     * How a component or a group did.
     *
     * @param of whose figures these are
     * @param uptime {@code 99.95 %}
     * @param downtime by weight, {@code 1h 4m}
     * @param target {@code 99.95 %}, where it has one
     * @param budget what its target leaves, where it has one
     */
    public record Row(
            Tracked of, String uptime, String downtime, Optional<String> target, Optional<BudgetView> budget) {}
}
