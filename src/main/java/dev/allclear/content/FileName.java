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
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The name of a content file: {@code base.ending}, the base being an id, in a translation {@code id.language}.
 *
 * @param base without the ending
 */
record FileName(String base, String ending) {

    private static final Pattern LEFT_BEHIND = Pattern.compile(".*(?:~|\\.(?:orig|bak|rej|swp|tmp))");
    private static final Set<String> MARKDOWN = Set.of("", "markdown", "mdown", "mkd", "mdx", "txt");
    private static final Set<String> MARKUP = Set.of("yaml", "yml", "json", "html", "htm", "rst", "adoc");

    /** Returns the content file that {@code file} is by its name; empty, and told, where it can't be one of {@code kind}. */
    static Optional<ContentFile> read(SourceFile file, Kind kind, Location location, Diagnostics log) {
        String name = file.path().substring(file.path().lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        if (dot < 0 || !kind.endings().contains(name.substring(dot + 1))) {
            log.add(Diagnostic.of(Rule.UNEXPECTED_FILE, location, endings(kind), mended(name, kind)));
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

    private static String mended(String name, Kind kind) {
        if (LEFT_BEHIND.matcher(name).matches()) {
            return "An editor or a merge has left it: remove it.";
        }
        String stem = name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
        String ending =
                name.substring(Math.min(stem.length() + 1, name.length())).toLowerCase(Locale.ROOT);
        if (kind.endings().contains(ending)) {
            return "Name it `" + stem + "." + ending + "`.";
        }
        return MARKDOWN.contains(ending)
                ? "Name it `" + stem + ".md`."
                : MARKUP.contains(ending)
                        ? "Write it in Markdown, its fields between two lines `---`, and name it `" + stem + ".md`."
                        : Inventory.ELSEWHERE;
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
