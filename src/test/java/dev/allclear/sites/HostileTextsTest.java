package dev.allclear.sites;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.allclear.Building;
import dev.allclear.Run;
import dev.allclear.StatuspageSchema;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Whatever a team writes, wherever it writes it, is text to whoever reads the site. */
@Execution(ExecutionMode.CONCURRENT)
class HostileTextsTest {
    private static final Set<String> MARKDOWN = Set.of(
            "p",
            "br",
            "hr",
            "em",
            "strong",
            "del",
            "code",
            "pre",
            "blockquote",
            "ul",
            "ol",
            "li",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "table",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
            "a",
            "img",
            "input",
            "sup",
            "div",
            "section",
            "time");
    private static final Set<String> ATTRIBUTES = Set.of(
            "href",
            "src",
            "alt",
            "title",
            "class",
            "id",
            "aria-label",
            "type",
            "disabled",
            "checked",
            "start",
            "tabindex",
            "datetime",
            "lang",
            "dir");
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");

    private static final int MIXTURES = 8;

    private final Readers readers = new Readers();

    @TempDir
    Path workplace;

    static final List<String> WORDS = List.of(
            "<script>alert(1)</script>",
            "</title><script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "' onmouseover='alert(1)",
            "\" autofocus onfocus=\"alert(1)",
            "` onmouseover=`alert(1)",
            "</textarea></style></script><svg/onload=alert(1)>",
            "</span></a></h1></div></main></body></html>",
            "]]><x/>",
            "<![CDATA[<b>x</b>]]>",
            "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/passwd\">]>&y;",
            "--><b>x</b><!--",
            "<!--><img src=x onerror=alert(1)>",
            "<!--",
            "&lt;script&gt;alert(1)&lt;/script&gt;",
            "&#60;img src=x onerror=alert(1)&#62; &amp;lt;b&amp;gt;",
            "&#0;&#xD800;&#x1F;&#xFFFF;&Tab;&NewLine;&nbsp;&bogus;&",
            "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
            "<object data=x></object><embed src=x><applet code=x>",
            "<form action=//evil.example><input name=password><button formaction=x>",
            "<meta http-equiv=refresh content='0;url=//evil.example'>",
            "<base href=//evil.example/><link rel=stylesheet href=//evil.example>",
            "<style>*{display:none}</style><p style='position:fixed'>",
            "<svg><animate onbegin=alert(1) attributeName=x></svg>",
            "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
            "<details open ontoggle=alert(1)>",
            "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
            "<template><plaintext><xmp><listing>",
            "<a href=javascript:alert(1) id=content class=band>x</a>",
            "[x](javascript:alert(1)) ![x](javascript:alert(1))",
            "[x](JaVaScRiPt&colon;alert(1)) [x](&#106;avascript:alert(1))",
            "[x](java&Tab;script:alert(1)) [x](<java&#10;script:alert(1)>) [x](&#1;javascript:alert(1))",
            "[x](data:text/html;base64,PHN2Zz4=) ![x](data:image/svg+xml,<svg/onload=alert(1)>)",
            "<javascript:alert(1)> <data:text/html,x> [x](vbscript:x) [x](file:///etc/passwd)",
            "[x](//evil.example/x) [x](https:evil.example) ![x](//evil.example/x.png)",
            "[x](https://example.com/\"onmouseover=alert(1)) [x](https://[::1/%zz{}|^`)",
            "[x](https://example.com 'a\"onmouseover=\"alert(1)') [^x\"><b>]",
            "**[`<b>`](https://example.com \"&quot;onclick=x\")** ![\"onerror=\"x](https://example.com/\"x)",
            "${7*7} #{1} [=1] <#list 1.. as x>x</#list> ${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
            "{time} {n} {a} {b} {{x}} {name}",
            "%3Cscript%3E \\u003cscript\\u003e \\x3cb\\x3e \\",
            "no characters \uFDD0\uD83F\uDFFE",
            "line\u2028separators\u2029 and \uFEFF marks \u00A0\u200B\u0300",
            "\u202Eturned \u2066around \u202D\u2067and never closed",
            "closed \u202C\u2069\u202C\u2069 and never opened",
            "😀 ﷽ Z͑ͫ̓a̴l͠g͘o");

    @TestFactory
    Stream<DynamicTest> hostileWordsChangeNoPageAndNoFeed() {
        Tree harmless = built("harmless", "Harmless words");
        var checker = new NuChecker();
        return IntStream.range(0, WORDS.size())
                .mapToObj(i -> DynamicTest.dynamicTest(
                        WORDS.get(i), () -> holds(built("hostile-" + i, WORDS.get(i)), harmless, checker)));
    }

