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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a file writes the words and times of its updates. */
record Style(SourceText source, Outline outline) {
    private static final Pattern TWO_WORDS = Pattern.compile("\\p{L}+([ _-]+)\\p{L}+");
    private static final Pattern EACH = Pattern.compile("\\p{Lu}\\p{L}*[ _-]+\\p{Lu}\\p{L}*");

    /** Returns {@code status} as the file writes such words; that of an update that keeps the one before where it is absent. */
    String status(Optional<? extends Status> status) {
        String word = status.map(Status::key).orElse("update");
        String like =
                outline.newest().flatMap(this::typed).orElse(outline.markdown() ? "Investigating" : "investigating");
        boolean lower = Character.isLowerCase(like.codePointAt(0));
        String between = words().map(TWO_WORDS::matcher)
                .filter(Matcher::matches)
                .map(two -> two.group(1))
                .findFirst()
                .orElse(lower ? "_" : " ");
        return cased(word, like, lower).replace("_", between);
    }

    private String cased(String word, String like, boolean lower) {
        if (lower) {
            return word;
        }
        if (like.equals(like.toUpperCase(Locale.ROOT))) {
            return word.toUpperCase(Locale.ROOT);
        }
        return words().anyMatch(typed -> EACH.matcher(typed).matches())
                ? Stream.of(word.split("_", -1)).map(Style::capitalised).collect(Collectors.joining("_"))
                : capitalised(word);
    }

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private Stream<String> words() {
        return outline.entries().stream().flatMap(entry -> typed(entry).stream());
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
