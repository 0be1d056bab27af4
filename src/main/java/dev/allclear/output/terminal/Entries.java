package dev.allclear.output.terminal;

import dev.allclear.i18n.Texts;
import dev.allclear.json.JsonWriter;
import dev.allclear.model.Id;
import dev.allclear.page.Planned;
import dev.allclear.status.Derived;
import dev.allclear.status.MaintenanceCourse;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reports of a site that somebody asked for, newest first. */
public final class Entries {
    private final List<Entry> all;
    private final int most;
    private final ZoneId zone;

    private Entries(List<Entry> all, int most, ZoneId zone) {
        this.all = List.copyOf(all);
        this.most = most;
        this.zone = zone;
    }

    /** Returns those of {@code derived} that {@code selection} has; of a recurring maintenance to come, those the site shows. */
    public static Entries of(Derived derived, Selection selection) {
        ZoneId zone = derived.site().settings().zone();
        List<Entry> entries = Stream.of(incidents(derived), maintenances(derived), announcements(derived))
                .flatMap(each -> each)
                .filter(entry -> selection.has(entry, zone))
                .sorted(Comparator.comparing(Entry::started)
                        .thenComparing(Entry::id)
                        .reversed())
                .toList();
        return new Entries(entries, selection.most(), zone);
    }

    /** Returns them as a table, and below it how many there are where it has not all of them, and in which zone times are. */
    public String text(Texts texts, Terminal terminal) {
        return all.isEmpty()
                ? "Nothing matches.\n"
                : new EntryTable(shown(), texts, zone, terminal).text() + "\n" + counted(texts) + "Times are in " + zone
                        + ".\n";
    }

    /**
     * Returns them as a JSON array, times in RFC 3339.
     *
     * @param files where each is written, by its id
     */
    public byte[] json(Map<Id, String> files) {
        return JsonWriter.array(list -> shown().forEach(entry -> list.element(json -> write(entry, files, json))));
    }

    private static void write(Entry entry, Map<Id, String> files, JsonWriter json) {
        json.field("id", entry.id().value())
                .field("kind", entry.kind().key())
                .field("title", entry.title())
                .field("status", entry.status())
                .field("impact", entry.impact())
                .field("open", entry.open())
                .field("started_at", entry.started().toString())
                .field("ended_at", entry.ended().map(Instant::toString))
                .array("components", list -> entry.components().forEach(id -> list.element(id.value())))
                .field("file", Optional.ofNullable(files.get(entry.written())));
    }

    private List<Entry> shown() {
        return all.subList(0, Math.min(most, all.size()));
    }

    private String counted(Texts texts) {
        return all.size() <= most
                ? ""
                : "The newest " + most + " of " + texts.number(all.size()) + "; `--limit " + all.size()
                        + "` lists all. ";
    }

    private static Stream<Entry> incidents(Derived derived) {
        return derived.incidents().stream().map(Entry::of);
    }

    private static Stream<Entry> maintenances(Derived derived) {
        var planned = new Planned(derived);
        Set<MaintenanceCourse> toCome = new HashSet<>(planned.toCome());
        return derived.maintenances().stream()
                .filter(course -> !later(course, derived.now()) || toCome.contains(course))
                .map(course -> Entry.of(course, planned.series(course), derived.now()));
    }

    private static boolean later(MaintenanceCourse course, Instant now) {
        return course.endedAt().isEmpty() && course.maintenance().start().isAfter(now);
    }

    private static Stream<Entry> announcements(Derived derived) {
        return derived.site().announcements().stream()
                .map(each -> Entry.of(each, derived.announcements().contains(each), derived.now()));
    }
}