    /** The seed is in the name of the test. */
    @TestFactory
    Stream<DynamicTest> noMixtureOfThemDoesOfWhateverLength() {
        Tree harmless = built("plain", "Harmless words");
        var checker = new NuChecker();
        return IntStream.range(0, MIXTURES)
                .mapToObj(seed -> DynamicTest.dynamicTest(
                        "seed " + seed, () -> holds(built("mixture-" + seed, mixture(seed)), harmless, checker)));
    }

    /**
     * Returns a line of a few words, or of ten thousand characters; even seeds leave no space between them. None has a place for a
     * time, at which a text would be opened before and closed behind.
     */
    private static String mixture(long seed) {
        var random = new Random(seed);
        List<String> words =
                WORDS.stream().filter(each -> !each.contains("{time}")).toList();
        int length = seed % 4 == 3 ? 10_000 : 40 + random.nextInt(400);
        var line = new StringBuilder("x");
        while (line.length() < length) {
            line.append(seed % 2 == 0 ? "" : " ").append(words.get(random.nextInt(words.size())));
        }
        return line.toString();
    }

    /** The addresses that words have no part in: an index to search in is split and named after what it holds. */
    private static List<String> named(Tree site) {
        return site.paths().stream()
                .filter(path -> !path.contains("search/index/"))
                .toList();
    }

    private void holds(Tree site, Tree harmless, NuChecker checker) throws Exception {
        assertThat(named(site)).isEqualTo(named(harmless));
        for (String path : site.paths()) {
            holds(path, site, harmless);
        }
        readers.read(site);
        assertThat(checker.check(english(site))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\0",
                "\\x01",
                "\\e[31m",
                "\\x7f",
                "\\x80",
                "\\x9b",
                "\\uD800",
                "\\uDC00",
                "\\uD800x",
                "\\uDC00\\uD800",
                "\\uFFFE",
                "\\uFFFF",
                "\\b"
            })
    void charactersThatNoTextCanHoldAreRefused(String escape) {
        Tree.of("site.yaml", "name: \"x" + escape + "\"\nurl: https://status.example.com/\n")
                .writtenTo(workplace.resolve("content"));
        Run run = Building.run(workplace, "build");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("error[yaml-syntax]").contains("content/site.yaml:1:7");
        assertThat(workplace.resolve("site")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                " javascript:alert(1)",
                "java\\tscript:alert(1)",
                "\\u0001javascript:alert(1)",
                "data:text/html,x",
                "vbscript:x",
                "blob:https://example.com/x",
                "file:///etc/passwd",
                "//evil.example/",
                "https:///x",
                "https:evil.example",
                "https://example.com/\\\"onmouseover=alert(1)",
                "https://example.com/<b>",
                "https://example.com/a b",
                "/etc/passwd",
                "..",
                "x"
            })
    void addressesThatAreNoneAreRefusedWhereverTheyStand(String address) {
        Tree.of("site.yaml", """
                name: x
                url: "ADDRESS"
                links: [{label: x, url: "ADDRESS"}]
                contact: {label: x, url: "ADDRESS"}
                logo: {light: "ADDRESS"}
                favicon: "ADDRESS"
                feeds: {hub: "ADDRESS"}
                """.replace("ADDRESS", address)).writtenTo(workplace.resolve("content"));
        Tree.of("components.yaml", "- {id: a, name: A, url: \"" + address + "\"}\n")
                .writtenTo(workplace.resolve("content"));
        Run run = Building.run(workplace, "build");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("error").doesNotContain("Exception");
        assertThat(workplace.resolve("site")).doesNotExist();
    }

    private void holds(String path, Tree site, Tree harmless) throws Exception {
        if (path.endsWith(".html")) {
            Document page = Html.of(site.text(path)).document();
            assertThat(outline(page))
                    .as(path)
                    .isEqualTo(outline(Html.of(harmless.text(path)).document()));
            assertThat(strange(page)).as(path).isEmpty();
            assertThat(turned(page)).as(path).isEmpty();
            linkedData(path, page);
        } else if (path.endsWith(".atom") || path.endsWith(".rss")) {
            Document feed = xml(site.bytes(path));
            assertThat(outline(feed)).as(path).isEqualTo(outline(xml(harmless.bytes(path))));
            NodeList contents = feed.getElementsByTagName(path.endsWith(".rss") ? "description" : "content");
            // The first description of RSS is the feed's own, which is plain text.
            for (int i = path.endsWith(".rss") ? 1 : 0; i < contents.getLength(); i++) {
                Document content = Html.of("<!DOCTYPE html><title>x</title><div class=prose>"
                                + contents.item(i).getTextContent() + "</div>")
                        .document();
                assertThat(strange(content)).as(path).isEmpty();
            }
        } else if (path.startsWith(StatuspageSchema.FOLDER)) {
            for (String body : new ObjectMapper().readTree(site.bytes(path)).findValuesAsText("body")) {
                Document fragment = Html.of("<!DOCTYPE html><title>x</title><div class=prose>" + body + "</div>")
                        .document();
                assertThat(strange(fragment)).as(path).isEmpty();
            }
        } else if (path.endsWith(".xml")) {
            assertThat(outline(xml(site.bytes(path)))).as(path).isEqualTo(outline(xml(harmless.bytes(path))));
        }
    }

