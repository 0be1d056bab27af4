package dev.allclear.xml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;

class XmlWriterTest {
    @Test
    void everyElementHasItsLine() {
        var xml = new XmlWriter();
        xml.open("feed", "xmlns", "http://www.w3.org/2005/Atom", "xml:lang", "en");
        xml.text("title", "A & B");
        xml.open("entry").empty("link", "href", "?a=1&b=\"2\"").close();
        xml.close();

        assertThat(xml.bytes()).asString(UTF_8).isEqualTo("""
                <?xml version="1.0" encoding="UTF-8"?>
                <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
                  <title>A &amp; B</title>
                  <entry>
                    <link href="?a=1&amp;b=&quot;2&quot;"/>
                  </entry>
                </feed>
                """);
    }

    @Test
    void whatXmlCannotHoldIsLeftOutAndTheRestArrives() throws Exception {
        String title = "a\u0000b\u0007c\ud800d\uffffe <]]> Größe 状態 🟢";

        var document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(
                        new XmlWriter().text("title", title).bytes()));

        assertThat(document.getDocumentElement().getTextContent()).isEqualTo("abcde <]]> Größe 状態 🟢");
    }
}
