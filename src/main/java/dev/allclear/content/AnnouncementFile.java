package dev.allclear.content;

import dev.allclear.diagnostic.Rule;
import dev.allclear.model.Announcement;
import dev.allclear.model.Localized;
import dev.allclear.model.Prose;
import java.time.Instant;
import java.util.Optional;

/** Reads an announcement. */
final class AnnouncementFile {
    private AnnouncementFile() {}

    /** Returns the announcement that {@code document} is; empty, and told, where something needed can't be read. */
    static Optional<Announcement> read(Document document, Translations translations, Known known) {
        Fields head = document.head();
        Optional<String> title = known.title(head);
        Optional<Instant> from = head.required("from", "2021-08-27 08:00").flatMap(known.times()::instant);
        TimeField until = TimeField.optional(head, "until", known.times());
        Announcement.Level level =
                head.optional("level").flatMap(Vocabulary.LEVELS::read).orElse(Announcement.Level.INFO);
        Localized<Prose> text =
                translations.text(document.text().map(known.prose()::read).orElse(Prose.of("")));
        head.end();
        if (title.isEmpty() || from.isEmpty() || !until.readable()) {
            return Optional.empty();
        }
        if (until.at().filter(end -> !end.isAfter(from.get())).isPresent()) {
            until.typed()
                    .orElseThrow()
                    .refuse(
                            Rule.END_BEFORE_START,
                            "`until` is not after `from`.",
                            "Write when the announcement leaves the home page, or remove `until`.");
        }
        return Optional.of(new Announcement(
                document.file().id(),
                translations.title(title.get()),
                level,
                from.get(),
                until.at(),
                text,
                document.ids()));
    }
}
