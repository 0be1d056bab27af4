package dev.allclear.edit;

import dev.allclear.content.Outline;
import dev.allclear.content.Outline.Entry;
import dev.allclear.content.TimeForm;
import dev.allclear.model.Status;
import dev.allclear.source.SourceText;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a file writes the words and times of its updates. */
record Style(SourceText source, Outline outline) {

    /** Returns {@code status} as the file writes such words; that of an update that keeps the one before where it is absent. */
    String status(Optional<? extends Status> status) {
        String word = status.map(Status::key).orElse("update");
        Optional<String> typed = outline.newest().flatMap(this::typed);
        String like = typed.orElse(outline.markdown() ? "Investigating" : "investigating");
        boolean lower = Character.isLowerCase(like.codePointAt(0));
        boolean upper = !lower && like.equals(like.toUpperCase(Locale.ROOT));
        boolean each = like.matches("\\p{Lu}.*[ _-]\\p{Lu}.*");
        String spaced = upper
                ? word.toUpperCase(Locale.ROOT)
                : lower ? word : each ? capitalised(word, "_") : capitalised(word, "$");
        return spaced.replace("_", between(lower));
    }

    /** Returns what the file writes between the two words of a status. */
    private String between(boolean lower) {
        return outline.entries().stream()
                .flatMap(entry -> typed(entry).stream())
                .map(word -> word.replaceAll("^\\w*?\\p{L}*([ _-]+)\\p{L}.*$|.*", "$1"))
                .filter(gap -> !gap.isEmpty())
                .findFirst()
                .orElse(lower ? "_" : " ");
    }

    private static String capitalised(String words, String separator) {
        return Stream.of(words.split(java.util.regex.Pattern.quote(separator), -1))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining(separator));
    }

    private Optional<String> typed(Entry entry) {
        return entry.status()
                .map(source::slice)
                .map(word -> word.replaceAll("^[\"']|[\"']$", ""))
                .filter(word -> !word.isEmpty());
    }

    /** Returns {@code at} as the file writes the time of the update at {@code index}, which is to be put there. */
    String time(Instant at, int index) {
        TimeForm form = outline.times();
        List<Entry> entries = outline.entries();
        boolean dated = entries.stream().allMatch(Entry::dated);
        int neighbour = outline.descending() ? index : index - 1;
        boolean sameDay = neighbour >= 0
                && neighbour < entries.size()
                && form.day(entries.get(neighbour).at()).equals(form.day(at));
        return !dated && sameDay ? form.clock(at) : form.written(at);
    }
}
