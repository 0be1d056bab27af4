package dev.allclear.content;

import dev.allclear.model.Status;
import dev.allclear.model.Update;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The updates of an incident or a maintenance.
 *
 * @param entries by time
 */
record Timeline<S extends Status>(List<Entry<S>> entries) {
    Timeline {
        entries = List.copyOf(entries);
    }

    /** An update, how it was typed, and where it names components. */
    record Entry<S extends Status>(Update<S> update, UpdateText typed, List<Mention> mentions) {}

    /**
     * Reads the updates of {@code document}; empty, and told, where one of them can't be read.
     *
     * @param first the status that stands before the first update; absent where that must have one of its own
     */
    static <S extends Status> Optional<Timeline<S>> read(
            Document document, Vocabulary<S> statuses, Optional<S> first, Translations translations, Known known) {
        List<UpdateReading<S>> readings = new ArrayList<>();
        List<Optional<Moment>> typed = new ArrayList<>();
        for (UpdateText update : document.updates()) {
            UpdateReading<S> reading = UpdateReading.of(update, statuses, known);
            readings.add(reading);
            typed.add(reading.moment());
        }
        Moments moments = Moments.of(typed);
        List<Entry<S>> entries = new ArrayList<>();
        Set<Nth> numbers = new HashSet<>();
        Optional<S> status = first;
        Optional<Nth> number = Optional.empty();
        for (int i : moments.byTime()) {
            UpdateReading<S> reading = readings.get(i);
            number = Optional.of(Nth.after(number, moments.at().get(i).orElseThrow()));
            if (!translations.none()) {
                numbers.add(number.get());
            }
            status = reading.status(status);
            reading.entry(status, number.get(), translations, known).ifPresent(entries::add);
        }
        if (entries.size() < readings.size()) {
            return Optional.empty();
        }
        translations.end(numbers);
        return Optional.of(new Timeline<>(entries));
    }

    /** Returns the updates. */
    List<Update<S>> updates() {
        return entries.stream().map(Entry::update).toList();
    }
}
