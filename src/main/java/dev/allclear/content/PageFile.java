package dev.allclear.content;

import dev.allclear.model.FreePage;
import dev.allclear.model.Localized;
import dev.allclear.model.Prose;
import java.util.Optional;

/** Reads a free page. */
final class PageFile {
    private PageFile() {}

    /** Returns the page that {@code document} is; empty, and told, where it has no title. */
    static Optional<FreePage> read(Document document, Translations translations, Known known) {
        Fields head = document.head();
        Optional<String> title = known.title(head);
        Optional<Integer> nav = LinkFields.nav(head);
        Localized<Prose> text =
                translations.text(document.text().map(known.prose()::read).orElse(Prose.of("")));
        head.end();
        return title.map(
                name -> new FreePage(document.file().id(), translations.title(name), nav, text, document.ids()));
    }
}
