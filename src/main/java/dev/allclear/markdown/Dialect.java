package dev.allclear.markdown;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.InlineParserFactory;
import org.commonmark.parser.Parser;

/** The Markdown we read: CommonMark with tables, strikethrough, bare links, task lists and footnotes, within limits. */
final class Dialect {
    static final List<Extension> EXTENSIONS = List.of(
            TablesExtension.builder().maxCells(10_000).build(),
            StrikethroughExtension.create(),
            AutolinkExtension.create(),
            TaskListItemsExtension.create(),
            FootnotesExtension.create());

    private static final int MAX_NESTING = 50;
    private static final int MAX_DELIMITERS = 5_000;
    private static final String DELIMITERS = "*_~[]";

    private static final InlineParserFactory NOTHING = context -> (lines, block) -> {};
    private static final InlineParserFactory WORDS = context -> (lines, block) -> {
        Text text = new Text(lines.getContent());
        text.setSourceSpans(lines.getSourceSpans());
        block.appendChild(text);
    };

    private static final Parser DOCUMENTS = parser(EXTENSIONS).build();
    private static final Parser BLOCKS =
            parser(EXTENSIONS).inlineParserFactory(NOTHING).build();
    private static final Parser WITHOUT_TABLES =
            parser(List.of()).inlineParserFactory(WORDS).build();

    private Dialect() {}

    /**
     * Returns the document that {@code markdown} is. What nests too deep in it is text. Where it has a table too large,
     * or a paragraph with so many signs of emphasis and links that reading them takes more than linear time, paragraphs
     * are words only.
     */
    static Node document(String markdown) {
        return dense(markdown) ? WITHOUT_TABLES.parse(markdown) : parsed(DOCUMENTS, markdown);
    }

    /** Returns the blocks of that document without what stands in its paragraphs and headings. */
    static Node blocks(String markdown) {
        return dense(markdown) ? WITHOUT_TABLES.parse(markdown) : parsed(BLOCKS, markdown);
    }

    private static Node parsed(Parser parser, String markdown) {
        try {
            return parser.parse(markdown);
        } catch (IllegalArgumentException tooManyCells) {
            return WITHOUT_TABLES.parse(markdown);
        }
    }

    private static boolean dense(String markdown) {
        int delimiters = 0;
        boolean blank = true;
        for (int at = 0; at < markdown.length() && delimiters <= MAX_DELIMITERS; at++) {
            char c = markdown.charAt(at);
            if (c == '\n' && blank) {
                delimiters = 0;
            } else if (DELIMITERS.indexOf(c) >= 0) {
                delimiters++;
            }
            blank = c == '\n' || (blank && (c == ' ' || c == '\t'));
        }
        return delimiters > MAX_DELIMITERS;
    }

    private static Parser.Builder parser(List<Extension> extensions) {
        return Parser.builder()
                .extensions(extensions)
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .maxOpenBlockParsers(MAX_NESTING)
                .maxInlineNesting(MAX_NESTING);
    }
}
