package dev.allclear.content;

import dev.allclear.markdown.Heading;
import dev.allclear.markdown.Markdown;
import dev.allclear.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads content files in Markdown: fields between {@code ---} lines, then text, and an update under each heading of level 2. */
final class MarkdownForm {
    private final ContentFile file;
    private final Problems problems;
    private final Span body;

    private MarkdownForm(ContentFile file, Problems problems, Span body) {
        this.file = file;
        this.problems = problems;
        this.body = body;
    }

    static Optional<Document> read(ContentFile file, Problems problems) {
        return FrontMatter.of(problems)
                .flatMap(parts -> Fields.read(file.noun(), parts.fields(), problems)
                        .flatMap(head -> Document.filled(file, head))
                        .map(head -> new MarkdownForm(file, problems, parts.body()).document(head)));
    }

    private Document document(Fields head) {
        if (!file.kind().updated()) {
            return Document.of(file, problems, head, passage(body.from(), body.to()), List.of());
        }
        head.refuse(
                "summary",
                "In a Markdown file the summary is no field.",
                "Write it as text below the closing `---`, before the first update.");
        head.refuse(
                "updates",
                "In a Markdown file updates are no field.",
                "Write each as a heading with its text below, such as `## Resolved · 2021-08-27 14:36 UTC`.");
        List<Heading> all = Markdown.headings(problems.source().slice(body));
        List<Heading> headings =
                all.stream().filter(heading -> heading.level() == 2).toList();
        var reading = new UpdateHeadings(file, problems, body);
        List<UpdateText> updates = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            int to = i + 1 < headings.size() ? headings.get(i + 1).from() : body.to() - body.from();
            Passage text = Passage.of(new Span(headings.get(i).to(), to).shifted(body.from()), problems);
            updates.add(reading.update(headings.get(i), text));
        }
        updates.addAll(reading.missed().find(all));
        int first =
                headings.isEmpty() ? body.to() : body.from() + headings.get(0).from();
        return Document.of(file, problems, head, passage(body.from(), first), updates);
    }

    private Optional<Passage> passage(int from, int to) {
        return Optional.of(Passage.of(new Span(from, to), problems)).filter(passage -> !passage.blank());
    }
}
