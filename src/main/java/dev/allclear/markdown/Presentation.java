package dev.allclear.markdown;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlRenderer;

/** Fits a text into the page that shows it: its headings' levels and ids, where its links lead. */
final class Presentation extends AbstractVisitor implements AttributeProvider {
    private static final int MAX_LEVEL = 6;

    private final UnaryOperator<String> destinations;
    private final String anchors;
    private final Map<String, Heading> headings = new HashMap<>();
    private final Map<Node, String> ids = new HashMap<>();

    private Presentation(UnaryOperator<String> destinations, String anchors) {
        this.destinations = destinations;
        this.anchors = anchors;
    }

    static Html html(String markdown, int level, UnaryOperator<String> destinations, String anchors) {
        Node document = Dialect.document(markdown);
        Cleansing.of(document, markdown);
        Presentation presentation = new Presentation(destinations, anchors);
        document.accept(presentation);
        presentation.nest(level);
        return Policy.allowed(HtmlRenderer.builder()
                .extensions(Dialect.EXTENSIONS)
                .percentEncodeUrls(true)
                .escapeHtml(true)
                .attributeProviderFactory(context -> presentation)
                .build()
                .render(document));
    }

    @Override
    public void visit(Heading heading) {
        String id = id(heading);
        headings.put(id, heading);
        ids.put(heading, id);
        visitChildren(heading);
    }

    private void nest(int level) {
        int highest =
                headings.values().stream().mapToInt(Heading::getLevel).min().orElse(level);
        headings.values().forEach(each -> each.setLevel(Math.min(each.getLevel() - highest + level, MAX_LEVEL)));
    }

    @Override
    public void visit(Link link) {
        if (Destination.relative(link.getDestination())) {
            link.setDestination(destinations.apply(link.getDestination()));
        }
        visitChildren(link);
    }

    @Override
    public void visit(Image image) {
        if (Destination.relative(image.getDestination())) {
            image.setDestination(destinations.apply(image.getDestination()));
        }
        visitChildren(image);
    }

    @Override
    public void setAttributes(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof Heading) {
            Optional.ofNullable(ids.get(node)).ifPresent(id -> attributes.put("id", anchors + id));
        } else if (node instanceof TableBlock) {
            // A wide table scrolls within itself on a phone, and must do so from a keyboard too.
            attributes.put("tabindex", "0");
        } else if (node instanceof TableCell) {
            Optional.ofNullable(attributes.remove("align")).ifPresent(side -> attributes.put("class", "align-" + side));
        } else if (node instanceof Link) {
            attributes.computeIfPresent("href", (name, href) -> inPage(href));
        } else {
            attributes.computeIfPresent("id", (name, id) -> anchors + id);
            attributes.computeIfPresent("href", (name, href) -> "#" + anchors + href.substring(1));
        }
    }

    private String inPage(String href) {
        return href.startsWith("#") && headings.containsKey(href.substring(1))
                ? "#" + anchors + href.substring(1)
                : href;
    }

    private String id(Heading heading) {
        String words = PlainText.of(heading).toLowerCase(Locale.ROOT);
        String slug = words.replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-").replaceAll("^-|-$", "");
        String id = slug.isEmpty() ? "section" : slug;
        String free = id;
        for (int next = 2; headings.containsKey(free); next++) {
            free = id + "-" + next;
        }
        return free;
    }
}
