package dev.allclear.markdown;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/** Takes out of a document what no page of ours may hold, and keeps what people would read of it. */
final class Cleansing extends AbstractVisitor {
    /** The one tag that means the same in Markdown, where a cell of a table has no other way to say it. */
    private static final String LINE_BREAK = "br";

    private final String markdown;
    private final List<Removed> removed = new ArrayList<>();

    private Cleansing(String markdown) {
        this.markdown = markdown;
    }

    /** Cleanses {@code document}, which is that of {@code markdown}, and returns what was in it, in its order. */
    static List<Removed> of(Node document, String markdown) {
        Cleansing cleansing = new Cleansing(markdown);
        document.accept(cleansing);
        cleansing.removed.sort(Comparator.comparingInt(Removed::from));
        return List.copyOf(cleansing.removed);
    }

    @Override
    public void visit(HtmlInline html) {
        Tags tags = Tags.of(html.getLiteral());
        report(tags, html);
        if (tags.names().contains(LINE_BREAK)) {
            html.insertBefore(new HardLineBreak());
        }
        html.unlink();
    }

    @Override
    public void visit(HtmlBlock html) {
        Tags tags = Tags.of(html.getLiteral());
        report(tags, html);
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
            report(Removed.Kind.LINK, link, link.getDestination());
            unwrap(link);
        }
    }

    @Override
    public void visit(Image image) {
        visitChildren(image);
        if (!Destination.showable(image.getDestination())) {
            report(Removed.Kind.IMAGE, image, image.getDestination());
            unwrap(image);
        } else if (Destination.elsewhere(image.getDestination())) {
            report(Removed.Kind.IMAGE_ELSEWHERE, image, image.getDestination());
            link(image);
        }
    }

    /** Puts a link in place of {@code image}, or, within one, only what the image says. */
    private static void link(Image image) {
        Text text = new Text(PlainText.of(image));
        if (within(image)) {
            image.insertBefore(text);
        } else {
            Link link = new Link(image.getDestination(), image.getTitle());
            if (!text.getLiteral().isEmpty()) {
                link.appendChild(text);
            }
            image.insertBefore(link);
        }
        image.unlink();
    }

    private static boolean within(Image image) {
        return Stream.iterate(image.getParent(), Objects::nonNull, Node::getParent)
                .anyMatch(Link.class::isInstance);
    }

    private static void unwrap(Node node) {
        while (node.getFirstChild() != null) {
            node.insertBefore(node.getFirstChild());
        }
        node.unlink();
    }

    private void report(Tags tags, Node html) {
        tags.names().stream()
                .filter(name -> !name.equals(LINE_BREAK))
                .findFirst()
                .ifPresent(name -> add(Removed.Kind.TAG, name, Extent.of(html)));
    }

    private void report(Removed.Kind kind, Node node, String destination) {
        add(kind, destination, Links.destination(node, destination, markdown));
    }

    private void add(Removed.Kind kind, String what, Extent extent) {
        removed.add(new Removed(kind, what, extent.from(), extent.to()));
    }
}
