package dev.allclear.content;

import dev.allclear.model.Prose;
import dev.allclear.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one file says of an original in another language.
 *
 * @param text what stands before the first update; where there are no updates, all of the text
 * @param updates what is said in which update, by time
 */
record Translation(Problems problems, Optional<String> title, Optional<Said> text, Map<Nth, Said> updates) {

    /** A text, and the value or heading to point at when the original lacks it. */
    record Said(Prose prose, Span place) {}

    /** Reads a translation. */
    static Translation read(Document document, Known known) {
        Fields head = document.head();
        Optional<String> title = head.optional("title").flatMap(Known::title);
        refuseFacts(
                head,
                List.of(
                        "impact",
                        "components",
                        "started",
                        "resolved",
                        "start",
                        "end",
                        "announced",
                        "recurrence",
                        "except",
                        "from",
                        "until",
                        "level",
                        "nav",
                        "links",
                        "aliases",
                        "draft",
                        "source"));
        head.end();
        return new Translation(
                document.problems(),
                title,
                document.text().map(passage -> new Said(known.prose().read(passage), passage.span())),
                updates(document, known));
    }

    /** Tells of the {@code names} among {@code fields}, which belong in the original. */
    static void refuseFacts(Fields fields, List<String> names) {
        names.forEach(name -> fields.refuse(
                name, "A translation has no `" + name + "`: facts stand once, in the original.", "Remove it here."));
    }

    private static Map<Nth, Said> updates(Document document, Known known) {
        List<Optional<Moment>> typed = new ArrayList<>();
        List<Said> said = new ArrayList<>();
        for (UpdateText update : document.updates()) {
            typed.add(update.at().flatMap(known.times()::moment));
            said.add(new Said(known.prose().read(update.text()), update.place()));
        }
        Moments moments = Moments.of(typed);
        Map<Nth, Said> updates = new LinkedHashMap<>();
        Optional<Nth> before = Optional.empty();
        for (int i : moments.byTime()) {
            Nth nth = Nth.after(before, moments.at().get(i).orElseThrow());
            updates.put(nth, said.get(i));
            before = Optional.of(nth);
        }
        return updates;
    }
}
