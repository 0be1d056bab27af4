package dev.allclear.serve;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.allclear.diagnostic.Findings;
import dev.allclear.diagnostic.HtmlReport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is added to pages that are previewed, and never to those that are built. */
final class Markup {
    /** Where a site can have no file of its own. */
    static final String FOLDER = "/.allclear/";

    private static final Pattern END = Pattern.compile("(?i)</head\\s*>");

    private Markup() {}

    /** Returns {@code page} with a script that follows what becomes of it; of its own origin, which is all that pages permit. */
    static byte[] following(byte[] page, String version, boolean draft) {
        String script = "<script src=\"" + FOLDER + "preview.js\" data-version=\"" + version + "\""
                + (draft ? " data-draft" : "") + " defer></script>\n";
        // A character for each byte: whatever else is in it stays as it is.
        String text = new String(page, ISO_8859_1);
        Matcher end = END.matcher(text);
        int place = end.find() ? end.start() : text.length();
        return (text.substring(0, place) + script + text.substring(place)).getBytes(ISO_8859_1);
    }

    /** Returns a page that shows nothing but what is wrong. */
    static byte[] of(Findings wrong, boolean strict) {
        return """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <title>The site can't be built as it is</title>
                <link rel="stylesheet" href="%spreview.css">
                </head>
                <body class="alone">
                <main class="problems">
                <h1>The site can't be built as it is</h1>
                %s</main>
                </body>
                </html>
                """.replace("%spreview.css", FOLDER + "preview.css")
                .replace("%s", new HtmlReport(strict).render(wrong))
                .getBytes(UTF_8);
    }
}
