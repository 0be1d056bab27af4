package dev.allclear.content;

import java.util.List;
import java.util.Optional;

/** Reads content files that are YAML throughout. */
final class YamlForm {
    private static final String UPDATE = "{status: investigating, at: 2021-08-27 11:16 UTC, text: …}";

    private YamlForm() {}

    static Optional<Document> read(ContentFile file, Problems problems) {
        return Fields.read(file.noun(), problems.whole(), problems)
                .flatMap(head -> Document.filled(file, head))
                .map(head -> Document.of(
                        file,
                        problems,
                        head,
                        head.optional("summary").flatMap(Passage::read).filter(passage -> !passage.blank()),
                        head.optional("updates")
                                .map(updates -> updates(updates, file))
                                .orElse(List.of())));
    }

    private static List<UpdateText> updates(Value updates, ContentFile file) {
        return updates.items("Begin each with a dash, such as `- " + UPDATE + "`.").stream()
                .map(item -> item.fields("an update", UPDATE)
                        .map(fields -> file.translation() ? translated(fields) : update(fields))
                        .orElseGet(() ->
                                UpdateText.unreadable(item.span(), new Passage("", item.span(), item.problems()))))
                .toList();
    }

    private static UpdateText update(Fields fields) {
        Optional<Value> at = fields.required("at", "2021-08-27 11:16 UTC");
        var update = new UpdateText(
                at.map(Value::span).orElse(fields.span()),
                fields.optional("status"),
                at,
                text(fields),
                fields.optional("components").flatMap(states -> states.fields("{api: partial_outage}")).stream()
                        .flatMap(states -> states.rest().stream())
                        .toList(),
                fields.optional("next_update"),
                fields.optional("edited"));
        fields.end();
        return update;
    }

    private static UpdateText translated(Fields fields) {
        Translation.refuseFacts(fields, List.of("status", "components", "next_update", "edited"));
        Optional<Value> at = fields.required("at", "2021-08-27 11:16 UTC");
        var update = new UpdateText(
                at.map(Value::span).orElse(fields.span()),
                Optional.empty(),
                at,
                text(fields),
                List.of(),
                Optional.empty(),
                Optional.empty());
        fields.end();
        return update;
    }

    private static Passage text(Fields fields) {
        return fields.optional("text")
                .flatMap(Passage::read)
                .orElseGet(() -> new Passage("", fields.span(), fields.problems()));
    }
}
