package dev.allclear.markdown;

import java.util.List;
import java.util.Set;
import org.owasp.html.HtmlStreamEventReceiver;

/** Writes what the sanitiser lets through; its own writer makes entities of {@code @}, {@code =} and {@code +}. */
final class MarkupWriter implements HtmlStreamEventReceiver {
    private static final Set<String> VOID = Set.of("br", "hr", "img", "input");

    private final StringBuilder markup = new StringBuilder();

    String markup() {
        return markup.toString();
    }

    @Override
    public void openDocument() {}

    @Override
    public void closeDocument() {}

    @Override
    public void openTag(String name, List<String> attributes) {
        markup.append('<').append(name);
        for (int at = 0; at < attributes.size(); at += 2) {
            markup.append(' ').append(attributes.get(at)).append("=\"");
            Escaping.append(attributes.get(at + 1), markup);
            markup.append('"');
        }
        markup.append('>');
    }

    @Override
    public void closeTag(String name) {
        if (!VOID.contains(name)) {
            markup.append("</").append(name).append('>');
        }
    }

    @Override
    public void text(String text) {
        Escaping.append(text, markup);
    }
}
