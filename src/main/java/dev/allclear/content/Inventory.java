package dev.allclear.content;

import dev.allclear.diagnostic.Diagnostic;
import dev.allclear.diagnostic.Diagnostics;
import dev.allclear.diagnostic.Location;
import dev.allclear.diagnostic.Rule;
import dev.allclear.diagnostic.Suggestion;
import dev.allclear.source.SourceFile;
import dev.allclear.source.SourceTree;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What each file of a content folder is for, told by its place and its name.
 *
 * @param files that have an address of their own, or translate one, by path
 * @param nameless how many more were meant to tell of an event, but have a name that can't be an address
 * @param copied files that are copied as they are, under their path in the content folder, in order
 */
record Inventory(
        Optional<SourceFile> site,
        Optional<SourceFile> components,
        List<ContentFile> files,
        int nameless,
        Map<String, StaticFile> copied) {
    /** Where files belong that are not content. */
    static final String ELSEWHERE =
            "Pictures and other files belong in `assets/`. A file whose name starts with `_` is passed over.";

    /** The file at the top that every site has. */
    static final String SITE = "site.yaml";
    /** The file at the top that lists what a site is made of. */
    static final String COMPONENTS = "components.yaml";

    private static final List<Kind> KINDS = List.of(Kind.values());
    private static final String PASSED_OVER = "A file whose name starts with `_` is passed over.";

    Inventory {
        files = List.copyOf(files);
        copied = Collections.unmodifiableMap(new LinkedHashMap<>(copied));
    }

    /** Returns the files that translate another, or those that do not. */
    List<ContentFile> files(boolean translations) {
        return files.stream().filter(file -> file.translation() == translations).toList();
    }

    /** Returns what there is in {@code tree}; files that are out of place are told. */
    static Inventory of(SourceTree tree, Diagnostics log) {
        List<ContentFile> files = new ArrayList<>();
        List<Kind> refused = new ArrayList<>();
        Map<String, StaticFile> copied = new LinkedHashMap<>();
        for (SourceFile file : tree.files()) {
            Location location = Location.of(tree.shown(file));
            if (file.path().startsWith("assets/")) {
                copied.put(file.path(), new StaticFile(file.path(), file.file(), location.file()));
            } else if (file.path().startsWith("root/")) {
                copied.put(
                        file.path(),
                        new StaticFile(file.path().substring("root/".length()), file.file(), location.file()));
            } else {
                kind(file)
                        .ifPresentOrElse(
                                kind -> FileName.read(file, kind, location, log)
                                        .ifPresentOrElse(files::add, () -> refused.add(kind)),
                                () -> refuseAtTop(file, location, log));
            }
        }
        int nameless = (int) refused.stream().filter(kind -> kind != Kind.PAGE).count();
        return new Inventory(find(tree, SITE), find(tree, COMPONENTS), files, nameless, copied);
    }

    private static Optional<SourceFile> find(SourceTree tree, String path) {
        return tree.files().stream().filter(file -> file.path().equals(path)).findFirst();
    }

    /** Returns what {@code file} is by its place, if it is of a kind that has addresses. */
    static Optional<Kind> kind(SourceFile file) {
        int slash = file.path().indexOf('/');
        String folder = file.path().substring(0, Math.max(0, slash));
        for (Kind kind : KINDS) {
            if (kind.folder().equals(folder)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    private static void refuseAtTop(SourceFile file, Location location, Diagnostics log) {
        String path = file.path();
        if (path.equals(SITE) || path.equals(COMPONENTS)) {
            return;
        }
        int slash = path.indexOf('/');
        List<String> known = slash < 0
                ? List.of(SITE, COMPONENTS)
                : Stream.concat(KINDS.stream().map(Kind::folder), Stream.of("assets", "root"))
                        .toList();
        String name = slash < 0 ? path : path.substring(0, slash);
        log.add(Diagnostic.of(
                Rule.UNEXPECTED_FILE,
                location,
                slash < 0 ? "No file `" + name + "` is read here." : "No folder `" + name + "/` is read here.",
                slash < 0 && name.endsWith(".md")
                        ? "Move it to `incidents/`, `maintenance/`, `announcements/` or `pages/`."
                        : Suggestion.nearest(name, known)
                                .map(word -> "Did you mean `" + word + (slash < 0 ? "" : "/") + "`?")
                                .orElse("Here belong " + Hint.allOf(known) + ". " + PASSED_OVER)));
    }

    /** Whether a file at the top has a name that comes near to {@code path}, so that it is told of already. */
    static boolean misnamed(String path, SourceTree tree) {
        return tree.files().stream()
                .map(SourceFile::path)
                .filter(each -> each.indexOf('/') < 0 && !each.equals(SITE) && !each.equals(COMPONENTS))
                .anyMatch(each -> Suggestion.nearest(each, List.of(path)).isPresent());
    }
}
