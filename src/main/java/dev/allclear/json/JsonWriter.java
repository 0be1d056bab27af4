package dev.allclear.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
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
    private static final DefaultIndenter TWO_SPACES = new DefaultIndenter("  ", "\n");

    private final JsonGenerator json;
    private final DefaultPrettyPrinter printer;

    private JsonWriter(JsonGenerator json, DefaultPrettyPrinter printer) {
        this.json = json;
        this.printer = printer;
    }

    /** Writes the object of {@code fields} to {@code out}, and leaves {@code out} open. */
    public static void object(OutputStream out, Consumer<JsonWriter> fields) throws IOException {
        var text = new OutputStreamWriter(out, UTF_8);
        JsonGenerator json = new JsonFactory().createGenerator(text).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        DefaultPrettyPrinter printer = printer();
        json.setPrettyPrinter(printer);
        try {
            new JsonWriter(json, printer).nest(fields);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        json.writeRaw('\n');
        json.close();
        text.flush();
    }

    /** Returns the object of {@code fields} as bytes. */
    public static byte[] object(Consumer<JsonWriter> fields) {
        var bytes = new ByteArrayOutputStream();
        try {
            object(bytes, fields);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Writes a text. */
    public JsonWriter field(String name, String value) {
        return write(() -> json.writeStringField(name, value));
    }

    /** Writes a text, or {@code null} where there is none. */
    public JsonWriter field(String name, Optional<String> value) {
        return value.isPresent() ? field(name, value.get()) : write(() -> json.writeNullField(name));
    }

    /** Writes a whole number. */
    public JsonWriter field(String name, long value) {
        return write(() -> json.writeNumberField(name, value));
    }

    /** Writes a whole number, or {@code null} where there is none. */
    public JsonWriter number(String name, Optional<Integer> value) {
        return value.isPresent() ? field(name, value.get()) : write(() -> json.writeNullField(name));
    }

    /** Writes a number with as many decimals as it has. */
    public JsonWriter field(String name, BigDecimal value) {
        return write(() -> {
            json.writeFieldName(name);
            json.writeNumber(value.toPlainString());
        });
    }

    /** Writes a number with as many decimals as it has, or {@code null} where there is none. */
    public JsonWriter decimal(String name, Optional<BigDecimal> value) {
        return value.isPresent() ? field(name, value.get()) : write(() -> json.writeNullField(name));
    }

    /** Writes {@code true} or {@code false}. */
    public JsonWriter field(String name, boolean value) {
        return write(() -> json.writeBooleanField(name, value));
    }

    /** Writes an object. */
    public JsonWriter object(String name, Consumer<JsonWriter> fields) {
        return write(() -> {
            json.writeFieldName(name);
            nest(fields);
        });
    }

    /** Writes an object, or {@code null} where there is none. */
    public JsonWriter object(String name, Optional<Consumer<JsonWriter>> fields) {
        return fields.isPresent() ? object(name, fields.get()) : write(() -> json.writeNullField(name));
    }

    /** Writes an array, {@code []} where {@code elements} writes nothing. */
    public JsonWriter array(String name, Consumer<JsonWriter> elements) {
        return write(() -> {
            json.writeArrayFieldStart(name);
            elements.accept(this);
            json.writeEndArray();
        });
    }

    /** Writes a text as an element of an array. */
    public JsonWriter element(String value) {
        return write(() -> json.writeString(value));
    }

    /** Writes an object as an element of an array. */
    public JsonWriter element(Consumer<JsonWriter> fields) {
        return write(() -> nest(fields));
    }

    /** Writes an object as an element of an array, all of it on one line: there may be thousands. */
    public JsonWriter line(Consumer<JsonWriter> fields) {
        return write(() -> {
            printer.indentObjectsWith(DefaultPrettyPrinter.FixedSpaceIndenter.instance);
            nest(fields);
            printer.indentObjectsWith(TWO_SPACES);
        });
    }

    private void nest(Consumer<JsonWriter> fields) throws IOException {
        json.writeStartObject();
        fields.accept(this);
        json.writeEndObject();
    }

    private JsonWriter write(Step step) {
        try {
            step.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    private static DefaultPrettyPrinter printer() {
        return new DefaultPrettyPrinter(Separators.createDefaultInstance()
                        .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                        .withArrayEmptySeparator("")
                        .withObjectEmptySeparator(""))
                .withObjectIndenter(TWO_SPACES)
                .withArrayIndenter(TWO_SPACES);
    }

    private interface Step {
        void run() throws IOException;
    }
}
