package dev.allclear.json;

import java.util.function.Consumer;

/** An object that is written once and stands in several documents. Immutable. */
public final class JsonObject {
    private final byte[] lines;

    private JsonObject(byte[] lines) {
        this.lines = lines;
    }

    /** Returns the object of {@code fields}. */
    public static JsonObject of(Consumer<JsonWriter> fields) {
        return new JsonObject(JsonWriter.lines(fields));
    }

    /** Its lines as they are where it is a field of a document, in UTF-8, but for the end of the last one. */
    byte[] lines() {
        return lines;
    }
}
