package dev.allclear.output.terminal;

import java.util.List;

/** Lines for a terminal, none wider than it is. */
final class Sheet {
    private static final int NO_END = Integer.MAX_VALUE;

    private final Terminal terminal;
    private final StringBuilder text = new StringBuilder();

    Sheet(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Ends a part: the next one begins after an empty line. */
    void gap() {
        text.append('\n');
    }

    /** Adds {@code said}, in as many lines as it needs. */
    void say(int indent, String said, Paint paint) {
        say(indent, said, paint, NO_END);
    }

    /** Adds {@code said} in at most {@code most} lines. */
    void say(int indent, String said, Paint paint, int most) {
        lines(indent, said, most).forEach(line -> line(indent, paint.on(terminal, line)));
    }

    /** Adds {@code said} behind a sign, whose colour is of its own. */
    void mark(int indent, String sign, Paint colour, String said, Paint paint) {
        List<String> lines = lines(indent + 2, said, NO_END);
        line(indent, colour.on(terminal, sign) + " " + paint.on(terminal, lines.get(0)));
        lines.stream().skip(1).forEach(line -> line(indent + 2, paint.on(terminal, line)));
    }

    /** Adds a line as it is. */
    void line(int indent, String ready) {
        text.append(" ".repeat(indent)).append(ready).append('\n');
    }

    Terminal terminal() {
        return terminal;
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private List<String> lines(int indent, String said, int most) {
        return Wrapping.lines(said, terminal.columns() - indent, most);
    }
}
