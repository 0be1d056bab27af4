package dev.allclear.sites;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What schema.org says of the types and properties that pages use: {@code schemaorg.json} has its own words for each. */
final class Vocabulary {
    private static final String ADDRESS = "https://schema.org/";

    private final JsonNode schema;
    private final List<String> problems = new ArrayList<>();

    Vocabulary() {
        try {
            schema = new ObjectMapper().readTree(Files.readString(Path.of("src/test/resources/schemaorg.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns what is wrong with JSON-LD; empty: nothing. */
    List<String> check(JsonNode document) {
        problems.clear();
        if (!document.path("@context").asText().equals("https://schema.org")) {
            problems.add("another context");
        }
        if (document.path("@graph").isEmpty()) {
            problems.add("nothing said");
        }
        document.path("@graph").forEach(this::thing);
        return List.copyOf(problems);
    }

    private void thing(JsonNode thing) {
        String type = thing.path("@type").asText();
        if (!schema.path("types").has(type)) {
            problems.add("no type " + type);
        }
        thing.properties().stream()
                .filter(property -> !property.getKey().equals("@type"))
                .forEach(property -> property(type, property.getKey(), property.getValue()));
    }

    private void property(String type, String name, JsonNode said) {
        JsonNode property = schema.path("properties").path(name);
        if (!any(property.path("domain"), type)) {
            problems.add(type + " has no " + name);
        }
        if (said.isEmpty() && said.isContainerNode()) {
            problems.add(name + " of " + type + " says nothing");
        }
        for (JsonNode value : said.isArray() ? said : List.of(said)) {
            if (value.isObject()) {
                thing(value);
            }
            if (words(property.path("range")).noneMatch(range -> in(range, value))) {
                problems.add(name + " of " + type + " can't be " + value);
            }
        }
    }

    private boolean in(String range, JsonNode value) {
        return switch (range) {
            case "Text" -> value.isTextual() && !value.asText().isBlank();
            case "Integer" -> value.isInt();
            case "URL" -> address(value);
            case "DateTime" -> time(value);
            default ->
                value.isObject()
                        ? is(value.path("@type").asText(), range)
                        // A thing may be named by its address, a member of an enumeration is.
                        : range.equals("Thing") ? address(value) : member(value, range);
        };
    }

    private boolean member(JsonNode value, String enumeration) {
        return value.asText().startsWith(ADDRESS)
                && schema.path("members")
                        .path(value.asText().substring(ADDRESS.length()))
                        .asText()
                        .equals(enumeration);
    }

    private boolean any(JsonNode types, String type) {
        return words(types).anyMatch(each -> is(type, each));
    }

    private boolean is(String type, String other) {
        return type.equals(other) || words(schema.path("types").path(type)).anyMatch(above -> is(above, other));
    }

    private static boolean address(JsonNode value) {
        return value.isTextual()
                && value.asText().startsWith("http")
                && URI.create(value.asText()).isAbsolute();
    }

    private static boolean time(JsonNode value) {
        try {
            Instant.parse(value.asText());
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static Stream<String> words(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText);
    }
}
