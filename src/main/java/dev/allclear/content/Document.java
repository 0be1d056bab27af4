package dev.allclear.content;

import dev.allclear.diagnostic.Rule;
import dev.allclear.model.Id;
import java.util.List;
import java.util.Optional;

/**
 * A content file, read up to the rules of its kind; the same for both forms.
 *
 * @param head its fields
 * @param draft whether it is to be kept out of the site
 * @param aliases its old ids, and where they are typed
 * @param text what stands before the first update; where there are no updates, all of the text
 * @param updates in the order of the file
 */
record Document(
        ContentFile file,
        Problems problems,
        Fields head,
        boolean draft,
        List<Alias> aliases,
        Optional<Passage> text,
        List<UpdateText> updates) {
    Document {
        aliases = List.copyOf(aliases);
        updates = List.copyOf(updates);
    }

    /** Reads {@code file}; empty, and told, where its fields can't be read. */
    static Optional<Document> read(ContentFile file, Problems problems) {
        return file.markdown() ? MarkdownForm.read(file, problems) : YamlForm.read(file, problems);
    }

    /** Returns the fields that {@code head} holds; empty, and told, where there are none, which a translation needs not have. */
    static Optional<Fields> filled(ContentFile file, Fields head) {
        if (head.blank() && !file.translation()) {
            head.problems().add(Rule.MISSING_FIELD, "The file has no fields.", "Write at least its `title: …`.");
            return Optional.empty();
        }
        return Optional.of(head);
    }

    /** Returns a document of what {@code head} says and the texts found. */
    static Document of(
            ContentFile file, Problems problems, Fields head, Optional<Passage> text, List<UpdateText> updates) {
        boolean original = !file.translation();
        boolean draft = original && head.optional("draft").flatMap(Value::flag).orElse(false);
        return new Document(file, problems, head, draft, original ? Alias.list(head) : List.of(), text, updates);
    }

    /** Its old ids. */
    List<Id> ids() {
        return aliases.stream().map(Alias::id).toList();
    }
}
