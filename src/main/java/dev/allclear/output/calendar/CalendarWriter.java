package dev.allclear.output.calendar;

import dev.allclear.page.Addresses;
import dev.allclear.utf8.Escapes;
import dev.allclear.utf8.Utf8;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Writes a calendar as RFC 5545 has it: a property a line, folded, in UTF-8. A name may have parameters behind it. */
final class CalendarWriter {
    private static final Escapes IN_TEXT = new Escapes(Map.of('\\', "\\\\", ';', "\\;", ',', "\\,", '\n', "\\n"));

    private final Utf8 lines = new Utf8();

    /** Begins a component. */
    CalendarWriter begin(String component) {
        return exact("BEGIN", component);
    }

    /** Ends the component that was begun last. */
    CalendarWriter end(String component) {
        return exact("END", component);
    }

    /** Writes a text. */
    CalendarWriter text(String name, String text) {
        name(name).append(text, IN_TEXT);
        return end();
    }

    /** Writes several texts, at least one. */
    CalendarWriter texts(String name, List<String> texts) {
        name(name).append(texts.get(0), IN_TEXT);
        for (String text : texts.subList(1, texts.size())) {
            lines.append(',').append(text, IN_TEXT);
        }
        return end();
    }

    /** Writes an instant, in UTC. */
    CalendarWriter instant(String name, Instant at) {
        return exact(name, utc(at));
    }

    /** Returns an instant as a value: {@code 20210827T111600Z}. */
    static String utc(Instant at) {
        return Addresses.digits(at, "T") + "Z";
    }

    /** Writes what is no text, as it is. */
    CalendarWriter exact(String name, String value) {
        name(name).append(value);
        return end();
    }

    /** Returns what was written. */
    byte[] bytes() {
        return Folding.bytes(lines.bytes());
    }

    private Utf8 name(String name) {
        return lines.append(name).append(':');
    }

    private CalendarWriter end() {
        lines.append('\r').append('\n');
        return this;
    }
}
