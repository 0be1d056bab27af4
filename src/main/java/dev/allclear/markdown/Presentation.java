package dev.allclear.markdown;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlRenderer;

/** Fits a text into the page that shows it: its headings' levels and ids, where its links lead, names to speak. */
final class Presentation extends AbstractVisitor implements AttributeProvider {
    private static final int LAST_LEVEL = 6;

    /** What the ids of footnotes start with. */
    private static final String FOOTNOTE = "fn";

    private final UnaryOperator<String> destinations;
    private final String anchors;
    private final Map<Heading, String> ids = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> slugs = new HashMap<>();

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
                .escapeHtml(true)
                .percentEncodeUrls(true)
                .attributeProviderFactory(context -> presentation)
                .build()
                .render(document));
    }

    @Override
    public void visit(Heading heading) {
        String words = PlainText.of(heading);
        if (words.isEmpty()) {
            heading.unlink();
            return;
        }
        ids.put(heading, id(words));
        visitChildren(heading);
    }

    private void nest(int level) {
        int highest = ids.keySet().stream().mapToInt(Heading::getLevel).min().orElse(level);
        ids.keySet().forEach(each -> each.setLevel(Math.min(each.getLevel() - highest + level, LAST_LEVEL)));
    }

    @Override
    public void visit(Link link) {
        if (PlainText.of(link).isEmpty()) {
            link.appendChild(new Text(link.getDestination()));
        }
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
        if (node instanceof Heading heading) {
            attributes.put("id", anchors + ids.getOrDefault(heading, ""));
        } else if (node instanceof Link link) {
            toHeading(link.getDestination(), attributes);
        } else if (node instanceof TableBlock) {
            // A wide table scrolls within itself on a phone, and must do so from a keyboard too.
            attributes.put("tabindex", "0");
        } else if (node instanceof TableCell && attributes.containsKey("align")) {
            attributes.put("class", "align-" + attributes.remove("align"));
        } else if (node instanceof TaskListItemMarker && node.getNext() != null) {
            attributes.put("aria-label", PlainText.of(node.getNext()));
        } else if (!(node instanceof Image)) {
            footnote(attributes);
        }
    }

    private void toHeading(String destination, Map<String, String> attributes) {
        if (destination.startsWith("#") && taken.contains(destination.substring(1))) {
            attributes.put("href", "#" + anchors + destination.substring(1));
        }
    }

    /** Only footnotes bring ids and links of their own, and say in English where those lead. */
    private void footnote(Map<String, String> attributes) {
        attributes.computeIfPresent("id", (name, id) -> anchors + id);
        attributes.computeIfPresent("href", (name, href) -> "#" + anchors + encoded(href.substring(1)));
        attributes.computeIfPresent("aria-label", (name, label) -> label.replaceFirst("^\\D*", "↩ "));
    }

    /** The label of a footnote, which is in its id, may hold what no address may. */
    private static String encoded(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private String id(String words) {
        String slug = words.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        String first = slug.isEmpty() ? "section" : slug.startsWith(FOOTNOTE) ? "section-" + slug : slug;
        String id;
        do {
            int number = slugs.merge(first, 1, Integer::sum);
            id = number == 1 ? first : first + "-" + number;
        } while (!taken.add(id));
        return id;
    }
}
