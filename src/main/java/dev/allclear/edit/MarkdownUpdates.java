package dev.allclear.edit;

import dev.allclear.content.Outline;
import dev.allclear.content.Outline.Entry;
import dev.allclear.edit.Splice.Piece;
import dev.allclear.source.SourceText;
import dev.allclear.source.Span;
import java.util.ArrayList;
import java.util.List;

/** Writes updates into a Markdown file: each a heading with its text below. */
record MarkdownUpdates(SourceText source, Outline outline) {

    /** Returns what to put where: {@code all} are by time; all but the last one head what stands in the file already. */
    List<Piece> pieces(List<Addition> all) {
        List<Piece> pieces = new ArrayList<>();
        int bodyEnd = end(outline.body());
        for (Addition each : all.subList(0, all.size() - 1)) {
            Span body = outline.body();
            int start = start(body);
            pieces.add(
                    start == body.to()
                            ? insertion(bodyEnd, "\n\n" + section(each, 0))
                            : insertion(source.line(start).from(), section(each, 0) + "\n\n"));
        }
        pieces.add(piece(all.get(all.size() - 1), bodyEnd));
        return pieces;
    }

    private Piece piece(Addition addition, int bodyEnd) {
        List<Entry> entries = outline.entries();
        int index = Splice.index(outline, addition.at());
        if (index < entries.size()) {
            int from = source.line(entries.get(index).place().from()).from();
            return insertion(from, section(addition, index) + "\n\n");
        }
        return insertion(bodyEnd, "\n\n" + section(addition, index));
    }

    private static Piece insertion(int at, String text) {
        return new Piece(new Span(at, at), text);
    }

    /** Returns the end of the last line of {@code body} that something is written in. */
    private int end(Span body) {
        int typed = source.slice(body).stripTrailing().length();
        return source.line(body.from() + typed).to();
    }

    private int start(Span body) {
        String typed = source.slice(body);
        return body.from() + typed.length() - typed.stripLeading().length();
    }

    private String section(Addition addition, int index) {
        var style = new Style(source, outline);
        String heading = "## " + style.status(addition.status()) + separator() + style.time(addition.at(), index);
        String facts = Facts.of(addition, outline.times());
        return heading
                + (facts.isEmpty() ? "" : " " + facts)
                + (addition.text().isEmpty() ? "" : gap() + addition.text());
    }

    private String separator() {
        return outline.newest()
                .flatMap(entry -> entry.status()
                        .map(status ->
                                source.slice(new Span(status.to(), entry.time().from()))))
                .orElse(" · ");
    }

    /** Returns what stands between a heading and its text: a blank line, unless the file has none there. */
    private String gap() {
        boolean close = outline.newest()
                .filter(entry -> !entry.said().isEmpty())
                .filter(entry -> source.line(entry.place().to()).to() + 1
                        == source.line(entry.text().from()).from())
                .isPresent();
        return close ? "\n" : "\n\n";
    }
}
