package dev.allclear.json;

import dev.allclear.utf8.Escapes;
import dev.allclear.utf8.Utf8;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Writes a JSON document as it is told: fields in the order they come, two spaces for each level, lines that end in
 * {@code \n}, the last one too, in UTF-8. Half a surrogate pair, which UTF-8 can't hold, becomes {@code ?}.
 *
 * <p>{@code field} belongs inside an object, {@code element} inside an array.
 */
public final class JsonWriter {
    private static final Escapes ESCAPES = new Escapes(escapes());

    private final Utf8 json;
    private int level;

    /** Whether nothing stands yet in the object or array that was begun last. */
    private boolean empty = true;

    /** Whether all goes on one line. */
    private boolean flat;

    private JsonWriter(Utf8 json) {
        this.json = json;
    }

    /** Writes the object of {@code fields} to {@code out} a piece at a time, and leaves {@code out} open. */
    public static void object(OutputStream out, Consumer<JsonWriter> fields) throws IOException {
        Utf8.write(out, json -> write(json, fields));
    }

    /** Returns the object of {@code fields} as bytes. */
    public static byte[] object(Consumer<JsonWriter> fields) {
        return write(new Utf8(), fields).bytes();
    }

    /** Returns the array of {@code elements} as bytes. */
    public static byte[] array(Consumer<JsonWriter> elements) {
        return new JsonWriter(new Utf8())
                .nest('[', elements, ']')
                .json
                .append('\n')
                .bytes();
    }

    /** Returns the object of {@code fields} as it is where it is a field of a document, without the end of its last line. */
    static byte[] lines(Consumer<JsonWriter> fields) {
        var json = new JsonWriter(new Utf8());
        json.level = 1;
        return json.nest('{', fields, '}').json.bytes();
    }

    private static Utf8 write(Utf8 json, Consumer<JsonWriter> fields) {
        return new JsonWriter(json).nest('{', fields, '}').json.append('\n');
    }

    /** Writes a text. */
    public JsonWriter field(String name, String value) {
        return name(name).text(value);
    }

    /** Writes a text, or {@code null} where there is none. */
    public JsonWriter field(String name, Optional<String> value) {
        return value.isPresent() ? field(name, value.get()) : absent(name);
    }

    /** Writes a whole number. */
    public JsonWriter field(String name, long value) {
        return name(name).literal(Long.toString(value));
    }

    /** Writes a whole number, or {@code null} where there is none. */
    public JsonWriter number(String name, Optional<Integer> value) {
        return value.isPresent() ? field(name, value.get()) : absent(name);
    }

    /** Writes a number with as many decimals as it has. */
    public JsonWriter field(String name, BigDecimal value) {
        return name(name).literal(value.toPlainString());
    }

    /** Writes a number with as many decimals as it has, or {@code null} where there is none. */
    public JsonWriter decimal(String name, Optional<BigDecimal> value) {
        return value.isPresent() ? field(name, value.get()) : absent(name);
    }

    /** Writes {@code true} or {@code false}. */
    public JsonWriter field(String name, boolean value) {
        return name(name).literal(value ? "true" : "false");
    }

    /** Writes an object. */
    public JsonWriter object(String name, Consumer<JsonWriter> fields) {
        return name(name).nest('{', fields, '}');
    }

    /** Writes an object, or {@code null} where there is none. */
    public JsonWriter object(String name, Optional<Consumer<JsonWriter>> fields) {
        return fields.isPresent() ? object(name, fields.get()) : absent(name);
    }

    /** Writes an object that is there already. */
    public JsonWriter object(String name, JsonObject written) {
        return name(name).lines(written);
    }

    /** Writes an array, {@code []} where {@code elements} writes nothing. */
    public JsonWriter array(String name, Consumer<JsonWriter> elements) {
        return name(name).nest('[', elements, ']');
    }

    /** Writes an array of objects, one for each of {@code all}, whose fields {@code fields} writes. */
    public <T> JsonWriter objects(String name, Iterable<T> all, BiConsumer<T, JsonWriter> fields) {
        name(name).begin('[');
        for (T each : all) {
            next().begin('{');
            fields.accept(each, this);
            end('}');
        }
        return end(']');
    }

    /** Writes a text as an element of an array. */
    public JsonWriter element(String value) {
        return next().text(value);
    }

    /** Writes an object as an element of an array. */
    public JsonWriter element(Consumer<JsonWriter> fields) {
        return next().nest('{', fields, '}');
    }

    /** Writes an object that is there already as an element of an array. */
    public JsonWriter element(JsonObject written) {
        return next().lines(written);
    }

    /** Writes an object as an element of an array, all of it on one line: there may be thousands. */
    public JsonWriter line(Consumer<JsonWriter> fields) {
        next();
        flat = true;
        nest('{', fields, '}');
        flat = false;
        return this;
    }

    private JsonWriter absent(String name) {
        return name(name).literal("null");
    }

    private JsonWriter name(String name) {
        next().text(name);
        json.append(':').append(' ');
        return this;
    }

    private JsonWriter nest(char first, Consumer<JsonWriter> inner, char last) {
        begin(first);
        inner.accept(this);
        return end(last);
    }

    private void begin(char first) {
        json.append(first);
        level++;
        empty = true;
    }

    private JsonWriter end(char last) {
        level--;
        if (!empty) {
            space();
        }
        json.append(last);
        empty = false;
        return this;
    }

    private JsonWriter next() {
        if (!empty) {
            json.append(',');
        }
        empty = false;
        space();
        return this;
    }

    private void space() {
        if (flat) {
            json.append(' ');
        } else {
            json.line(level);
        }
    }

    private JsonWriter lines(JsonObject written) {
        json.append(written.lines(), level - 1);
        return this;
    }

    private JsonWriter literal(String value) {
        json.append(value);
        return this;
    }

    private JsonWriter text(String value) {
        json.append('"').append(value, ESCAPES).append('"');
        return this;
    }

    private static Map<Character, String> escapes() {
        var escapes = new HashMap<Character, String>();
        for (char control = 0; control < ' '; control++) {
            escapes.put(control, "\\u" + HexFormat.of().withUpperCase().toHexDigits(control));
        }
        escapes.putAll(
                Map.of('"', "\\\"", '\\', "\\\\", '\b', "\\b", '\t', "\\t", '\n', "\\n", '\f', "\\f", '\r', "\\r"));
        return escapes;
    }
}
