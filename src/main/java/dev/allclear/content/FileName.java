package dev.allclear.content;

import dev.allclear.diagnostic.Diagnostic;
import dev.allclear.diagnostic.Diagnostics;
import dev.allclear.diagnostic.Location;
import dev.allclear.diagnostic.Rule;
import dev.allclear.model.Id;
import dev.allclear.model.Language;
import dev.allclear.source.SourceFile;
import java.util.Locale;
import java.util.Optional;

/**
 * The name of a content file: {@code base.ending}, the base being an id, in a translation {@code id.language}.
 *
 * @param base without the ending
 */
record FileName(String base, String ending) {

    /** Returns the content file that {@code file} is by its name; empty, and told, where it can't be one of {@code kind}. */
    static Optional<ContentFile> read(SourceFile file, Kind kind, Location location, Diagnostics log) {
        String name = file.path().substring(file.path().lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        if (dot < 0 || !kind.endings().contains(name.substring(dot + 1))) {
            log.add(Diagnostic.of(Rule.UNEXPECTED_FILE, location, endings(kind), Inventory.ELSEWHERE));
            return Optional.empty();
        }
        var parts = new FileName(name.substring(0, dot), name.substring(dot + 1));
        Optional<Language> language = parts.language();
        String id = language.isPresent() ? parts.base.substring(0, parts.base.lastIndexOf('.')) : parts.base;
        if (!Id.permits(id)) {
            log.add(Diagnostic.of(
                    Rule.BAD_FILE_NAME, location, "`" + name + "` can't be a permanent address.", parts.hint()));
            return Optional.empty();
        }
        return Optional.of(new ContentFile(file, kind, new Id(id), language));
    }

    private static String endings(Kind kind) {
        return "A file in `" + kind.folder() + "/` ends in "
                + Hint.anyOf(kind.endings().stream().map(each -> "." + each).toList()) + ".";
    }

    private Optional<Language> language() {
        String suffix = base.substring(base.lastIndexOf('.') + 1);
        return base.lastIndexOf('.') > 0 && Language.permits(suffix)
                ? Optional.of(new Language(suffix))
                : Optional.empty();
    }

    private String hint() {
        Optional<Language> meant = new FileName(base.toLowerCase(Locale.ROOT), ending).language();
        String id = meant.isPresent() ? base.substring(0, base.lastIndexOf('.')) : base;
        String suffix = meant.map(language -> "." + language.tag()).orElse("");
        return Slug.of(id)
                        .map(slug -> "Name it `" + slug + suffix + "." + ending + "`. ")
                        .orElse("")
                + Slug.RULE;
    }
}
