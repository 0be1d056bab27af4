package dev.allclear.markdown;

import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.HtmlSanitizer;
import org.owasp.html.PolicyFactory;

/** What markup a text may become: a second lock, should the first, taking HTML out of the Markdown, ever fail. */
final class Policy {
    private static final Pattern ALIGNMENT = Pattern.compile("align-(?:left|center|right)");
    private static final Pattern LANGUAGE = Pattern.compile("language-[\\w+#.-]+");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    private static final Pattern FOOTNOTES = Pattern.compile("footnotes|footnote-ref|footnote-backref");

    private static final PolicyFactory FACTORY = new HtmlPolicyBuilder()
            .allowElements("p", "br", "hr", "em", "strong", "del", "code", "pre", "blockquote", "ul", "ol", "li")
            .allowElements("h1", "h2", "h3", "h4", "h5", "h6")
            .allowElements("table", "thead", "tbody", "tr", "th", "td")
            .allowElements("a", "img", "input", "sup")
            .allowElements((element, attributes) -> "div", "section")
            .allowUrlProtocols("http", "https", "mailto", "tel")
            .allowAttributes("href")
            .matching((element, attribute, value) -> Destination.linkable(value) ? value : null)
            .onElements("a")
            .allowAttributes("src")
            .matching((element, attribute, value) -> Destination.showable(value) ? value : null)
            .onElements("img")
            .allowAttributes("alt")
            .onElements("img")
            .allowAttributes("title")
            .onElements("a", "img")
            .allowAttributes("tabindex")
            .matching(false, "0")
            .onElements("table")
            .allowAttributes("class")
            .matching(ALIGNMENT)
            .onElements("th", "td")
            .allowAttributes("class")
            .matching(LANGUAGE)
            .onElements("code")
            .allowAttributes("class")
            .matching(FOOTNOTES)
            .onElements("a", "sup", "section")
            .allowAttributes("aria-label")
            .onElements("a", "input")
            .allowAttributes("start")
            .matching(NUMBER)
            .onElements("ol")
            .allowAttributes("type")
            .matching(false, "checkbox")
            .onElements("input")
            .allowAttributes("disabled", "checked")
            .onElements("input")
            .allowAttributes("id")
            .onElements("a", "li", "h1", "h2", "h3", "h4", "h5", "h6")
            .toFactory();

    private Policy() {}

    /** Returns what of {@code markup} is allowed. */
    static Html allowed(String markup) {
        MarkupWriter writer = new MarkupWriter();
        HtmlSanitizer.sanitize(markup, FACTORY.apply(writer));
        return new Html(writer.markup());
    }
}
