package dev.allclear.markdown;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** The Markdown we read: CommonMark with tables, strikethrough, bare links, task lists and footnotes. */
final class Dialect {
    static final List<Extension> EXTENSIONS = List.of(
            TablesExtension.builder().maxCells(100_000).build(),
            StrikethroughExtension.create(),
            AutolinkExtension.create(),
            TaskListItemsExtension.create(),
            FootnotesExtension.create());

    private static final int MAX_NESTING = 50;
    private static final Parser DOCUMENTS =
            parser(IncludeSourceSpans.BLOCKS_AND_INLINES).build();
    private static final Parser BLOCKS = parser(IncludeSourceSpans.BLOCKS)
            .inlineParserFactory(context -> (lines, block) -> {})
            .build();

    private Dialect() {}

    /** Returns the document that {@code markdown} is; what nests too deep in it is text. */
    static Node document(String markdown) {
        return DOCUMENTS.parse(markdown);
    }

    /** Returns the same document without what stands inside of paragraphs and headings. */
    static Node blocks(String markdown) {
        return BLOCKS.parse(markdown);
    }

    private static Parser.Builder parser(IncludeSourceSpans spans) {
        return Parser.builder()
                .extensions(EXTENSIONS)
                .includeSourceSpans(spans)
                .maxOpenBlockParsers(MAX_NESTING)
                .maxInlineNesting(MAX_NESTING);
    }
}
