package dev.allclear.content;

import dev.allclear.diagnostic.Rule;
import dev.allclear.markdown.LinkUse;
import dev.allclear.markdown.Markdown;
import dev.allclear.markdown.Removed;
import dev.allclear.model.Prose;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Turns texts as typed into prose: its relative links are followed, what can't be shown is told. */
record ProseReader(Links links) {

    /** Returns {@code passage} as prose. */
    Prose read(Passage passage) {
        String markdown = passage.markdown();
        boolean unmarked = markdown.indexOf('[') < 0 && markdown.indexOf('<') < 0;
        if (unmarked || Markdown.plain(markdown)) {
            // Most texts have nothing that is followed or left out: parsing them twice here would be in vain.
            return Prose.of(markdown);
        }
        Map<String, String> addresses = new HashMap<>();
        for (LinkUse use : Markdown.links(markdown)) {
            if (use.relative()) {
                address(use, passage).ifPresent(address -> addresses.put(use.destination(), address));
            }
        }
        for (Removed removed : Markdown.removed(markdown)) {
            Problems problems = passage.problems();
            if (problems.full(Rule.REMOVED_MARKUP)) {
                problems.omit(Rule.REMOVED_MARKUP);
            } else {
                problems.add(
                        Rule.REMOVED_MARKUP,
                        passage.place(removed.from(), removed.to()),
                        message(removed),
                        hint(removed));
            }
        }
        return new Prose(markdown, addresses);
    }

    /** To find a place takes as long as the text is, so it is sought only for what is told. */
    private Optional<String> address(LinkUse use, Passage passage) {
        Problems problems = passage.problems();
        Optional<String> address = links.find(use.destination(), problems.path());
        if (address.isPresent()) {
            return address;
        }
        if (problems.full(Rule.BROKEN_LINK)) {
            problems.omit(Rule.BROKEN_LINK);
            return Optional.empty();
        }
        return links.read(use.destination(), passage.place(use.from(), use.to()), problems);
    }

    private static String message(Removed removed) {
        return switch (removed.kind()) {
            case TAG -> "The tag `" + removed.what() + "` is left out.";
            case LINK -> "The link to `" + removed.what() + "` is left out.";
            case IMAGE -> "The image `" + removed.what() + "` is left out.";
            case IMAGE_ELSEWHERE -> "The image `" + removed.what() + "` is on another site: a link stands in for it.";
        };
    }

    private static String hint(Removed removed) {
        return switch (removed.kind()) {
            case TAG -> "Write Markdown instead of HTML, or `&lt;` for a `<` that is meant as text.";
            case LINK -> "Link to `https:`, `http:`, `mailto:` or `tel:`, or to a file of this content folder.";
            case IMAGE, IMAGE_ELSEWHERE -> "Put the image in `assets/`: pages load nothing from other sites.";
        };
    }
}
