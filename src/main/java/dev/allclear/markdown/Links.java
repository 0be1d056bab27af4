package dev.allclear.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;

/** Finds a text's links and images. */
final class Links extends AbstractVisitor {
    private final String markdown;
    private final List<LinkUse> found = new ArrayList<>();

    private Links(String markdown) {
        this.markdown = markdown;
    }

    static List<LinkUse> of(String markdown) {
        Links links = new Links(markdown);
        Dialect.document(markdown).accept(links);
        return List.copyOf(links.found);
    }

    @Override
    public void visit(Link link) {
        add(link, link.getDestination(), false);
        visitChildren(link);
    }

    @Override
    public void visit(Image image) {
        add(image, image.getDestination(), true);
        visitChildren(image);
    }

    private void add(Node node, String destination, boolean image) {
        Extent extent = destination(node, destination, markdown);
        found.add(new LinkUse(destination, image, extent.from(), extent.to()));
    }

    /** Returns where the destination of a link or an image was typed, or the whole of it where that is elsewhere. */
    static Extent destination(Node node, String destination, String markdown) {
        Extent whole = Extent.of(node);
        int text = node.getLastChild() == null
                        || node.getLastChild().getSourceSpans().isEmpty()
                ? whole.from()
                : Extent.of(node.getLastChild()).to();
        int at = destination.isEmpty()
                ? -1
                : markdown.substring(text, whole.to()).indexOf(destination);
        return at < 0 ? whole : new Extent(text + at, text + at + destination.length());
    }
}
