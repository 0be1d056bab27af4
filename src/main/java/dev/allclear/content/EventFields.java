package dev.allclear.content;

import dev.allclear.model.Link;
import dev.allclear.model.Localized;
import dev.allclear.model.Prose;
import java.util.List;
import java.util.Optional;

/** The fields that an incident and a maintenance share. */
record EventFields(
        Optional<Localized<String>> title,
        Optional<Localized<Prose>> summary,
        List<Link> links,
        Optional<String> source) {

    /** Reads them from {@code document}. */
    static EventFields read(Document document, Translations translations, Known known) {
        Fields head = document.head();
        if (document.text().isEmpty()) {
            translations.refuseTexts();
        }
        return new EventFields(
                known.title(head).map(translations::title),
                document.text().map(known.prose()::read).map(translations::text),
                LinkFields.list(head, known.languages()),
                head.optional("source").flatMap(Value::text));
    }
}
