package dev.allclear.markdown;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.LinkReferenceDefinition;

/** Writes other destinations into a text that else stays as it was typed. */
final class Redirecting extends AbstractVisitor {
    /** How what says where links with a label lead begins. */
    private static final Pattern DEFINITION =
            Pattern.compile("\\s*\\[(?:[^\\]\\\\]|\\\\.)+]:[ \\t]*\\n?[ \\t]*(?:<([^<>\\n]*)>|(\\S+))", Pattern.DOTALL);

    private final String markdown;
    private final UnaryOperator<String> destinations;
    private final List<Change> changes = new ArrayList<>();

    private Redirecting(String markdown, UnaryOperator<String> destinations) {
        this.markdown = markdown;
        this.destinations = destinations;
    }

    static String of(String markdown, UnaryOperator<String> destinations) {
        var redirecting = new Redirecting(markdown, destinations);
        Links.of(markdown).stream().filter(LinkUse::relative).forEach(redirecting::link);
        Dialect.blocks(markdown).accept(redirecting);
        return redirecting.changed();
    }

    /** What is to stand between two places. */
    private record Change(int from, int to, String written) {}

    private void link(LinkUse use) {
        String typed = use.destination();
        String address = destinations.apply(typed);
        if (!address.equals(typed) && markdown.substring(use.from(), use.to()).equals(typed)) {
            boolean bracketed = use.from() > 0 && markdown.charAt(use.from() - 1) == '<';
            changes.add(new Change(use.from(), use.to(), bracketed ? address : Destination.written(address)));
        }
    }

    @Override
    public void visit(LinkReferenceDefinition definition) {
        Extent extent = Extent.of(definition);
        Matcher found = DEFINITION.matcher(markdown).region(extent.from(), extent.to());
        if (!found.lookingAt()) {
            return;
        }
        boolean bracketed = found.start(1) >= 0;
        String typed = found.group(bracketed ? 1 : 2);
        String address = Destination.relative(typed) ? destinations.apply(typed) : typed;
        if (!address.equals(typed)) {
            int from = bracketed ? found.start(1) - 1 : found.start(2);
            int to = bracketed ? found.end(1) + 1 : found.end(2);
            changes.add(new Change(from, to, Destination.written(address)));
        }
    }

    private String changed() {
        var text = new StringBuilder(markdown);
        int before = markdown.length() + 1;
        changes.sort(Comparator.comparing(Change::from).reversed());
        for (Change change : changes) {
            if (change.to() <= before) {
                text.replace(change.from(), change.to(), change.written());
                before = change.from();
            }
        }
        return text.toString();
    }
}