    /** Nothing in the data of a page is markup, and what it says is still in the words of schema.org. */
    private void linkedData(String path, Document page) throws IOException {
        NodeList scripts = page.getElementsByTagName("script");
        for (int i = 0; i < scripts.getLength(); i++) {
            Element script = (Element) scripts.item(i);
            if (script.getAttribute("type").equals("application/ld+json")) {
                String json = script.getTextContent();
                assertThat(json).as(path).doesNotContain("<", ">", "&", "\u2028", "\u2029");
                assertThat(new Vocabulary().check(new ObjectMapper().readTree(json)))
                        .as(path)
                        .isEmpty();
            }
        }
    }

    /** Half of the pages; the others are of the same templates, and the checker takes its time. */
    private static Tree english(Tree site) {
        var files = new TreeMap<>(site.files());
        files.keySet().removeIf(path -> path.startsWith("de/"));
        return new Tree(files);
    }

    /** Returns every element with the names of its attributes, in order, but for what Markdown became. */
    private static String outline(Node node) {
        var outline = new StringBuilder();
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                outline.append(element.getTagName()).append(names(element));
                outline.append(prose(element) ? "" : outline(element)).append('\n');
            }
        }
        return outline.toString();
    }

    /** Returns the elements and attributes in Markdown's place that Markdown can't make, and every unsafe address. */
    private static List<String> strange(Document page) {
        NodeList all = page.getElementsByTagName("*");
        return IntStream.range(0, all.getLength())
                .mapToObj(i -> (Element) all.item(i))
                .flatMap(element -> Stream.concat(
                                Stream.of("href", "src", "srcset", "action", "formaction", "data", "poster")
                                        .filter(name -> !safe(element.getAttribute(name))),
                                within(element) ? foreign(element) : Stream.empty())
                        .map(what -> element.getTagName() + " " + what))
                .toList();
    }

    private static Stream<String> foreign(Element element) {
        return Stream.concat(
                Stream.of(element.getTagName()).filter(name -> !MARKDOWN.contains(name)),
                names(element).stream().filter(name -> !ATTRIBUTES.contains(name)));
    }

    private static boolean safe(String address) {
        String bare = address.replaceAll("[\\x00-\\x20]", "").toLowerCase(Locale.ROOT);
        return !bare.matches("[a-z][a-z0-9+.-]*:.*") || SCHEMES.contains(bare.substring(0, bare.indexOf(':')));
    }

    /** Returns the texts beside Markdown that leave a change of direction open; the revision ends its paragraph anyway. */
    private static List<String> turned(Node page) {
        NodeList all = ((Document) page).getElementsByTagName("*");
        return IntStream.range(0, all.getLength())
                .mapToObj(i -> (Element) all.item(i))
                .filter(element -> !element.getTagName().equals("script"))
                .filter(element -> !within(element)
                        && !prose(element)
                        && !element.getTagName().equals("code"))
                .flatMap(element -> IntStream.range(0, element.getChildNodes().getLength())
                        .mapToObj(i -> element.getChildNodes().item(i)))
                .filter(node -> node.getNodeType() == Node.TEXT_NODE)
                .map(Node::getNodeValue)
                .filter(text -> count(text, "\u202A\u202B\u202D\u202E") != count(text, "\u202C")
                        || count(text, "\u2066\u2067\u2068") != count(text, "\u2069"))
                .toList();
    }

    private static long count(String text, String signs) {
        return text.chars().filter(c -> signs.indexOf(c) >= 0).count();
    }

    private static Set<String> names(Element element) {
        Set<String> names = new TreeSet<>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            names.add(element.getAttributes().item(i).getNodeName());
        }
        return names;
    }

    private static boolean within(Element element) {
        return element.getParentNode() instanceof Element outer && (prose(outer) || within(outer));
    }

    private static boolean prose(Element element) {
        return element.getAttribute("class").equals("prose");
    }

    private static Document xml(byte[] bytes) throws ParserConfigurationException, IOException, SAXException {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    }

    private Tree built(String place, String words) {
        Run run = new HostileSite(words).built(workplace.resolve(place));
        assertThat(run.exitCode()).as(run.err()).isZero();
        return Tree.of(workplace.resolve(place).resolve("site"));
    }
}
