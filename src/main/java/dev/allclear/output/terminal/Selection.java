package dev.allclear.output.terminal;

import dev.allclear.model.Id;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

/**
 * Which reports are asked for; of everything that is absent, all.
 *
 * @param open whether only those that are not over
 * @param components any of which is to be touched
 * @param impact in the word of files
 * @param status in the word of files
 * @param since the first day on which one may have started
 * @param until the last such day
 * @param most how many are to be listed
 */
public record Selection(
        Optional<EntryKind> kind,
        boolean open,
        Optional<Set<Id>> components,
        Optional<String> impact,
        Optional<String> status,
        Optional<LocalDate> since,
        Optional<LocalDate> until,
        int most) {
    public Selection {
        components = components.map(Set::copyOf);
    }

    /** Whether {@code entry} is one; its day is that in {@code zone}. */
    boolean has(Entry entry, ZoneId zone) {
        LocalDate day = LocalDate.ofInstant(entry.started(), zone);
        return kind.map(entry.kind()::equals).orElse(true)
                && (entry.open() || !open)
                && components
                        .map(any -> entry.components().stream().anyMatch(any::contains))
                        .orElse(true)
                && impact.map(entry.impact()::equals).orElse(true)
                && status.map(entry.status()::equals).orElse(true)
                && since.map(first -> !day.isBefore(first)).orElse(true)
                && until.map(last -> !day.isAfter(last)).orElse(true);
    }
}
