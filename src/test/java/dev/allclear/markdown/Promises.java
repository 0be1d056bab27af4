package dev.allclear.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import nu.validator.htmlparser.common.XmlViolationPolicy;
import nu.validator.htmlparser.dom.HtmlDocumentBuilder;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What is promised of every text, whatever is typed. */
final class Promises {
    private static final String ANCHORS = "text-1-";

    private static final Map<String, Set<String>> ALLOWED = Map.ofEntries(
            Map.entry("p", Set.of()),
            Map.entry("br", Set.of()),
            Map.entry("hr", Set.of()),
            Map.entry("em", Set.of()),
            Map.entry("strong", Set.of()),
            Map.entry("del", Set.of()),
            Map.entry("code", Set.of("class")),
            Map.entry("pre", Set.of()),
            Map.entry("blockquote", Set.of()),
            Map.entry("ul", Set.of()),
            Map.entry("ol", Set.of("start")),
            Map.entry("li", Set.of("id")),
            Map.entry("h3", Set.of("id")),
            Map.entry("h4", Set.of("id")),
            Map.entry("h5", Set.of("id")),
            Map.entry("h6", Set.of("id")),
            Map.entry("table", Set.of("tabindex")),
            Map.entry("thead", Set.of()),
            Map.entry("tbody", Set.of()),
            Map.entry("tr", Set.of()),
            Map.entry("th", Set.of("class")),
            Map.entry("td", Set.of("class")),
            Map.entry("a", Set.of("href", "title", "class", "id", "aria-label")),
            Map.entry("img", Set.of("src", "alt", "title")),
            Map.entry("input", Set.of("type", "disabled", "checked", "aria-label")),
            Map.entry("sup", Set.of("class")),
            Map.entry("div", Set.of("class")));

    private static final Pattern UNSAFE_LINK = Pattern.compile("(?i)\\s*(javascript|data|vbscript):.*");
    private static final Pattern UNSAFE_IMAGE = Pattern.compile("(?i)\\s*([a-z]+:|//).*");

    private Promises() {}

    /** Fails if one of them is not kept for {@code markdown}. */
    static void assertKept(String markdown) {
        String html = html(markdown);
        List<Tag> tags = tags(asStrictXml(html));

        assertThat(html(markdown)).isEqualTo(html);
        assertThat(tags(asBrowsersReadIt(html))).as(html).isEqualTo(tags);
        tags.forEach(each -> assertAllowed(each, html));
        assertThat(values(tags, "id")).as(html).doesNotHaveDuplicates().allMatch(id -> id.startsWith(ANCHORS));
        assertPlacesInside(markdown);
        assertThat(Markdown.text(markdown).lines())
                .as(markdown)
                .noneMatch(line -> line.isBlank()
                        || !line.equals(line.strip())
                        || line.chars().anyMatch(Character::isISOControl));
    }

    /** A tag as it opens, below so many others. */
    private record Tag(int depth, String name, Map<String, String> attributes) {}

    private static void assertAllowed(Tag tag, String html) {
        assertThat(ALLOWED).as(html).containsKey(tag.name());
        assertThat(ALLOWED.getOrDefault(tag.name(), Set.of()))
                .as(html)
                .containsAll(tag.attributes().keySet());
        assertThat(tag.attributes().getOrDefault("href", "")).as(html).doesNotMatch(UNSAFE_LINK);
        assertThat(tag.attributes().getOrDefault("src", "")).as(html).doesNotMatch(UNSAFE_IMAGE);
    }

    private static void assertPlacesInside(String markdown) {
        List<Heading> headings = Markdown.headings(markdown);
        assertThat(headings)
                .as(markdown)
                .allMatch(each -> markdown.startsWith(each.content(), each.contentFrom())
                        && each.from() <= each.contentFrom()
                        && each.contentFrom() + each.content().length() <= each.to());
        for (int i = 1; i < headings.size(); i++) {
            assertThat(headings.get(i).from())
                    .as(markdown)
                    .isGreaterThan(headings.get(i - 1).to());
        }
        assertThat(Markdown.links(markdown)).as(markdown).allMatch(each -> inside(each.from(), each.to(), markdown));
        List<Removed> removed = Markdown.removed(markdown);
        assertThat(removed).as(markdown).allMatch(each -> inside(each.from(), each.to(), markdown));
        assertThat(removed).as(markdown).extracting(Removed::from).isSorted();
    }

    private static boolean inside(int from, int to, String markdown) {
        return 0 <= from && from < to && to <= markdown.length();
    }

    private static String html(String markdown) {
        return Markdown.html(markdown, 3, destination -> destination, ANCHORS).markup();
    }

    private static List<String> values(List<Tag> tags, String attribute) {
        return tags.stream()
                .flatMap(tag -> Stream.ofNullable(tag.attributes().get(attribute)))
                .toList();
    }

    /** So that markup that is not well-formed or holds a forbidden character fails. */
    private static Node asStrictXml(String html) {
        String xml = "<div>" + html.replaceAll("<((?:br|hr|img|input)\\b[^>]*)>", "<$1/>") + "</div>";
        try {
            var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new InputSource(new StringReader(xml))).getDocumentElement();
        } catch (IOException | ParserConfigurationException | SAXException e) {
            throw new AssertionError("not well-formed: " + html, e);
        }
    }

    /** Browsers mend what is nested wrongly, and so may make of it what nobody meant. */
    private static Node asBrowsersReadIt(String html) {
        try {
            return new HtmlDocumentBuilder(XmlViolationPolicy.ALLOW)
                    .parseFragment(new InputSource(new StringReader(html)), "div");
        } catch (IOException | SAXException e) {
            throw new AssertionError("no HTML: " + html, e);
        }
    }

    private static List<Tag> tags(Node root) {
        List<Tag> tags = new ArrayList<>();
        collect(root, 0, tags);
        return tags;
    }

    private static void collect(Node parent, int depth, List<Tag> tags) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                tags.add(new Tag(depth, element.getNodeName(), attributes(element)));
                collect(element, depth + 1, tags);
            }
        }
    }

    private static Map<String, String> attributes(Element element) {
        Map<String, String> attributes = new TreeMap<>();
        NamedNodeMap all = element.getAttributes();
        for (int i = 0; i < all.getLength(); i++) {
            attributes.put(all.item(i).getNodeName(), all.item(i).getNodeValue().replaceAll("\\s", " "));
        }
        return attributes;
    }
}
