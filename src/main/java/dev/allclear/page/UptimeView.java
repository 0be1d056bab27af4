package dev.allclear.page;

import dev.allclear.i18n.Words;
import java.util.List;
import java.util.Optional;

/**
 * The figures of all components: uptime by month, and what their targets leave.
 *
 * @param months the last twelve, such as {@code Aug 2021}, newest first; not those before anything was tracked
 * @param rows a group's right before those of its components; only what was tracked in these months
 * @param missed whether any row has a month below its target
 * @param gaps whether any row has a month without data
 * @param budgets absent where no target holds
 * @param downloads lead to the same figures, and more, for programs
 */
public record UptimeView(
        Layout layout,
        Words words,
        List<String> months,
        List<Row> rows,
        boolean missed,
        boolean gaps,
        Optional<Budgets> budgets,
        List<Anchor> downloads) {
    public UptimeView {
        months = List.copyOf(months);
        rows = List.copyOf(rows);
        downloads = List.copyOf(downloads);
    }

    /**
     * A component or a group by month.
     *
     * @param of whose figures these are
     * @param months in the columns' order
     */
    public record Row(Tracked of, List<Share> months) {
        public Row {
            months = List.copyOf(months);
        }
    }

    /**
     * The uptime of a month.
     *
     * @param uptime in percent, {@code 99.95}; absent where it was not tracked
     * @param missed "below the target of 99.9 %"
     */
    public record Share(Optional<String> uptime, Optional<String> missed) {}

    /**
     * Error budgets.
     *
     * @param periods the running month, quarter and year
     * @param rows of each component and group that has a target
     */
    public record Budgets(List<String> periods, List<BudgetRow> rows) {
        public Budgets {
            periods = List.copyOf(periods);
            rows = List.copyOf(rows);
        }
    }

    /**
     * The budgets of a component or a group, in the order of the periods.
     *
     * @param of whose budgets these are
     * @param target {@code 99.95 %}
     * @param budgets in the order of the periods
     */
    public record BudgetRow(Tracked of, String target, List<Cell> budgets) {
        public BudgetRow {
            budgets = List.copyOf(budgets);
        }
    }

    /**
     * A cell of the table.
     *
     * @param budget absent where nothing was tracked
     */
    public record Cell(Optional<BudgetView> budget) {}
}
