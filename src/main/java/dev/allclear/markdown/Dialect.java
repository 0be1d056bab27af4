package dev.allclear.markdown;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.InlineParserFactory;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * The Markdown we read: CommonMark with tables, strikethrough, bare links, task lists and footnotes.
 *
 * <p>What nests too deep is text. So is what parsers take more than linear time or room for: in a text whose tables
 * have too many cells, a paragraph of which has too many signs of emphasis and links, or whose links repeat too much of what
 * they lead to, paragraphs are words only; one of too many lines without a blank one is a single paragraph.
 */
final class Dialect {
    static final List<Extension> EXTENSIONS = List.of(
            TablesExtension.create(),
            StrikethroughExtension.create(),
            AutolinkExtension.create(),
            TaskListItemsExtension.create(),
            FootnotesExtension.create());

    static final int MAX_LINES = 50_000;
    static final int MAX_SIGNS = 5_000;
    private static final int MAX_NESTING = 50;
    private static final int MAX_CELLS = 100_000;
    private static final int MAX_ADDRESSES = 500_000;

    /** What ends the label of an address that any number of links may repeat. */
    private static final String DEFINES = "]:";

    private static final InlineParserFactory NOTHING = context -> (lines, block) -> {};
    private static final InlineParserFactory WORDS =
            context -> (lines, block) -> block.appendChild(text(lines.getContent(), lines.getSourceSpans()));

    private static final Parser DOCUMENTS = parser(EXTENSIONS).build();
    private static final Parser BLOCKS =
            parser(EXTENSIONS).inlineParserFactory(NOTHING).build();
    private static final Parser PARAGRAPHS =
            parser(List.of()).inlineParserFactory(WORDS).build();

    private Dialect() {}

    /** Returns the document that {@code markdown} is. */
    static Node document(String markdown) {
        return parsed(markdown, DOCUMENTS);
    }

    /** Returns that document without what stands in its paragraphs and headings. */
    static Node blocks(String markdown) {
        return parsed(markdown, BLOCKS);
    }

    private static Node parsed(String markdown, Parser parser) {
        Bulk bulk = Bulk.of(markdown);
        if (bulk.lines() > MAX_LINES) {
            return paragraph(markdown);
        }
        boolean heavy = bulk.cells() > MAX_CELLS
                || (bulk.signs() > MAX_SIGNS && Density.of(BLOCKS.parse(markdown), markdown) > MAX_SIGNS);
        Node document = (heavy ? PARAGRAPHS : parser).parse(markdown);
        boolean repetitive = markdown.contains(DEFINES) && Led.of(document) > MAX_ADDRESSES;
        return repetitive ? PARAGRAPHS.parse(markdown) : document;
    }

    private static Node paragraph(String markdown) {
        List<SourceSpan> all = List.of(SourceSpan.of(0, 0, 0, markdown.length()));
        Paragraph paragraph = new Paragraph();
        paragraph.setSourceSpans(all);
        paragraph.appendChild(text(markdown, all));
        Document document = new Document();
        document.appendChild(paragraph);
        return document;
    }

    private static Text text(String words, List<SourceSpan> spans) {
        Text text = new Text(words);
        text.setSourceSpans(spans);
        return text;
    }

    /** Finds the most signs in one paragraph or heading; those in code, say, cost nothing. */
    private static final class Density extends AbstractVisitor {
        private final String markdown;
        private int signs;

        private Density(String markdown) {
            this.markdown = markdown;
        }

        static int of(Node document, String markdown) {
            Density density = new Density(markdown);
            document.accept(density);
            return density.signs;
        }

        @Override
        public void visit(Paragraph paragraph) {
            count(paragraph);
        }

        @Override
        public void visit(Heading heading) {
            count(heading);
        }

        private void count(Node block) {
            Extent extent = Extent.of(block);
            signs = Math.max(
                    signs,
                    Bulk.of(markdown.substring(extent.from(), extent.to())).signs());
        }
    }

    /** Counts the characters of what all links and pictures lead to, and of their titles. */
    private static final class Led extends AbstractVisitor {
        private long characters;

        static long of(Node document) {
            Led led = new Led();
            document.accept(led);
            return led.characters;
        }

        @Override
        public void visit(Link link) {
            count(link.getDestination(), link.getTitle());
            visitChildren(link);
        }

        @Override
        public void visit(Image image) {
            count(image.getDestination(), image.getTitle());
            visitChildren(image);
        }

        private void count(String destination, @Nullable String title) {
            characters += destination.length() + (title == null ? 0 : title.length());
        }
    }

    private static Parser.Builder parser(List<Extension> extensions) {
        return Parser.builder()
                .extensions(extensions)
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .maxOpenBlockParsers(MAX_NESTING)
                .maxInlineNesting(MAX_NESTING);
    }
}
