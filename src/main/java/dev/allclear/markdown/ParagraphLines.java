package dev.allclear.markdown;

import java.util.HashSet;
import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;

/** Finds the lines of a text's paragraphs. */
final class ParagraphLines {
    private ParagraphLines() {}

    static Set<Integer> of(String markdown) {
        Set<Integer> starts = new HashSet<>();
        for (Node node = Dialect.blocks(markdown).getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Paragraph paragraph) {
                for (SourceSpan line : paragraph.getSourceSpans()) {
                    starts.add(markdown.lastIndexOf('\n', line.getInputIndex() - 1) + 1);
                }
            }
        }
        return starts;
    }
}
