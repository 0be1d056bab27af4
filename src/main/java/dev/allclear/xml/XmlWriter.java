package dev.allclear.xml;

import java.io.ByteArrayOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes an XML document in UTF-8: an element a line, two spaces for each level. Characters that XML can't hold, not even
 * escaped, are left out.
 */
public final class XmlWriter {
    private static final String INDENT = "  ";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter xml;
    private int depth;

    /** Begins a document. */
    public XmlWriter() {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Opens an element that has elements in it; its attributes are name, value, name, value. */
    public XmlWriter open(String name, String... attributes) {
        return write(() -> {
            startLine();
            xml.writeStartElement(name);
            attributes(attributes);
            depth++;
        });
    }

    /** Closes the element that was opened last. */
    public XmlWriter close() {
        return write(() -> {
            depth--;
            startLine();
            xml.writeEndElement();
        });
    }

    /** Writes an element with nothing in it but {@code text}. */
    public XmlWriter text(String name, String text, String... attributes) {
        return write(() -> {
            startLine();
            xml.writeStartElement(name);
            attributes(attributes);
            xml.writeCharacters(legal(text));
            xml.writeEndElement();
        });
    }

    /** Writes an element with nothing in it. */
    public XmlWriter empty(String name, String... attributes) {
        return write(() -> {
            startLine();
            xml.writeEmptyElement(name);
            attributes(attributes);
        });
    }

    /** Ends the document and returns it. */
    public byte[] bytes() {
        write(() -> {
            xml.writeCharacters("\n");
            xml.writeEndDocument();
            xml.close();
        });
        return bytes.toByteArray();
    }

    private void startLine() throws XMLStreamException {
        xml.writeCharacters('\n' + INDENT.repeat(depth));
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], legal(attributes[i + 1]));
        }
    }

    private XmlWriter write(Step step) {
        try {
            step.run();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }

    private static String legal(String text) {
        return text.codePoints()
                .filter(XmlWriter::legal)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The production {@code Char} of XML 1.0, section 2.2. */
    private static boolean legal(int point) {
        return point == '\t'
                || point == '\n'
                || point == '\r'
                || (point >= 0x20 && point <= 0xD7FF)
                || (point >= 0xE000 && point <= 0xFFFD)
                || point >= 0x10000;
    }

    private interface Step {
        void run() throws XMLStreamException;
    }
}
