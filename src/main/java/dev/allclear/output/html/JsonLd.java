package dev.allclear.output.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.allclear.json.JsonWriter;
import dev.allclear.markdown.Html;
import dev.allclear.page.LinkedData;
import dev.allclear.page.Thing;

/**
 * Writes what search engines are told as JSON-LD that stands in a page: no text in it can end the script, nor begin a comment
 * or another tag.
 */
final class JsonLd {
    private JsonLd() {}

    static String of(LinkedData data) {
        byte[] json = JsonWriter.object(fields ->
                fields.field("@context", "https://schema.org").objects("@graph", data.things(), JsonLd::write));
        return harmless(new String(json, UTF_8).strip());
    }

    private static void write(Thing thing, JsonWriter fields) {
        fields.field("@type", thing.type());
        for (Thing.Property property : thing.properties()) {
            write(property.name(), property.value(), fields);
        }
    }

    private static void write(String name, Thing.Value value, JsonWriter fields) {
        if (value instanceof Thing.Words words) {
            fields.field(name, Html.printable(words.text()));
        } else if (value instanceof Thing.Count count) {
            fields.field(name, count.number());
        } else if (value instanceof Thing.One one) {
            fields.object(name, inner -> write(one.thing(), inner));
        } else if (value instanceof Thing.Several several) {
            fields.objects(name, several.things(), JsonLd::write);
        }
    }

    /** These characters stand in texts only, where an escape says the same. */
    private static String harmless(String json) {
        return json.replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }
}
