package dev.allclear.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter.FixedSpaceIndenter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Writes a JSON document as it is told: fields in the order they come, two spaces for each level, lines that end in
 * {@code \n}, the last one too, in UTF-8. Half a surrogate pair, which UTF-8 can't hold, becomes {@code ?}.
 *
 * <p>{@code field} belongs inside an object, {@code element} inside an array.
 */
public final class JsonWriter {
    private static final String INDENT = "  ";

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final DefaultIndenter LINES = new DefaultIndenter(INDENT, "\n");
    private static final Separators SEPARATORS = Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withArrayEmptySeparator("")
            .withObjectEmptySeparator("");

    private final JsonGenerator json;
    private final DefaultPrettyPrinter printer = new DefaultPrettyPrinter(SEPARATORS);

    private JsonWriter(JsonGenerator json) {
        this.json = json.setPrettyPrinter(printer);
        printer.indentObjectsWith(LINES);
        printer.indentArraysWith(LINES);
    }

    /** Writes the object of {@code fields} to {@code out}, and leaves {@code out} open. */
    public static void object(OutputStream out, Consumer<JsonWriter> fields) throws IOException {
        out.write(object(fields));
        out.flush();
    }

    /** Returns the object of {@code fields} as bytes. */
    public static byte[] object(Consumer<JsonWriter> fields) {
        return written("\n", json -> json.nest(fields));
    }

    /** Returns the array of {@code elements} as bytes. */
    public static byte[] array(Consumer<JsonWriter> elements) {
        return written("\n", json -> json.elements(elements));
    }

    /** Returns the object of {@code fields} without the end of its last line. */
    static String lines(Consumer<JsonWriter> fields) {
        return new String(written("", json -> json.nest(fields)), UTF_8);
    }

    private static byte[] written(String end, Whole whole) {
        var bytes = new ByteArrayBuilder();
        try (JsonGenerator json = FACTORY.createGenerator(bytes)) {
            whole.write(new JsonWriter(json));
            json.writeRaw(end);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Writes a text. */
    public JsonWriter field(String name, String value) {
        return write(() -> {
            name(name);
            text(value);
        });
    }

    /** Writes a text, or {@code null} where there is none. */
    public JsonWriter field(String name, Optional<String> value) {
        return value.isPresent() ? field(name, value.get()) : absent(name);
    }

    /** Writes a whole number. */
    public JsonWriter field(String name, long value) {
        return write(() -> {
            name(name);
            json.writeNumber(value);
        });
    }

    /** Writes a whole number, or {@code null} where there is none. */
    public JsonWriter number(String name, Optional<Integer> value) {
        return value.isPresent() ? field(name, value.get()) : absent(name);
    }

    /** Writes a number with as many decimals as it has. */
    public JsonWriter field(String name, BigDecimal value) {
        return write(() -> {
            name(name);
            json.writeNumber(value.toPlainString());
        });
    }

    /** Writes a number with as many decimals as it has, or {@code null} where there is none. */
    public JsonWriter decimal(String name, Optional<BigDecimal> value) {
        return value.isPresent() ? field(name, value.get()) : absent(name);
    }

    /** Writes {@code true} or {@code false}. */
    public JsonWriter field(String name, boolean value) {
        return write(() -> {
            name(name);
            json.writeBoolean(value);
        });
    }

    /** Writes an object. */
    public JsonWriter object(String name, Consumer<JsonWriter> fields) {
        return write(() -> {
            name(name);
            nest(fields);
        });
    }

    /** Writes an object, or {@code null} where there is none. */
    public JsonWriter object(String name, Optional<Consumer<JsonWriter>> fields) {
        return fields.isPresent() ? object(name, fields.get()) : absent(name);
    }

    /** Writes an object that is there already. */
    public JsonWriter object(String name, JsonObject written) {
        return write(() -> {
            name(name);
            nest(written);
        });
    }

    /** Writes an array, {@code []} where {@code elements} writes nothing. */
    public JsonWriter array(String name, Consumer<JsonWriter> elements) {
        return write(() -> {
            name(name);
            elements(elements);
        });
    }

    /** Writes a text as an element of an array. */
    public JsonWriter element(String value) {
        return write(() -> text(value));
    }

    /** Writes an object as an element of an array. */
    public JsonWriter element(Consumer<JsonWriter> fields) {
        return write(() -> nest(fields));
    }

    /** Writes an object that is there already as an element of an array. */
    public JsonWriter element(JsonObject written) {
        return write(() -> nest(written));
    }

    /** Writes an object as an element of an array, all of it on one line: there may be thousands. */
    public JsonWriter line(Consumer<JsonWriter> fields) {
        return write(() -> {
            printer.indentObjectsWith(FixedSpaceIndenter.instance);
            nest(row -> {
                printer.indentArraysWith(FixedSpaceIndenter.instance);
                fields.accept(row);
                printer.indentArraysWith(LINES);
            });
            printer.indentObjectsWith(LINES);
        });
    }

    private JsonWriter absent(String name) {
        return write(() -> {
            name(name);
            json.writeNull();
        });
    }

    private void elements(Consumer<JsonWriter> elements) throws IOException {
        json.writeStartArray();
        elements.accept(this);
        json.writeEndArray();
    }

    private void nest(Consumer<JsonWriter> fields) throws IOException {
        json.writeStartObject();
        fields.accept(this);
        json.writeEndObject();
    }

    private void nest(JsonObject written) throws IOException {
        String indent = INDENT.repeat(json.getOutputContext().getNestingDepth());
        json.writeRawValue(written.lines().replace("\n", "\n" + indent));
    }

    /** Jackson would escape a pair of surrogates, and refuse half of one. */
    private void name(String name) throws IOException {
        if (surrogates(name)) {
            json.writeFieldName(new SerializedString(new String(name.getBytes(UTF_8), UTF_8)));
        } else {
            json.writeFieldName(name);
        }
    }

    /** In bytes no surrogates are left: Java has made each pair one character, and each half {@code ?}. */
    private void text(String value) throws IOException {
        byte[] utf8 = value.getBytes(UTF_8);
        json.writeUTF8String(utf8, 0, utf8.length);
    }

    private JsonWriter write(Step step) {
        try {
            step.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    private static boolean surrogates(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private interface Whole {
        void write(JsonWriter json) throws IOException;
    }

    private interface Step {
        void run() throws IOException;
    }
}
