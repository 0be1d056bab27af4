package dev.allclear.figures;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An object of a JSON document, read as a program does that wants to lose nothing: numbers as they are written. */
record Json(Map<String, Object> members) {

    /** Returns the object that {@code document} is. */
    static Json read(byte[] document) {
        try (JsonParser parser = new JsonFactory().createParser(document)) {
            if (value(parser, parser.nextToken()) instanceof Json object && parser.nextToken() == null) {
                return object;
            }
            throw new AssertionError("not one object");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Object value(JsonParser parser, JsonToken token) throws IOException {
        return switch (token) {
            case START_OBJECT -> {
                var members = new LinkedHashMap<String, Object>();
                while (parser.nextToken() == JsonToken.FIELD_NAME) {
                    String name = parser.currentName();
                    if (members.put(name, value(parser, parser.nextToken())) != null) {
                        throw new AssertionError(name + " stands twice");
                    }
                }
                yield new Json(members);
            }
            case START_ARRAY -> {
                List<Object> items = new ArrayList<>();
                for (JsonToken next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) {
                    items.add(value(parser, next));
                }
                yield items;
            }
            case VALUE_NULL -> Optional.empty();
            case VALUE_TRUE, VALUE_FALSE -> parser.getBooleanValue();
            default -> parser.getText();
        };
    }

    /** Returns the text of a string or a number; absent where it is {@code null}. */
    Optional<String> text(String name) {
        return member(name) instanceof String text ? Optional.of(text) : absent(name);
    }

    boolean flag(String name) {
        return (Boolean) member(name);
    }

    /** Returns an object; absent where it is {@code null} or not there at all. */
    Optional<Json> object(String name) {
        if (!members.containsKey(name)) {
            return Optional.empty();
        }
        return member(name) instanceof Json object ? Optional.of(object) : absent(name);
    }

    List<Json> objects(String name) {
        return ((List<?>) member(name)).stream().map(Json.class::cast).toList();
    }

    private Object member(String name) {
        return Optional.ofNullable(members.get(name))
                .orElseThrow(() -> new AssertionError("no `" + name + "` among " + members.keySet()));
    }

    private <T> Optional<T> absent(String name) {
        if (members.get(name) instanceof Optional<?>) {
            return Optional.empty();
        }
        throw new AssertionError("`" + name + "` is " + members.get(name));
    }
}
