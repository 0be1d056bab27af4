package dev.allclear.content;

import dev.allclear.diagnostic.Rule;
import dev.allclear.model.Impact;
import dev.allclear.model.Maintenance;
import dev.allclear.model.MaintenanceStatus;
import dev.allclear.model.Recurrence;
import dev.allclear.model.Update;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/** Reads a planned maintenance. */
final class MaintenanceFile {
    private MaintenanceFile() {}

    /** Returns the maintenance that {@code document} tells of; empty, and told, where something needed can't be read. */
    static Optional<Maintenance> read(Document document, Translations translations, Known known) {
        Fields head = document.head();
        EventFields fields = EventFields.read(document, translations, known);
        Impact impact = head.optional("impact")
                .flatMap(Vocabulary.MAINTENANCE_IMPACTS::read)
                .orElse(Impact.MAINTENANCE);
        List<Mention> mentions = head.optional("components")
                .map(value -> known.affected().read(value, impact.state()))
                .orElse(List.of());
        Optional<Instant> start = head.required("start", "2021-08-29 02:00").flatMap(known.times()::instant);
        Optional<Instant> end = head.required("end", "2021-08-29 04:00").flatMap(known.times()::instant);
        Optional<Instant> announced = head.optional("announced").flatMap(known.times()::instant);
        Optional<Recurrence> recurrence =
                recurrence(head, start.map(at -> at.atZone(known.settings().zone())));
        head.end();
        check(start, end, head);
        if (recurrence.isEmpty()) {
            start.ifPresent(at -> known.warnUntracked(mentions, at, document.problems()));
        }
        Optional<Timeline<MaintenanceStatus>> timeline = Timeline.read(
                document,
                Vocabulary.MAINTENANCE_STATUSES,
                Optional.of(MaintenanceStatus.SCHEDULED),
                translations,
                known);
        if (fields.title().isEmpty() || start.isEmpty() || end.isEmpty() || timeline.isEmpty()) {
            return Optional.empty();
        }
        List<Update<MaintenanceStatus>> updates = timeline.get().updates();
        var maintenance = new Maintenance(
                document.file().id(),
                fields.title().get(),
                impact,
                Mention.states(mentions),
                fields.summary(),
                start.get(),
                end.get(),
                announced.orElse(
                        updates.isEmpty() ? start.get() : updates.get(0).at()),
                recurrence,
                updates,
                fields.links(),
                document.ids(),
                fields.source());
        RecurrenceField.checkId(maintenance, document.problems());
        new Reminders(document.problems(), known.asked()).maintenance(timeline.get(), maintenance);
        return Optional.of(maintenance);
    }

    private static Optional<Recurrence> recurrence(Fields head, Optional<ZonedDateTime> start) {
        ExceptField except = ExceptField.read(head);
        return head.optional("recurrence")
                .flatMap(value -> RecurrenceField.read(value).map(rule -> {
                    start.ifPresent(first -> {
                        RecurrenceField.checkOccurs(rule, first, value);
                        except.check(rule, first);
                    });
                    return except.of(rule);
                }));
    }

    private static void check(Optional<Instant> start, Optional<Instant> end, Fields head) {
        if (start.isPresent() && end.filter(at -> !at.isAfter(start.get())).isPresent()) {
            head.optional("end")
                    .orElseThrow()
                    .refuse(
                            Rule.END_BEFORE_START,
                            "`end` is not after `start`.",
                            "Write when the planned window closes; after midnight that is the next day.");
        }
    }
}
