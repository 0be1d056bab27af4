package dev.allclear.output.metrics;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;

/** Writes Prometheus' text exposition format 0.0.4: each metric once, what it is, then its samples. */
final class MetricsWriter {
    private final StringBuilder lines = new StringBuilder();
    private String metric = "";

    /** Begins a metric that goes up and down. */
    MetricsWriter gauge(String name, String help) {
        metric = name;
        lines.append("# HELP ").append(name).append(' ').append(escaped(help)).append('\n');
        lines.append("# TYPE ").append(name).append(" gauge\n");
        return this;
    }

    /** Writes a sample of the metric that was begun last; its labels are name, value, name, value. */
    MetricsWriter sample(BigDecimal value, String... labels) {
        lines.append(metric);
        for (int i = 0; i < labels.length; i += 2) {
            lines.append(i == 0 ? '{' : ',').append(labels[i]).append("=\"");
            lines.append(escaped(labels[i + 1]).replace("\"", "\\\"")).append('"');
        }
        lines.append(labels.length == 0 ? " " : "} ")
                .append(value.toPlainString())
                .append('\n');
        return this;
    }

    /** Writes a sample that is a whole number. */
    MetricsWriter sample(long value, String... labels) {
        return sample(BigDecimal.valueOf(value), labels);
    }

    /** Returns the lines so far. */
    byte[] bytes() {
        return lines.toString().getBytes(UTF_8);
    }

    /** A backslash and the end of a line are escaped everywhere; some readers take a carriage return for such an end. */
    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace("\n", "\\n");
    }
}
