package dev.allclear.markdown;

import java.util.ArrayList;
import java.util.List;
import org.owasp.html.HtmlSanitizer;

/** Takes raw HTML apart: its tags and its text, comments left out. */
final class Tags implements HtmlSanitizer.Policy {
    private final List<String> names = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private Tags() {}

    static Tags of(String html) {
        Tags tags = new Tags();
        HtmlSanitizer.sanitize(html, tags);
        return tags;
    }

    /** The names of its opening tags. */
    List<String> names() {
        return names;
    }

    /** What stands between its tags. */
    String text() {
        return text.toString();
    }

    @Override
    public void openDocument() {}

    @Override
    public void closeDocument() {}

    @Override
    public void openTag(String name, List<String> attributes) {
        names.add(name);
    }

    @Override
    public void closeTag(String name) {}

    @Override
    public void text(String chunk) {
        text.append(chunk);
    }
}
