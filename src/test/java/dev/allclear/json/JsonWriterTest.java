package dev.allclear.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class JsonWriterTest {
    @Test
    void everyKindOfValueHasItsPlaceAndItsIndent() {
        String text = text(json -> json.field("text", "a")
                .field("absent", Optional.empty())
                .field("number", 12)
                .number("counted", Optional.of(3))
                .number("uncounted", Optional.empty())
                .field("flag", true)
                .object("object", inner -> inner.field("x", "y"))
                .array("list", list -> List.of("a", "b").forEach(list::element))
                .array("objects", list -> list.element(each -> each.field("id", "1")))
                .array("none", list -> {})
                .object("empty", inner -> {}));

        assertThat(text).isEqualTo("""
                {
                  "text": "a",
                  "absent": null,
                  "number": 12,
                  "counted": 3,
                  "uncounted": null,
                  "flag": true,
                  "object": {
                    "x": "y"
                  },
                  "list": [
                    "a",
                    "b"
                  ],
                  "objects": [
                    {
                      "id": "1"
                    }
                  ],
                  "none": [],
                  "empty": {}
                }
                """);
    }

    @Test
    void aQuoteABackslashAndAControlCharacterAreEscaped() {
        assertThat(text(json -> json.field("title", "a \"quote\" \\ \u0001\n")))
                .isEqualTo("{\n  \"title\": \"a \\\"quote\\\" \\\\ \\u0001\\n\"\n}\n");
    }

    @Test
    void everyCharacterOfAsciiIsReadAsItWasWritten() throws IOException {
        String all = IntStream.range(0, 128).mapToObj(Character::toString).collect(Collectors.joining());

        JsonNode read = new ObjectMapper().readTree(JsonWriter.object(json -> json.field(all, all)));

        assertThat(read.get(all).textValue()).isEqualTo(all);
    }

    @Test
    void aLongTextArrivesWhole() {
        String text = "é\"".repeat(100_000);

        assertThat(text(json -> json.field("a", text)))
                .isEqualTo("{\n  \"a\": \"" + "é\\\"".repeat(100_000) + "\"\n}\n");
    }

    @Test
    void textOfAnyScriptStaysReadable() {
        assertThat(text(json -> json.field("title", "Größe 状態 🟢"))).contains("\"Größe 状態 🟢\"");
    }

    @Test
    void halfASurrogatePairDoesNotSpoilTheDocument() {
        assertThat(text(json -> json.field("title", "a\ud800b"))).isEqualTo("{\n  \"title\": \"a?b\"\n}\n");
    }

    @Test
    void halfASurrogatePairDoesNotSpoilANameEither() {
        assertThat(text(json -> json.field("a\ud800b", 1))).isEqualTo("{\n  \"a?b\": 1\n}\n");
    }

    @Test
    void aPairOfSurrogatesIsNeverTornNorEscaped() {
        for (String before : List.of("", "a")) {
            String text = before + "🟢".repeat(10_000);

            assertThat(text(json -> json.field(text, text)
                            .array("list", list -> list.element(text))
                            .object("object", JsonObject.of(object -> object.field("text", text)))))
                    .isEqualTo("""
                            {
                              "%1$s": "%1$s",
                              "list": [
                                "%1$s"
                              ],
                              "object": {
                                "text": "%1$s"
                              }
                            }
                            """.formatted(text));
        }
    }

    @Test
    void theStreamIsLeftOpen() throws IOException {
        var out = new ByteArrayOutputStream() {
            @Override
            public void close() throws IOException {
                throw new IOException("closed");
            }
        };

        JsonWriter.object(out, json -> json.field("a", 1));

        assertThat(out.toString(UTF_8)).isEqualTo("{\n  \"a\": 1\n}\n");
    }

    @Test
    void aStreamHasTheDocumentAPieceAtATime() throws IOException {
        var sizes = new ArrayList<Integer>();
        var out = new ByteArrayOutputStream() {
            @Override
            public synchronized void write(byte[] bytes, int from, int length) {
                sizes.add(length);
                super.write(bytes, from, length);
            }
        };
        Consumer<JsonWriter> fields = json -> json.field("long", "x".repeat(200_000))
                .array("many", list -> IntStream.range(0, 50_000).forEach(i -> list.element("element " + i)));

        JsonWriter.object(out, fields);

        assertThat(out.toByteArray()).isEqualTo(JsonWriter.object(fields));
        assertThat(sizes).hasSizeGreaterThan(3).allMatch(size -> size < 300_000);
    }

    @Test
    void aStreamThatFailsIsTheCallersToHear() {
        var full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("disk full");
            }
        };

        assertThatThrownBy(() -> JsonWriter.object(full, json -> json.field("a", "x".repeat(100_000))))
                .isInstanceOf(IOException.class)
                .hasMessage("disk full");
    }

    @Test
    void aDecimalKeepsItsDecimalsAndHasNoExponent() {
        assertThat(text(json -> json.field("a", new BigDecimal("100.0"))
                        .field("b", new BigDecimal("1E+2"))
                        .decimal("c", Optional.of(new BigDecimal("-0.05")))
                        .decimal("d", Optional.empty())))
                .isEqualTo("{\n  \"a\": 100.0,\n  \"b\": 100,\n  \"c\": -0.05,\n  \"d\": null\n}\n");
    }

    @Test
    void anObjectThatIsNotThereIsNull() {
        assertThat(text(json -> json.object("a", Optional.empty()))).isEqualTo("{\n  \"a\": null\n}\n");
    }

    @Test
    void anObjectOnALineHasAllThatIsInItThere() {
        assertThat(text(json -> json.array(
                                "a",
                                array -> array.line(row -> row.field("b", 1).object("c", c -> c.field("d", 2)))
                                        .line(row -> row.field("b", 3)))
                        .object("e", e -> e.field("f", 4))))
                .isEqualTo("""
                        {
                          "a": [
                            { "b": 1, "c": { "d": 2 } },
                            { "b": 3 }
                          ],
                          "e": {
                            "f": 4
                          }
                        }
                        """);
    }

    @Test
    void anArrayInAnObjectOnALineIsThereToo() {
        assertThat(text(json -> json.array(
                        "a",
                        array -> array.line(row -> row.array(
                                                "b", b -> b.element("c").element("d"))
                                        .array("e", e -> {}))
                                .line(row -> {})
                                .element("f"))))
                .isEqualTo("""
                        {
                          "a": [
                            { "b": [ "c", "d" ], "e": [] },
                            {},
                            "f"
                          ]
                        }
                        """);
    }

    @Test
    void anObjectWrittenBeforeStandsAsIfItWereWrittenThere() {
        Consumer<JsonWriter> fields = json -> json.field("é", "two\nlines")
                .array("list", list -> list.element("a").element(inner -> inner.field("b", 1)))
                .object("empty", inner -> {});
        var written = JsonObject.of(fields);

        assertThat(text(json -> json.object("a", written)
                        .array("b", array -> array.element(written).element(written))
                        .object("c", c -> c.object("d", written).field("e", true))))
                .isEqualTo(text(json -> json.object("a", fields)
                        .array("b", array -> array.element(fields).element(fields))
                        .object("c", c -> c.object("d", fields).field("e", true))));
    }

    private static String text(Consumer<JsonWriter> fields) {
        return new String(JsonWriter.object(fields), UTF_8);
    }
}
