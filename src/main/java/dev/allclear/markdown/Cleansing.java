package dev.allclear.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/** Takes out of a document what no page of ours may hold, and keeps what people would read of it. */
final class Cleansing extends AbstractVisitor {
    private final String markdown;
    private final List<Removed> removed = new ArrayList<>();

    private Cleansing(String markdown) {
        this.markdown = markdown;
    }

    /** Cleanses {@code document}, which is that of {@code markdown}, and returns what was in it, in its order. */
    static List<Removed> of(Node document, String markdown) {
        Cleansing cleansing = new Cleansing(markdown);
        document.accept(cleansing);
        return List.copyOf(cleansing.removed);
    }

    @Override
    public void visit(HtmlInline html) {
        Tags tags = Tags.of(html.getLiteral());
        tags.names().forEach(name -> remove(Removed.Kind.TAG, name, Extent.of(html)));
        html.unlink();
    }

    @Override
    public void visit(HtmlBlock html) {
        Tags tags = Tags.of(html.getLiteral());
        tags.names().stream().limit(1).forEach(name -> remove(Removed.Kind.TAG, name, Extent.of(html)));
        if (!tags.text().isBlank()) {
            Paragraph paragraph = new Paragraph();
            paragraph.appendChild(new Text(tags.text().strip()));
            html.insertBefore(paragraph);
        }
        html.unlink();
    }

    @Override
    public void visit(Link link) {
        visitChildren(link);
        if (!Destination.linkable(link.getDestination())) {
            remove(Removed.Kind.LINK, link.getDestination(), Links.destination(link, link.getDestination(), markdown));
            unwrap(link);
        }
    }

    @Override
    public void visit(Image image) {
        visitChildren(image);
        if (!Destination.showable(image.getDestination())) {
            remove(
                    Removed.Kind.IMAGE,
                    image.getDestination(),
                    Links.destination(image, image.getDestination(), markdown));
            unwrap(image);
        }
    }

    private static void unwrap(Node node) {
        while (node.getFirstChild() != null) {
            node.insertBefore(node.getFirstChild());
        }
        node.unlink();
    }

    private void remove(Removed.Kind kind, String what, Extent extent) {
        removed.add(new Removed(kind, what, extent.from(), extent.to()));
    }
}
