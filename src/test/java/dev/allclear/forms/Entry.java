package dev.allclear.forms;

import dev.allclear.model.Language;
import dev.allclear.model.States;
import dev.allclear.model.Update;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * An update as a file tells it, up to the form.
 *
 * @param status absent where it is the one that stood
 * @param states component ids and states
 * @param times what else it tells: {@code next_update}, {@code edited}
 */
record Entry(Optional<String> status, String time, Map<String, String> states, Map<String, String> times, String text) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu-MM-dd ", Locale.ROOT);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm 'UTC'", Locale.ROOT);
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("HH:mm:ss 'UTC'", Locale.ROOT);

    /** Returns {@code updates}, which stand by time, in the order of the file. */
    static List<Entry> of(List<? extends Update<?>> updates, Habit habit) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < updates.size(); i++) {
            Update<?> update = updates.get(i);
            boolean kept = habit.keeping()
                    && i > 0
                    && update.status() == updates.get(i - 1).status();
            entries.add(new Entry(
                    kept ? Optional.empty() : Optional.of(update.status().key()),
                    time(updates, i, habit),
                    keys(update.components()),
                    times(update),
                    update.text().original().markdown()));
        }
        return inOrder(entries, updates, habit);
    }

    /** Returns what {@code language} has of {@code updates}, which stand by time, in the order of the file. */
    static List<Entry> in(Language language, List<? extends Update<?>> updates, Habit habit) {
        List<? extends Update<?>> translated = updates.stream()
                .filter(update -> update.text().translation(language).isPresent())
                .toList();
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < translated.size(); i++) {
            Update<?> update = translated.get(i);
            entries.add(new Entry(
                    Optional.empty(),
                    time(translated, i, habit),
                    Map.of(),
                    Map.of(),
                    update.text().in(language).markdown()));
        }
        return inOrder(entries, translated, habit);
    }

    /** Returns component ids and states as words. */
    static Map<String, String> keys(States states) {
        Map<String, String> keys = new LinkedHashMap<>();
        states.byComponent().forEach((id, state) -> keys.put(id.value(), state.key()));
        return keys;
    }

    /** Returns {@code at} with its date. */
    static String time(Instant at) {
        return DAY.format(at.atOffset(ZoneOffset.UTC)) + clock(at);
    }

    private static String time(List<? extends Update<?>> updates, int i, Habit habit) {
        Instant at = updates.get(i).at();
        return habit.dateless()
                        && i > 0
                        && day(at).equals(day(updates.get(i - 1).at()))
                ? clock(at)
                : time(at);
    }

    private static String clock(Instant at) {
        return (at.getEpochSecond() % 60 == 0 ? MINUTE : SECOND).format(at.atOffset(ZoneOffset.UTC));
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }

    private static Map<String, String> times(Update<?> update) {
        Map<String, String> times = new LinkedHashMap<>();
        update.nextUpdate().ifPresent(at -> times.put("next_update", time(at)));
        update.edited().ifPresent(at -> times.put("edited", time(at)));
        return times;
    }

    /** A file of one instant descends from nowhere: its updates are read in its order. */
    private static List<Entry> inOrder(List<Entry> entries, List<? extends Update<?>> updates, Habit habit) {
        boolean descends = habit.newestFirst()
                && !updates.isEmpty()
                && updates.get(0).at().isBefore(updates.get(updates.size() - 1).at());
        if (descends) {
            Collections.reverse(entries);
        }
        return List.copyOf(entries);
    }
}
