package dev.allclear.json;

import java.util.function.Consumer;

/** An object that is written once and stands in several documents. Immutable. */
public final class JsonObject {
    private final String lines;

    private JsonObject(String lines) {
        this.lines = lines;
    }

    /** Returns the object of {@code fields}. */
    public static JsonObject of(Consumer<JsonWriter> fields) {
        return new JsonObject(JsonWriter.lines(fields));
    }

    /** Its lines as they are where it is a document, but for the end of the last one. */
    String lines() {
        return lines;
    }
}
