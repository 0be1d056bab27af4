package dev.allclear.page;

import java.util.List;
import java.util.Optional;

/**
 * A component's figures by month, quarter and year.
 *
 * @param target {@code 99.95 %}
 * @param weights says how states count as downtime
 * @param parts months, quarters, years
 * @param files lead to the same for programs
 */
public record FigureTable(Optional<String> target, String weights, List<Part> parts, List<Anchor> files) {
    public FigureTable {
        parts = List.copyOf(parts);
        files = List.copyOf(files);
    }

    /**
     * Periods of one kind.
     *
     * @param title {@code By month}
     * @param rows newest first
     */
    public record Part(String title, List<Row> rows) {
        public Part {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A period.
     *
     * @param name {@code November 2026}, {@code Q4 2026}, {@code 2026}
     * @param uptime {@code 99.91 %}
     * @param downtime by weight: {@code 1h 12m}, {@code 0m}
     * @param left of the error budget, {@code 21m}, or by how much that is overspent, {@code overspent by 5m}; absent without a target
     * @param overspent whether it is
     */
    public record Row(String name, String uptime, String downtime, Optional<String> left, boolean overspent) {}
}
