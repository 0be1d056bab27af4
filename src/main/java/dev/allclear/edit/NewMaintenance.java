package dev.allclear.edit;

import dev.allclear.content.Deepened;
import dev.allclear.content.Kind;
import dev.allclear.model.ComponentState;
import dev.allclear.model.Id;
import dev.allclear.model.MaintenanceStatus;
import java.io.IOException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A planned maintenance as a person types it at a command.
 *
 * @param components each an id, or one with its state such as {@code api=partial_outage}
 * @param start when its window opens
 * @param end when it closes; absent where it is said for how long
 * @param lasting how long it is open; absent where it is said when it closes
 */
public record NewMaintenance(
        TypedReport file,
        List<String> components,
        Optional<String> start,
        Optional<String> end,
        Optional<String> lasting) {
    private static final String EXAMPLE =
            "allclear new maintenance \"Database upgrade\" -c payments --start \"tomorrow 22:00\" --for 2h";

    public NewMaintenance {
        components = List.copyOf(components);
    }

    /**
     * Returns the proposal to write it.
     *
     * @param told whether a text was typed
     */
    public Proposal at(Desk desk, Wording wording, boolean told) throws Refusal, IOException {
        NewFile made = NewFile.begin(desk, Kind.MAINTENANCE, file, told);
        String title = made.title(EXAMPLE);
        TypedTime times = desk.times();
        Instant opens = opens(times);
        Instant closes = closes(times, opens);
        Map<Id, Optional<ComponentState>> affected = made.affected(components, made.asks("components"));
        String names = desk.components().names(affected.keySet());
        Map<String, String> said = Map.of("title", title, "components", names);
        Optional<String> typed = wording.text(said);
        String text = typed.isPresent()
                ? typed.get()
                : made.text(said, "We plan maintenance" + (names.isEmpty() ? "" : " of " + names) + ".");
        Map<String, String> fields = made.fields(title);
        if (!affected.isEmpty()) {
            fields.put("components", NewFile.written(affected, ComponentState.UNDER_MAINTENANCE));
        }
        fields.put("start", times.written(opens));
        fields.put("end", times.written(closes));
        String status = MaintenanceStatus.SCHEDULED.key();
        var report = new NewReport(
                fields,
                Optional.of(new NewReport.First(status, times.written(times.minute()), Optional.empty())),
                file.yaml() ? text : Deepened.text(text),
                said);
        return made.proposal(times.day(opens), report, given(told), status);
    }

    private Instant opens(TypedTime times) throws Refusal {
        return times.coming(
                "--start",
                start.orElseThrow(
                        () -> new Refusal("When does it start? Say it with `--start`, such as `" + EXAMPLE + "`.")));
    }

    private Instant closes(TypedTime times, Instant opens) throws Refusal {
        if (end.isPresent() == lasting.isPresent()) {
            throw new Refusal(
                    end.isPresent()
                            ? "Choose one of `--end` and `--for`."
                            : "When does it end? Say it with `--for 2h` or `--end 23:30`.");
        }
        return end.isPresent()
                ? times.comingAfter(opens, "--end", end.get())
                : opens.plus(times.lasting("--for", lasting.orElseThrow()));
    }

    private Set<String> given(boolean told) {
        Set<String> given = new HashSet<>(Set.of("start", "end"));
        components.forEach(any -> given.add("components"));
        if (told) {
            given.add("text");
        }
        return given;
    }
}
