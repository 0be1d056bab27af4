package dev.allclear.json;

import dev.allclear.utf8.Escapes;
import dev.allclear.utf8.Utf8;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Writes a JSON document as it is told: fields in the order they come, two spaces for each level, lines that end in
 * {@code \n}, the last one too, in UTF-8. Half a surrogate pair, which UTF-8 can't hold, becomes {@code ?}.
 *
 * <p>{@code field} belongs inside an object, {@code element} inside an array.
 */
public final class JsonWriter {
    private static final Escapes ESCAPES = new Escapes(escapes());

    private final Utf8 json = new Utf8();
    private int depth;

    /** Whether nothing stands yet in the object or array that was begun last. */
    private boolean empty;

    /** Whether what is written stays on its line. */
    private boolean oneLine;

    private JsonWriter() {}

    /** Writes the object of {@code fields} to {@code out}, and leaves {@code out} open. */
    public static void object(OutputStream out, Consumer<JsonWriter> fields) throws IOException {
        out.write(object(fields));
        out.flush();
    }

    /** Returns the object of {@code fields} as bytes. */
    public static byte[] object(Consumer<JsonWriter> fields) {
        return written(fields).append('\n').bytes();
    }

    /** Returns the object of {@code fields} without the end of its last line. */
    static byte[] lines(Consumer<JsonWriter> fields) {
        return written(fields).bytes();
    }

    private static Utf8 written(Consumer<JsonWriter> fields) {
        var writer = new JsonWriter();
        writer.nest('{', fields, '}');
        return writer.json;
    }

    /** Writes a text. */
    public JsonWriter field(String name, String value) {
        name(name);
        return text(value);
    }

    /** Writes a text, or {@code null} where there is none. */
    public JsonWriter field(String name, Optional<String> value) {
        return value.isPresent() ? field(name, value.get()) : bare(name, "null");
    }

    /** Writes a whole number. */
    public JsonWriter field(String name, long value) {
        return bare(name, Long.toString(value));
    }

    /** Writes a whole number, or {@code null} where there is none. */
    public JsonWriter number(String name, Optional<Integer> value) {
        return value.isPresent() ? field(name, value.get()) : bare(name, "null");
    }

    /** Writes a number with as many decimals as it has. */
    public JsonWriter field(String name, BigDecimal value) {
        return bare(name, value.toPlainString());
    }

    /** Writes a number with as many decimals as it has, or {@code null} where there is none. */
    public JsonWriter decimal(String name, Optional<BigDecimal> value) {
        return value.isPresent() ? field(name, value.get()) : bare(name, "null");
    }

    /** Writes {@code true} or {@code false}. */
    public JsonWriter field(String name, boolean value) {
        return bare(name, Boolean.toString(value));
    }

    /** Writes an object. */
    public JsonWriter object(String name, Consumer<JsonWriter> fields) {
        name(name);
        return nest('{', fields, '}');
    }

    /** Writes an object, or {@code null} where there is none. */
    public JsonWriter object(String name, Optional<Consumer<JsonWriter>> fields) {
        return fields.isPresent() ? object(name, fields.get()) : bare(name, "null");
    }

    /** Writes an object that is there already. */
    public JsonWriter object(String name, JsonObject written) {
        name(name);
        json.append(written.lines(), depth);
        return this;
    }

    /** Writes an array, {@code []} where {@code elements} writes nothing. */
    public JsonWriter array(String name, Consumer<JsonWriter> elements) {
        name(name);
        return nest('[', elements, ']');
    }

    /** Writes a text as an element of an array. */
    public JsonWriter element(String value) {
        next();
        return text(value);
    }

    /** Writes an object as an element of an array. */
    public JsonWriter element(Consumer<JsonWriter> fields) {
        next();
        return nest('{', fields, '}');
    }

    /** Writes an object that is there already as an element of an array. */
    public JsonWriter element(JsonObject written) {
        next();
        json.append(written.lines(), depth);
        return this;
    }

    /** Writes an object as an element of an array, all of it on one line: there may be thousands. */
    public JsonWriter line(Consumer<JsonWriter> fields) {
        next();
        oneLine = true;
        nest('{', fields, '}');
        oneLine = false;
        return this;
    }

    private JsonWriter nest(char begin, Consumer<JsonWriter> content, char end) {
        json.append(begin);
        depth++;
        empty = true;
        content.accept(this);
        depth--;
        if (!empty) {
            space();
        }
        json.append(end);
        empty = false;
        return this;
    }

    private JsonWriter bare(String name, String value) {
        name(name);
        json.append(value);
        return this;
    }

    private void name(String name) {
        next();
        text(name);
        json.append(": ");
    }

    private JsonWriter text(String value) {
        json.append('"').append(value, ESCAPES).append('"');
        return this;
    }

    /** Goes to where the next field or element stands. */
    private void next() {
        if (!empty) {
            json.append(',');
        }
        space();
        empty = false;
    }

    private void space() {
        if (oneLine) {
            json.append(' ');
        } else {
            json.line(depth);
        }
    }

    /** RFC 8259, section 7. */
    private static Map<Character, String> escapes() {
        var escapes = new HashMap<Character, String>();
        for (char control = 0; control < ' '; control++) {
            escapes.put(control, "\\u00" + (control < 0x10 ? "0" : "1") + "0123456789ABCDEF".charAt(control % 0x10));
        }
        escapes.putAll(
                Map.of('"', "\\\"", '\\', "\\\\", '\b', "\\b", '\t', "\\t", '\n', "\\n", '\f', "\\f", '\r', "\\r"));
        return escapes;
    }
}
