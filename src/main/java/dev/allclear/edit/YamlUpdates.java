package dev.allclear.edit;

import dev.allclear.content.Outline;
import dev.allclear.content.Outline.Entry;
import dev.allclear.edit.Splice.Piece;
import dev.allclear.source.Node;
import dev.allclear.source.Scalars;
import dev.allclear.source.SourceText;
import dev.allclear.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes updates into a YAML file: each an item of the list {@code updates}. */
record YamlUpdates(SourceText source, Outline outline) {

    /** Returns what to put where. */
    List<Piece> pieces(List<Addition> all) {
        Optional<Node.Entry> field = outline.head().entry("updates");
        if (field.isEmpty()) {
            return List.of(field(all));
        }
        if (field.get().value() instanceof Node.Sequence list) {
            return List.of(source.text().charAt(list.span().from()) == '[' ? flow(list, all) : block(list, all));
        }
        Span nothing = field.get().value().span();
        Span key = field.get().key().span();
        int end = source.line(key.from()).to();
        return List.of(
                nothing.from() == nothing.to()
                        ? new Piece(new Span(end, end), items(all, column(key.from()) + 2))
                        : new Piece(new Span(colon(key), nothing.to()), items(all, column(key.from()) + 2)));
    }

    private int colon(Span key) {
        return source.text().indexOf(':', key.to()) + 1;
    }

    /** Adds the list itself, at the end of the fields. */
    private Piece field(List<Addition> all) {
        List<Node.Entry> fields = outline.head().entries();
        Node.Entry last = fields.get(fields.size() - 1);
        int end = Math.max(last.key().span().to(), last.value().span().to());
        if (source.text().charAt(outline.head().span().from()) == '{') {
            boolean quoted = source.text().charAt(last.key().span().from()) == '"';
            return insertion(end, ", " + Scalars.line("updates", quoted) + ": [" + flowItems(all, 0, quoted) + "]");
        }
        int column = column(fields.get(0).key().span().from());
        return insertion(source.line(end).to(), "\n" + " ".repeat(column) + "updates:" + items(all, column + 2));
    }

    private String items(List<Addition> all, int column) {
        return all.stream()
                .map(each -> "\n" + item(each, new Layout(column, " ", 2), all.indexOf(each)))
                .collect(Collectors.joining());
    }

    private Piece flow(Node.Sequence list, List<Addition> all) {
        List<Node> items = list.items();
        if (items.isEmpty()) {
            return insertion(list.span().from() + 1, flowItems(all, 0, false));
        }
        int index = Splice.index(outline, all.get(all.size() - 1).at());
        Node first = items.get(0);
        boolean quoted = first instanceof Node.Mapping mapping
                && source.text().charAt(mapping.entries().get(0).key().span().from()) == '"';
        String written = flowItems(all, index, quoted);
        Node last = items.get(items.size() - 1);
        Span line = source.line(last.span().from());
        String before = source.slice(new Span(line.from(), last.span().from()));
        String gap = before.isBlank() ? "\n" + before : " ";
        return index < items.size()
                ? insertion(items.get(index).span().from(), written + "," + gap)
                : insertion(last.span().to(), "," + gap + written);
    }

    private String flowItems(List<Addition> all, int index, boolean quoted) {
        return all.stream()
                .map(each -> flowItem(each, all.size() > 1 ? all.indexOf(each) : index, quoted))
                .collect(Collectors.joining(", "));
    }

    private String flowItem(Addition addition, int index, boolean quoted) {
        return fields(addition, index).inBraces(quoted);
    }

    private UpdateFields fields(Addition addition, int index) {
        return UpdateFields.of(addition, new Style(source, outline), index);
    }

    /** How the items of a block list are laid out: the column of their dashes, what follows a dash, how far texts are indented. */
    private record Layout(int column, String gap, int step) {}

    private Piece block(Node.Sequence list, List<Addition> all) {
        Addition addition = all.get(all.size() - 1);
        int index = Splice.index(outline, addition.at());
        List<Node> items = list.items();
        String item = item(addition, layout(items), index);
        if (index < items.size()) {
            int from = source.line(dash(items.get(index))).from();
            return insertion(from, item + "\n" + between(items));
        }
        int end = source.line(items.get(items.size() - 1).span().to()).to();
        return insertion(end, "\n" + between(items) + item);
    }

    /** Returns the blank line that the file has between its items, if it has one. */
    private String between(List<Node> items) {
        if (items.size() < 2) {
            return "";
        }
        int above = source.line(dash(items.get(1))).from() - 1;
        return source.slice(source.line(above)).isBlank() ? "\n" : "";
    }

    private String item(Addition addition, Layout layout, int index) {
        UpdateFields fields = fields(addition, index);
        boolean flowing = outline.newest()
                .filter(newest -> source.text().charAt(newest.place().from()) == '{')
                .isPresent();
        int column = layout.column() + 1 + layout.gap().length();
        String start = " ".repeat(layout.column()) + "-" + layout.gap();
        return start
                + (flowing && !addition.text().contains("\n")
                        ? fields.inBraces(false)
                        : fields.inLines(column, layout.step()));
    }

    private Layout layout(List<Node> items) {
        Node first = items.get(0);
        int dash = dash(first);
        String gap = source.slice(
                new Span(Math.min(dash + 1, first.span().from()), first.span().from()));
        return new Layout(column(dash), gap.matches(" +") ? gap : " ", step());
    }

    /** Returns how much deeper than its field the file indents a text in lines. */
    private int step() {
        for (Entry entry : outline.entries()) {
            Span lines = entry.text();
            if (lines.from() < lines.to() && source.text().charAt(lines.from()) == '|') {
                Span first = source.line(Math.min(
                        source.line(lines.from()).to() + 1, source.text().length()));
                String line = source.slice(first);
                int column = column(entry.place().from());
                int step = line.length() - line.stripLeading().length() - column;
                boolean told = Character.isDigit(source.text().charAt(Math.min(lines.from() + 1, lines.to() - 1)));
                if (step > 0 && step < 10 && !told) {
                    return step;
                }
            }
        }
        return 2;
    }

    /** Returns where the dash of {@code item} stands: in its line, or alone in one above; the item itself where there is none. */
    private int dash(Node item) {
        int to = item.span().from();
        for (Span line = source.line(to); ; line = source.line(line.from() - 1)) {
            String before = source.slice(new Span(line.from(), Math.min(to, line.to())));
            int dash = before.indexOf('-');
            if (dash >= 0 && before.substring(0, dash).matches("[ ?:]*")) {
                return line.from() + dash;
            }
            if (line.from() == 0) {
                return to;
            }
        }
    }

    private int column(int offset) {
        return offset - source.line(offset).from();
    }

    private static Piece insertion(int at, String text) {
        return new Piece(new Span(at, at), text);
    }
}
