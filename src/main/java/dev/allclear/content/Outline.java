package dev.allclear.content;

import dev.allclear.diagnostic.Diagnostics;
import dev.allclear.diagnostic.Location;
import dev.allclear.source.Node;
import dev.allclear.source.SourceFile;
import dev.allclear.source.SourceText;
import dev.allclear.source.Span;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where the updates of an incident or a maintenance stand in its file, and how a person wrote them there.
 *
 * @param markdown whether the file is in Markdown; else it is in YAML
 * @param head the fields
 * @param body what stands below the fields; in YAML all of the file
 * @param descending whether it begins with the newest update
 * @param entries the updates in the order of the file
 * @param newest which of them comes last by time; absent where there is none
 * @param alone when the trouble began, where an incident has no update: its text is one, written then
 * @param times how times are typed: as in the newest update, else as at the start in the fields
 */
public record Outline(
        boolean markdown,
        Node.Mapping head,
        Span body,
        boolean descending,
        List<Entry> entries,
        Optional<Entry> newest,
        Optional<Instant> alone,
        TimeForm times) {
    public Outline {
        entries = List.copyOf(entries);
    }

    /**
     * An update.
     *
     * @param place its heading, in YAML all of it
     * @param status where its status is typed, if it is
     * @param time where its time is typed
     * @param dated whether that has a date
     * @param text where its text is typed
     * @param said its text
     */
    public record Entry(
            Span place, Optional<Span> status, Span time, boolean dated, Instant at, Span text, String said) {}

    /**
     * Returns the outline of {@code file}; empty where it is none of an incident or a maintenance, and, told, where its updates
     * can't be read.
     *
     * @param zone of times without one
     */
    public static Optional<Outline> read(SourceFile file, SourceText text, ZoneId zone, Diagnostics log) {
        return Inventory.kind(file)
                .filter(Kind::updated)
                .flatMap(kind -> FileName.read(file, kind, Location.of(text.file()), log))
                .filter(each -> !each.translation())
                .flatMap(each -> of(each, new Problems(file.path(), text, log), new Times(zone)));
    }

    private static Optional<Outline> of(ContentFile file, Problems problems, Times times) {
        Optional<Document> document = Document.read(file, problems);
        if (document.isEmpty() || problems.failed()) {
            return Optional.empty();
        }
        List<Optional<Moment>> typed = document.get().updates().stream()
                .map(update -> update.at().flatMap(times::moment))
                .toList();
        Moments moments = Moments.of(typed);
        return moments.complete()
                ? Optional.of(of(
                        document.get(), typed.stream().flatMap(Optional::stream).toList(), moments, times))
                : Optional.empty();
    }

    private static Outline of(Document document, List<Moment> typed, Moments moments, Times times) {
        Fields head = document.head();
        boolean markdown = document.file().markdown();
        List<Span> places = places(document);
        List<Entry> entries = IntStream.range(0, typed.size())
                .mapToObj(i -> entry(
                        document.updates().get(i),
                        places.get(i),
                        typed.get(i),
                        moments.at().get(i).orElseThrow()))
                .toList();
        int last = moments.byTime().isEmpty() ? -1 : moments.byTime().get(entries.size() - 1);
        Optional<Moment> start = Stream.of("started", "start")
                .flatMap(name -> head.optional(name).flatMap(times::moment).stream())
                .filter(moment -> moment.day().isPresent())
                .findFirst();
        return new Outline(
                markdown,
                head.mapping(),
                markdown
                        ? FrontMatter.of(document.problems()).orElseThrow().body()
                        : document.problems().whole(),
                moments.descending(),
                entries,
                last < 0 ? Optional.empty() : Optional.of(entries.get(last)),
                document.file().kind() == Kind.INCIDENT && entries.isEmpty()
                        ? start.flatMap(Moment::instant)
                        : Optional.empty(),
                last < 0 ? start.map(TimeForm::of).orElse(TimeForm.STANDARD) : form(typed.get(last), typed));
    }

    private static TimeForm form(Moment newest, List<Moment> typed) {
        TimeForm form = TimeForm.of(newest);
        return newest.day().isPresent()
                ? form
                : typed.stream()
                        .filter(moment -> moment.day().isPresent())
                        .map(TimeForm::of)
                        .findFirst()
                        .map(form::spaced)
                        .orElse(form);
    }

    private static Entry entry(UpdateText update, Span place, Moment moment, Instant at) {
        return new Entry(
                place,
                update.status().map(Value::span),
                moment.value().span(),
                moment.day().isPresent(),
                at,
                update.text().span(),
                update.text().markdown());
    }

    /** The place that a YAML update is blamed at is its time. */
    private static List<Span> places(Document document) {
        List<Span> places = new ArrayList<>();
        if (document.file().markdown()) {
            document.updates().forEach(update -> places.add(update.place()));
        } else {
            document.head().mapping().entry("updates").map(Node.Entry::value).ifPresent(list -> {
                if (list instanceof Node.Sequence sequence) {
                    sequence.items().forEach(item -> places.add(item.span()));
                }
            });
        }
        return places;
    }
}
