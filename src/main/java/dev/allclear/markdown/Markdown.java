package dev.allclear.markdown;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Reads Markdown: CommonMark with tables, strikethrough, bare links, task lists and footnotes.
 *
 * <p>Texts have {@code \n} for line endings. Every text is Markdown: nothing here throws for what a person typed. What
 * nests more than 50 deep is read as plain text.
 */
public final class Markdown {
    /** What may mean something else than itself within a line. */
    private static final Pattern MARKS = Pattern.compile("[\\\\`*_\\[\\]<>&~|#]");

    /** What else may mean something at the beginning of one, before the sign that means it: a list, a rule, a heading above. */
    private static final Pattern BEGINNING =
            Pattern.compile("^(\\d{1,9}(?=[.)](?:\\s|$))|(?=[-+](?:\\s|$))|(?=[-=][-=\\s]*$))");

    private Markdown() {}

    /** Returns the headings that stand at the top level of {@code markdown}, not in a list, a quote or code, in order. */
    public static List<Heading> headings(String markdown) {
        return Headings.of(markdown);
    }

    /** Returns the block of code or HTML that nothing closes before the end of {@code markdown}, if there is one. */
    public static Optional<Unclosed> unclosed(String markdown) {
        return Unclosed.in(markdown);
    }

    /**
     * Returns where the lines of the paragraphs start that stand at the top level of {@code markdown}, not in a list, a quote
     * or code, in UTF-16 units from 0.
     */
    public static Set<Integer> paragraphLines(String markdown) {
        return ParagraphLines.of(markdown);
    }

    /** Whether nothing in {@code markdown} leads to another file of the site, and nothing is {@linkplain #removed left out}. */
    public static boolean plain(String markdown) {
        return Plain.is(markdown);
    }

    /** Returns all links and images of {@code markdown}, bare addresses included, in order. */
    public static List<LinkUse> links(String markdown) {
        return Links.of(markdown);
    }

    /**
     * Returns {@code markdown} as HTML that is safe to show.
     *
     * <p>Raw HTML and unsafe links are left out, and links stand in for images on other sites, as {@link #removed} tells; a
     * {@code <br>} is the line break that it means.
     *
     * @param level of its highest headings, so that they nest in the page; the others stay as far below, to {@code h6}
     * @param destinations from a {@linkplain LinkUse#relative relative} destination to what the page links to
     * @param anchors what every id starts with, since several texts share a page; a link to {@code #heading} follows
     */
    public static Html html(String markdown, int level, UnaryOperator<String> destinations, String anchors) {
        Optional<Html> plain = Plain.html(markdown);
        return plain.isPresent() ? plain.get() : Presentation.html(markdown, level, destinations, anchors);
    }

    /** Returns what {@link #html} leaves out of {@code markdown}, comments excepted, in order. */
    public static List<Removed> removed(String markdown) {
        return Cleansing.of(Dialect.document(markdown), markdown);
    }

    /** Returns {@code markdown} without any markup, a line for each of its blocks, for descriptions and feeds. */
    public static String text(String markdown) {
        Optional<String> plain = Plain.text(markdown);
        return plain.isPresent() ? plain.get() : PlainText.of(markdown);
    }

    /**
     * Returns {@code markdown} with other destinations, and else as it was typed: raw HTML too.
     *
     * @param destinations from a {@linkplain LinkUse#relative relative} destination to where it is to lead
     */
    public static String redirected(String markdown, UnaryOperator<String> destinations) {
        // Whatever leads elsewhere than an address of its own has a bracket.
        return markdown.indexOf('[') < 0 || Plain.is(markdown) ? markdown : Redirecting.of(markdown, destinations);
    }

    /** Returns {@code address} as a link or an image has it, between brackets if need be. */
    public static String destination(String address) {
        return Destination.written(address);
    }

    /** Returns a line of Markdown that shows {@code text} as it is, wherever it stands. */
    public static String escaped(String text) {
        String line = Escaping.allowed(text).replace('\n', ' ').strip();
        return BEGINNING.matcher(MARKS.matcher(line).replaceAll("\\\\$0")).replaceAll("$1\\\\");
    }
}
