package dev.allclear.build;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.allclear.digest.Digest;
import dev.allclear.digest.Stamp;
import dev.allclear.page.Fields;
import dev.allclear.source.SourceFile;
import dev.allclear.source.SourceTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All that a site is made from, seen from outside: as long as that stays the same, so does the site. */
final class Makings {
    private final Stamp begun;
    private final StringBuilder seen = new StringBuilder();
    private boolean sure = true;

    private Makings(Stamp begun) {
        this.begun = begun;
    }

    /**
     * Returns the digest of what {@code request} asks to make of {@code tree}; absent where a file of it could change without
     * looking any different: one that is as young as the build, or on a system that does not tell when a file was changed.
     *
     * @param begun a file written when the build began
     * @throws UncheckedIOException if the machine fails
     */
    static Optional<Digest> of(BuildRequest request, SourceTree tree, Stamp begun) {
        var makings = new Makings(begun);
        for (Field field : Fields.of(BuildRequest.class)) {
            makings.seen.append(Fields.value(field, request)).append('\0');
        }
        for (SourceFile file : tree.files()) {
            makings.see(file.path(), file.file(), file.stamp());
        }
        try {
            for (Path file : makings.templates(request)) {
                makings.see("", file, Stamp.of(file).orElse(Stamp.UNSEEN));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return makings.sure ? Optional.of(Digest.of(makings.seen.toString().getBytes(UTF_8))) : Optional.empty();
    }

    private void see(String path, Path file, Stamp stamp) {
        sure &= stamp.lasting() && stamp.before(begun);
        seen.append('\0')
                .append(path)
                .append('\0')
                .append(file)
                .append('\0')
                .append(stamp.size())
                .append(' ')
                .append(stamp.modified())
                .append(' ')
                .append(stamp.changed());
    }

    /** Returns everything but folders in the folder of templates, in its order on this machine. A link is never sure. */
    private List<Path> templates(BuildRequest request) throws IOException {
        Optional<Path> folder = request.templates().map(Folder::path).filter(Files::isDirectory);
        if (folder.isEmpty()) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder.get())) {
            return all.filter(each -> !Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS))
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
