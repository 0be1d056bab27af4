package dev.allclear.content;

import dev.allclear.diagnostic.Diagnostics;
import dev.allclear.model.Incident;
import dev.allclear.source.SourceFile;
import dev.allclear.source.SourceText;
import dev.allclear.source.SourceTree;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What stands in the content files that nothing was wrong with when they were read last: one that has the same text still is
 * not taken apart again, and one that looks the same from outside is not even opened. For one content folder and one reading
 * at a time.
 */
public final class Remembered {
    /** What was written so shortly before it was read may be written again without looking any different: clocks tick. */
    private static final Duration YOUNG = Duration.ofSeconds(3);

    private final Map<String, Taken> files = new ConcurrentHashMap<>();
    private final Map<String, Taken> latest = new ConcurrentHashMap<>();
    private final Map<String, Told> incidents = new ConcurrentHashMap<>();
    private final Optional<InstantSource> clock;
    private Optional<Known> under = Optional.empty();

    private Remembered(Optional<InstantSource> clock) {
        this.clock = clock;
    }

    /** Returns one that forgets at once. */
    public static Remembered nothing() {
        return new Remembered(Optional.empty());
    }

    /**
     * Returns one that knows each reading at the next.
     *
     * @param clock that files are written by
     */
    public static Remembered everything(InstantSource clock) {
        return new Remembered(Optional.of(clock));
    }

    /**
     * A content file that was taken apart.
     *
     * @param opened absent where its text could not be read
     * @param document absent where its fields could not
     * @param verdict on it alone
     * @param settled whether it can't have other bytes while it looks the same from outside
     */
    record Taken(
            SourceFile file, Optional<Opened> opened, Optional<Document> document, Verdict verdict, boolean settled) {
        private boolean sound() {
            return document.isPresent() && verdict.log().all().isEmpty();
        }

        private boolean of(SourceText text) {
            return opened.filter(before -> before.problems().source().text().equals(text.text()))
                    .isPresent();
        }

        private Taken seen(SourceFile now, boolean forGood) {
            return new Taken(now, opened, document, verdict, forGood);
        }
    }

    /** An incident, and what was read of it. */
    private record Told(Document document, Incident incident) {}

    /** Takes {@code file} of {@code tree} apart, unless that was done and it has not changed. */
    Taken take(ContentFile file, SourceTree tree) {
        Taken taken = apart(file, tree);
        if (clock.isPresent()) {
            latest.put(file.file().path(), taken);
        }
        return taken;
    }

    /** Whether {@code file} is to be kept out of the site; it may be taken apart for this alone. */
    boolean draft(ContentFile file, SourceTree tree) {
        return apart(file, tree).document().filter(Document::draft).isPresent();
    }

    private Taken apart(ContentFile file, SourceTree tree) {
        SourceFile now = file.file();
        Optional<Taken> before = Optional.ofNullable(files.get(now.path()));
        if (before.filter(taken -> taken.settled() && taken.file().equals(now)).isPresent()) {
            return before.get();
        }
        boolean settled = clock.filter(each -> now.writtenBefore(each.instant().minus(YOUNG)))
                .isPresent();
        var verdict = new Verdict(tree.shown(now), new Diagnostics());
        Optional<SourceText> text = tree.text(now, verdict.log());
        if (text.isPresent() && before.filter(taken -> taken.of(text.get())).isPresent()) {
            return before.get().seen(now, settled);
        }
        Optional<Opened> opened = text.map(each -> new Opened(file, new Problems(now.path(), each, verdict)));
        Optional<Document> document = opened.flatMap(each -> Document.read(each.file(), each.problems()));
        return new Taken(now, opened, document, verdict, settled);
    }

    /**
     * Forgets what was told under what is {@code known} no longer.
     *
     * @param sound whether all that is known could be read
     */
    void under(Known known, boolean sound) {
        boolean later = under.filter(
                        before -> !known.asked().now().isBefore(before.asked().now()) && known.same(before))
                .isPresent();
        if (!later) {
            incidents.clear();
        }
        under = Optional.of(known).filter(any -> sound && clock.isPresent());
    }

    /** Returns the incident that {@code document} tells of, as {@link IncidentFile} reads it. */
    Optional<Incident> incident(Document document, Translations translations, Known known) {
        String path = document.problems().path();
        Told told = incidents.get(path);
        if (told != null
                && told.document().problems() == document.problems()
                && translations.none()
                && lead(told, known.prose().links())) {
            return Optional.of(told.incident());
        }
        Optional<Incident> read = IncidentFile.read(document, translations, known);
        Instant now = known.asked().now();
        read.filter(incident -> clock.isPresent() && translations.none() && Reminders.over(incident, now))
                .ifPresent(incident -> incidents.put(path, new Told(document, incident)));
        return read;
    }

    private static boolean lead(Told told, Links links) {
        String path = told.document().problems().path();
        return told.incident().summary().stream().allMatch(text -> links.lead(text.original(), path))
                && told.incident().updates().stream()
                        .allMatch(update -> links.lead(update.text().original(), path));
    }

    /** Keeps those taken apart last that nothing was wrong with to the end, and no others. */
    void keep() {
        files.clear();
        latest.values().stream()
                .filter(Taken::sound)
                .forEach(each -> files.put(each.file().path(), each));
        latest.clear();
        incidents.keySet().retainAll(files.keySet());
        if (under.isEmpty()) {
            incidents.clear();
        }
    }
}
