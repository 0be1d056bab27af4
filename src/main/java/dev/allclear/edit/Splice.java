package dev.allclear.edit;

import dev.allclear.content.Deepened;
import dev.allclear.content.Outline;
import dev.allclear.content.Outline.Entry;
import dev.allclear.content.TimeForm;
import dev.allclear.diagnostic.Diagnostic;
import dev.allclear.diagnostic.Diagnostics;
import dev.allclear.diagnostic.Location;
import dev.allclear.diagnostic.Rule;
import dev.allclear.model.IncidentStatus;
import dev.allclear.source.Original;
import dev.allclear.source.SourceFile;
import dev.allclear.source.SourceText;
import dev.allclear.source.Span;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts updates into the file of an incident or a maintenance, written as the file's others are: in its form and order, with its
 * times, words and line endings. Whatever else stands in the file stays as it is, byte for byte.
 */
public final class Splice {
    private final SourceFile file;
    private final String shown;
    private final ZoneId zone;
    private final Diagnostics log;

    /**
     * @param shown the file as the person who ran the command would name it
     * @param zone of times without one
     * @param log where it is told why an update can't be put into the file
     */
    public Splice(SourceFile file, String shown, ZoneId zone, Diagnostics log) {
        this.file = file;
        this.shown = shown;
        this.zone = zone;
        this.log = log;
    }

    /**
     * A file with an update put into it.
     *
     * @param times how the file writes times
     */
    public record Spliced(Original text, TimeForm times) {}

    /** Returns {@code original} with {@code addition} in it; empty, and told, where its updates can't be read or it would not be one. */
    public Optional<Spliced> add(Original original, Addition addition) {
        SourceText source = original.source(shown);
        return Outline.read(file, source, zone, log).flatMap(outline -> add(original, source, outline, addition));
    }

    private Optional<Spliced> add(Original original, SourceText source, Outline outline, Addition typed) {
        Addition addition = outline.markdown() ? typed.saying(Deepened.text(typed.text())) : typed;
        Original changed = original;
        List<Piece> pieces = pieces(source, outline, addition);
        for (int i = pieces.size() - 1; i >= 0; i--) {
            changed = changed.with(pieces.get(i).place(), pieces.get(i).text());
        }
        return holds(outline, changed, addition)
                ? Optional.of(new Spliced(changed, outline.times()))
                : Optional.empty();
    }

    /** A text without any update is one that nobody headed; with a second one, it needs its heading. */
    private static List<Piece> pieces(SourceText source, Outline outline, Addition addition) {
        List<Addition> all = new ArrayList<>();
        outline.alone().ifPresent(at -> all.add(Addition.of(at, Optional.of(IncidentStatus.INVESTIGATING), "")));
        all.add(addition);
        return outline.markdown()
                ? new MarkdownUpdates(source, outline).pieces(all)
                : new YamlUpdates(source, outline).pieces(all);
    }

    /** A piece of text that goes in the place of another, which may be empty. */
    record Piece(Span place, String text) {}

    /**
     * Returns which place in the order of the file is that of an update at {@code at}: after those before it; in a file that
     * descends, above them.
     */
    static int index(Outline outline, Instant at) {
        List<Entry> entries = outline.entries();
        if (outline.descending()) {
            int index = 0;
            while (index < entries.size() && entries.get(index).at().isAfter(at)) {
                index++;
            }
            return index;
        }
        int index = entries.size();
        while (index > 0 && entries.get(index - 1).at().isAfter(at)) {
            index--;
        }
        return index;
    }

    /** What was written is read again: an odd file must not swallow an update, nor one of its own. */
    private boolean holds(Outline before, Original changed, Addition addition) {
        SourceText source = changed.source(shown);
        var own = new Diagnostics();
        Optional<Outline> after = Outline.read(file, source, zone, own);
        if (after.isEmpty()) {
            log.addAll(own);
            return false;
        }
        List<Entry> entries = after.get().entries();
        int at = index(before, addition.at()) + (before.alone().isPresent() ? 1 : 0);
        int added = before.alone().isPresent() ? 2 : 1;
        boolean held = entries.size() == before.entries().size() + added
                && entries.get(at).at().equals(addition.at())
                && entries.get(at).said().equals(addition.text())
                && same(before, after.get(), at);
        if (!held) {
            log.add(Diagnostic.of(
                    Rule.BAD_UPDATE_HEADING,
                    Location.of(shown),
                    "The update would not be read as one in this file.",
                    "Look at what stands where it belongs, or write it by hand."));
        }
        return held;
    }

    private static boolean same(Outline before, Outline after, int added) {
        List<Entry> others = new ArrayList<>(after.entries());
        others.remove(added);
        for (int i = 0; i < before.entries().size(); i++) {
            Entry old = before.entries().get(i);
            if (!old.at().equals(others.get(i).at())
                    || !old.said().equals(others.get(i).said())) {
                return false;
            }
        }
        return true;
    }
}
