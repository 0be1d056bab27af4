package dev.allclear.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** Finds a text's headings. */
final class Headings {
    private static final int DEEPEST = 6;
    private static final String ITEM = "- ";

    private Headings() {}

    static List<Heading> of(String markdown) {
        Optional<List<Heading>> lines = lines(markdown);
        return lines.isPresent() ? lines.get() : parsed(markdown);
    }

    static List<Heading> parsed(String markdown) {
        List<Heading> headings = new ArrayList<>();
        for (Node node = Dialect.blocks(markdown).getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof org.commonmark.node.Heading heading) {
                headings.add(heading(heading, markdown));
            }
        }
        return headings;
    }

    /**
     * Returns the lines that begin with {@code #} where that is all there is to it, since every other line begins as one of a
     * paragraph does, or an item of a list: none hides another, and none is below its heading. Empty where there is any doubt, as
     * where there may be more lines than are read as Markdown.
     */
    static Optional<List<Heading>> lines(String markdown) {
        // Typed at a prompt, a text may still have line endings of another kind.
        if (markdown.length() > Dialect.MAX_LINES || markdown.indexOf('\r') >= 0) {
            return Optional.empty();
        }
        List<Heading> headings = new ArrayList<>();
        for (int from = 0, to; from < markdown.length(); from = to + 1) {
            int newline = markdown.indexOf('\n', from);
            to = newline < 0 ? markdown.length() : newline;
            if (markdown.charAt(from) == '#') {
                int level = level(markdown, from);
                if (level > 0) {
                    headings.add(heading(level, from, to, markdown));
                }
            } else if (from < to && !words(markdown, markdown.startsWith(ITEM, from) ? from + ITEM.length() : from)) {
                return Optional.empty();
            }
        }
        return Optional.of(headings);
    }

    /** Returns the level of the heading that begins with the {@code #} at {@code from}; 0 where that begins none. */
    private static int level(String markdown, int from) {
        int to = from;
        while (to < markdown.length() && markdown.charAt(to) == '#') {
            to++;
        }
        boolean ends = to == markdown.length() || " \t\n".indexOf(markdown.charAt(to)) >= 0;
        return ends && to - from <= DEEPEST ? to - from : 0;
    }

    /** Whether what begins here is words, some of them bold, code or a link. */
    private static boolean words(String markdown, int from) {
        int at = from;
        while (at < from + 2 && at < markdown.length() && "*`[(\"".indexOf(markdown.charAt(at)) >= 0) {
            at++;
        }
        return at < markdown.length() && Character.isLetter(markdown.charAt(at));
    }

    private static Heading heading(org.commonmark.node.Heading node, String markdown) {
        Extent extent = Extent.of(node);
        List<SourceSpan> lines = node.getSourceSpans();
        if (lines.size() == 1) {
            return heading(node.getLevel(), extent.from(), extent.to(), markdown);
        }
        String typed =
                markdown.substring(extent.from(), lines.get(lines.size() - 1).getInputIndex());
        int start = typed.length() - typed.stripLeading().length();
        return new Heading(node.getLevel(), true, extent.from(), extent.to(), typed.strip(), extent.from() + start);
    }

    /** Returns the heading that a line is. */
    private static Heading heading(int level, int from, int to, String markdown) {
        int start = after(" \t", from, to, markdown);
        start = after(" \t", start + level, to, markdown);
        String content = markdown.substring(start, to).stripTrailing();
        return new Heading(level, false, from, to, withoutClosing(content), start);
    }

    private static int after(String signs, int from, int to, String markdown) {
        int at = from;
        while (at < to && signs.indexOf(markdown.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static String withoutClosing(String content) {
        int end = content.length();
        while (end > 0 && content.charAt(end - 1) == '#') {
            end--;
        }
        boolean closed = end == 0 || (" \t".indexOf(content.charAt(end - 1)) >= 0);
        return closed ? content.substring(0, end).stripTrailing() : content;
    }
}
