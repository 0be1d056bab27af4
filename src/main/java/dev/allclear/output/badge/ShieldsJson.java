package dev.allclear.output.badge;

import dev.allclear.json.JsonWriter;

/** A badge as shields.io's endpoint badge asks for it, for a picture in any of their styles. */
final class ShieldsJson {
    /** The least that shields.io keeps a badge for. */
    private static final long CACHE_SECONDS = 300;

    private ShieldsJson() {}

    static byte[] of(Badge badge) {
        return JsonWriter.object(json -> json.field("schemaVersion", 1)
                .field("label", badge.label())
                .field("message", badge.message())
                .field("color", badge.tone().ground())
                .field("cacheSeconds", CACHE_SECONDS));
    }
}
