package dev.allclear.markdown;

import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** Where a node stands in its text, in UTF-16 units from 0. */
record Extent(int from, int to) {

    /** Returns where {@code node}, a parsed one, stands. */
    static Extent of(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        SourceSpan first = spans.get(0);
        SourceSpan last = spans.get(spans.size() - 1);
        return new Extent(first.getInputIndex(), last.getInputIndex() + last.getLength());
    }
}
