package dev.allclear.content;

import dev.allclear.diagnostic.Diagnostics;
import dev.allclear.source.SourceText;
import dev.allclear.source.SourceTree;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What stands in the content files that nothing was wrong with when they were read last: one that has the same text still is
 * not taken apart again. For one content folder and one reading at a time.
 */
public final class Remembered {
    private final Map<ContentFile, Taken> files = new ConcurrentHashMap<>();
    private final boolean keeping;

    private Remembered(boolean keeping) {
        this.keeping = keeping;
    }

    /** Returns one that forgets at once. */
    public static Remembered nothing() {
        return new Remembered(false);
    }

    /** Returns one that knows each reading at the next. */
    public static Remembered everything() {
        return new Remembered(true);
    }

    /**
     * A content file that was taken apart.
     *
     * @param opened absent where its text could not be read
     * @param document absent where its fields could not
     * @param problems of it alone
     */
    record Taken(Optional<Opened> opened, Optional<Document> document, Diagnostics problems) {
        private boolean sound() {
            return document.isPresent() && problems.all().isEmpty();
        }

        private boolean of(SourceText text) {
            return opened.filter(before -> before.problems().source().text().equals(text.text()))
                    .isPresent();
        }
    }

    /** Takes {@code file} of {@code tree} apart, unless that was done and it has not changed. */
    Taken take(ContentFile file, SourceTree tree) {
        var problems = new Diagnostics();
        Optional<SourceText> text = tree.text(file.file(), problems);
        Optional<Taken> before = Optional.ofNullable(files.get(file));
        if (before.filter(Taken::sound).isPresent()
                && text.filter(before.get()::of).isPresent()) {
            return before.get();
        }
        Optional<Opened> opened =
                text.map(each -> new Opened(file, new Problems(file.file().path(), each, problems)));
        return new Taken(opened, opened.flatMap(each -> Document.read(each.file(), each.problems())), problems);
    }

    /** Keeps those of {@code files} that nothing was wrong with to the end, and no others. */
    void keep(List<Taken> files) {
        this.files.clear();
        files.stream()
                .filter(file -> keeping && file.sound())
                .forEach(each -> this.files.put(each.opened().orElseThrow().file(), each));
    }
}
