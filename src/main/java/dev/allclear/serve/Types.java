package dev.allclear.serve;

import java.util.Map;

/** What kind of file a browser is told that a file is: as hosts that read {@code _headers} tell it. */
final class Types {
    static final String HTML = "text/html; charset=utf-8";
    static final String TEXT = "text/plain; charset=utf-8";

    private static final Map<String, String> NAMES = Map.of(
            "feed.json", "application/feed+json; charset=utf-8",
            "metrics", "text/plain; version=0.0.4; charset=utf-8");

    private static final Map<String, String> ENDINGS = Map.ofEntries(
            Map.entry("html", HTML),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("json", "application/json"),
            Map.entry("webmanifest", "application/manifest+json"),
            Map.entry("xml", "application/xml"),
            Map.entry("atom", "application/atom+xml; charset=utf-8"),
            Map.entry("rss", "application/rss+xml; charset=utf-8"),
            Map.entry("ics", "text/calendar; charset=utf-8"),
            Map.entry("csv", "text/csv; charset=utf-8"),
            Map.entry("md", "text/markdown; charset=utf-8"),
            Map.entry("txt", TEXT),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("gif", "image/gif"),
            Map.entry("webp", "image/webp"),
            Map.entry("avif", "image/avif"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("pdf", "application/pdf"),
            Map.entry("woff2", "font/woff2"));

    private Types() {}

    /** Returns the type of the file at {@code path}; one without an ending is text. */
    static String of(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        String other = dot > 0 ? "application/octet-stream" : TEXT;
        return NAMES.getOrDefault(name, ENDINGS.getOrDefault(name.substring(dot + 1), other));
    }
}
