package dev.allclear.sites;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import nu.validator.htmlparser.common.XmlViolationPolicy;
import nu.validator.htmlparser.dom.HtmlDocumentBuilder;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A page as a browser reads it. */
record Html(Document document) {

    /** Reads a page. */
    static Html of(String page) {
        try {
            return new Html(
                    new HtmlDocumentBuilder(XmlViolationPolicy.ALLOW).parse(new InputSource(new StringReader(page))));
        } catch (IOException | SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Returns the text of each element that is found, in the page's order, every run of white space as one space.
     *
     * @param xpath with elements as {@code h:p}
     */
    List<String> texts(String xpath) {
        try {
            String path = xpath.replaceAll("h:(\\w+)", "*[local-name()='$1']");
            NodeList found =
                    (NodeList) XPathFactory.newInstance().newXPath().evaluate(path, document, XPathConstants.NODESET);
            return IntStream.range(0, found.getLength())
                    .mapToObj(i -> found.item(i).getTextContent().strip().replaceAll("\\s+", " "))
                    .toList();
        } catch (XPathExpressionException e) {
            throw new IllegalArgumentException(xpath, e);
        }
    }
}
