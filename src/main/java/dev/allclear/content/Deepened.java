package dev.allclear.content;

import dev.allclear.markdown.Heading;
import dev.allclear.markdown.Markdown;
import java.util.List;

/** Makes texts fit to stand below the heading of an update in a Markdown file. */
public final class Deepened {
    private static final int UPDATES = 2;
    private static final int DEEPEST = 6;

    private Deepened() {}

    /**
     * Returns {@code markdown} with its headings one level deeper where one of them is of the level of an update's, and with what
     * would close the code or comment that it leaves open.
     */
    public static String text(String markdown) {
        List<Heading> headings = Markdown.headings(markdown);
        StringBuilder text = new StringBuilder(markdown);
        if (headings.stream().anyMatch(heading -> heading.level() == UPDATES)) {
            for (int i = headings.size() - 1; i >= 0; i--) {
                deepen(headings.get(i), text);
            }
        }
        return Markdown.unclosed(text.toString())
                .map(block -> text + "\n" + block.end())
                .orElseGet(text::toString);
    }

    /** One of the highest level is no update, and one of the deepest can't go deeper. */
    private static void deepen(Heading heading, StringBuilder text) {
        if (heading.underlined() && heading.level() == UPDATES) {
            String content = heading.content().replaceAll("\\s*\\n\\s*", " ");
            text.replace(heading.from(), heading.to(), "### " + content);
        } else if (heading.level() >= UPDATES && heading.level() < DEEPEST) {
            text.insert(text.indexOf("#", heading.from()), '#');
        }
    }
}
