package dev.allclear.content;

import dev.allclear.model.Id;
import dev.allclear.model.Language;
import dev.allclear.source.SourceFile;
import java.util.Optional;

/**
 * A file that tells of one thing with an address of its own, or translates one that does.
 *
 * @param id its name without language and ending
 * @param language of a translation; absent for an original
 */
record ContentFile(SourceFile file, Kind kind, Id id, Optional<Language> language) {

    /** Whether it is in Markdown; else it is in YAML. */
    boolean markdown() {
        return file.path().endsWith(".md");
    }

    /** Whether it translates another. */
    boolean translation() {
        return language.isPresent();
    }

    /** What a person calls it, such as {@code an incident}. */
    String noun() {
        return translation() ? "a translation" : kind.noun();
    }

    /** What it shares with its translations, or with its original: the folder and the id. */
    String stem() {
        return file.path().substring(0, file.path().lastIndexOf('/') + 1) + id;
    }

    /** Where it is to be found in the site. */
    String address() {
        return kind.address(id);
    }
}
