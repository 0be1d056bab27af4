package dev.allclear.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** Finds a text's headings. */
final class Headings {
    private static final Pattern OPENING = Pattern.compile("[ \\t]*#{1,6}[ \\t]*");
    private static final Pattern CLOSING = Pattern.compile("(?:^|[ \\t])#+[ \\t]*$");

    private Headings() {}

    static List<Heading> of(String markdown) {
        List<Heading> headings = new ArrayList<>();
        for (Node node = Dialect.blocks(markdown).getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof org.commonmark.node.Heading heading) {
                headings.add(heading(heading, markdown));
            }
        }
        return headings;
    }

    private static Heading heading(org.commonmark.node.Heading node, String markdown) {
        Extent extent = Extent.of(node);
        List<SourceSpan> lines = node.getSourceSpans();
        boolean underlined = lines.size() > 1;
        int end = underlined ? lines.get(lines.size() - 1).getInputIndex() : extent.to();
        String typed = markdown.substring(extent.from(), end);
        int start = underlined ? typed.length() - typed.stripLeading().length() : opening(typed);
        String content = typed.substring(start).stripTrailing();
        return new Heading(
                node.getLevel(),
                underlined,
                extent.from(),
                extent.to(),
                underlined ? content : withoutClosing(content),
                extent.from() + start);
    }

    private static int opening(String typed) {
        Matcher matcher = OPENING.matcher(typed);
        return matcher.lookingAt() ? matcher.end() : 0;
    }

    private static String withoutClosing(String content) {
        Matcher matcher = CLOSING.matcher(content);
        return matcher.find() ? content.substring(0, matcher.start()).stripTrailing() : content;
    }
}
