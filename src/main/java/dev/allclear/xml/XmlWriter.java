package dev.allclear.xml;

import dev.allclear.utf8.Escapes;
import dev.allclear.utf8.Utf8;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Writes an XML document in UTF-8: an element a line, two spaces for each level. Characters that XML can't hold, not even
 * escaped, are left out.
 */
public final class XmlWriter {
    private static final Escapes IN_TEXT = new Escapes(escapes(Map.of('&', "&amp;", '<', "&lt;", '>', "&gt;")));
    private static final Escapes IN_ATTRIBUTES =
            new Escapes(escapes(Map.of('&', "&amp;", '<', "&lt;", '>', "&gt;", '"', "&quot;")));

    private final Utf8 xml;
    private final Deque<String> open = new ArrayDeque<>();

    /** Begins a document. */
    public XmlWriter() {
        this(new Utf8());
    }

    private XmlWriter(Utf8 xml) {
        this.xml = xml;
        xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    }

    /** Writes the document of {@code elements} to {@code out} a piece at a time, and leaves {@code out} open. */
    public static void document(OutputStream out, Consumer<XmlWriter> elements) throws IOException {
        Utf8.write(out, xml -> {
            elements.accept(new XmlWriter(xml));
            xml.append('\n');
        });
    }

    /** Opens an element that has elements in it; its attributes are name, value, name, value. */
    public XmlWriter open(String name, String... attributes) {
        tag(name, attributes);
        xml.append('>');
        open.push(name);
        return this;
    }

    /** Closes the element that was opened last. */
    public XmlWriter close() {
        String name = open.pop();
        xml.line(open.size());
        return end(name);
    }

    /** Writes an element with nothing in it but {@code text}. */
    public XmlWriter text(String name, String text, String... attributes) {
        tag(name, attributes);
        xml.append('>').append(legal(text), IN_TEXT);
        return end(name);
    }

    /** Writes an element with nothing in it. */
    public XmlWriter empty(String name, String... attributes) {
        tag(name, attributes);
        xml.append("/>");
        return this;
    }

    /** Ends the document and returns it. */
    public byte[] bytes() {
        return xml.append('\n').bytes();
    }

    private void tag(String name, String... attributes) {
        xml.line(open.size()).append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            xml.append(' ').append(attributes[i]).append("=\"");
            xml.append(legal(attributes[i + 1]), IN_ATTRIBUTES).append('"');
        }
    }

    private XmlWriter end(String name) {
        xml.append("</").append(name).append('>');
        return this;
    }

    /** Returns {@code text} without what UTF-16 can hold and XML can't; control characters are left to the escapes. */
    private static String legal(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= Character.MIN_SURROGATE) {
                return text.codePoints()
                        .filter(XmlWriter::legal)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
            }
        }
        return text;
    }

    private static boolean legal(int point) {
        return point < Character.MIN_SURROGATE || (point > Character.MAX_SURROGATE && point < 0xFFFE) || point > 0xFFFF;
    }

    /** The production {@code Char} of XML 1.0, section 2.2, has three control characters. */
    private static Map<Character, String> escapes(Map<Character, String> meaning) {
        var escapes = new HashMap<>(meaning);
        for (char control = 0; control < ' '; control++) {
            if (control != '\t' && control != '\n' && control != '\r') {
                escapes.put(control, "");
            }
        }
        return escapes;
    }
}
