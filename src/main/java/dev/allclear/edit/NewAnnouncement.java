package dev.allclear.edit;

import dev.allclear.content.Kind;
import dev.allclear.content.Vocabulary;
import dev.allclear.model.Announcement;
import java.io.IOException;
import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An announcement as a person types it at a command.
 *
 * @param from when it begins to be shown; absent: now
 * @param until when it leaves the home page; absent: never
 * @param level a word; absent: {@code info}
 */
public record NewAnnouncement(TypedReport file, Optional<String> from, Optional<String> until, Optional<String> level) {
    private static final String EXAMPLE =
            "allclear new announcement \"Support over the holidays\" --until \"2027-01-04 08:00\" -m \"…\"";

    /**
     * Returns the proposal to write it.
     *
     * @param told whether a text was typed
     */
    public Proposal at(Desk desk, Wording wording, boolean told) throws Refusal, IOException {
        NewFile made = NewFile.begin(desk, Kind.ANNOUNCEMENT, file, told);
        String title = made.title(EXAMPLE);
        TypedTime times = desk.times();
        Instant begins = from.isPresent() ? times.coming("--from", from.get()) : times.minute();
        Map<String, String> fields = made.fields(title);
        if (level.isPresent()) {
            Announcement.Level word = TypedComponents.word(Vocabulary.LEVELS, "level", level.get());
            fields.put("level", word.name().toLowerCase(Locale.ROOT));
        }
        fields.put("from", times.written(begins));
        if (until.isPresent()) {
            fields.put("until", times.written(times.comingAfter(begins, "--until", until.get())));
        }
        Map<String, String> said = Map.of("title", title);
        Optional<String> typed = wording.text(said);
        String text = typed.isPresent() ? typed.get() : made.text(said, "");
        if (text.isEmpty() && !made.whole()) {
            throw new Refusal("What does it say? Give it with `-m`, such as `" + EXAMPLE + "`.");
        }
        return made.proposal(
                times.day(begins), new NewReport(fields, Optional.empty(), text, said), given(told), "announced");
    }

    private Set<String> given(boolean told) {
        Set<String> given = new HashSet<>();
        from.ifPresent(any -> given.add("from"));
        until.ifPresent(any -> given.add("until"));
        level.ifPresent(any -> given.add("level"));
        if (told) {
            given.add("text");
        }
        return given;
    }
}
