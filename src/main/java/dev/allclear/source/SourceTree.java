package dev.allclear.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.allclear.diagnostic.Diagnostic;
import dev.allclear.diagnostic.Diagnostics;
import dev.allclear.diagnostic.Location;
import dev.allclear.diagnostic.Rule;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The files of a content folder.
 *
 * @param shown the folder as the person who ran the command would name it; every location in a file starts with it
 * @param files by path
 * @param laid what is read in place of what stands in a file, by path
 */
public record SourceTree(String shown, List<SourceFile> files, Map<String, String> laid) {
    private static final int MAX_SIZE = 1 << 20;

    public SourceTree {
        files = List.copyOf(files);
        laid = Map.copyOf(laid);
    }

    /**
     * Returns the files below {@code root}.
     *
     * <p>Names that start with {@code _} or {@code .} are passed over, except below {@code root/}. Links are followed
     * inside the folder; one that leads out of it is a problem, as is what can't be read, and more than 100,000 files
     * and folders, of which none is returned.
     *
     * @throws UncheckedIOException if the machine fails
     */
    public static SourceTree read(Path root, String shown, Diagnostics log) {
        try {
            return new SourceTree(shown, Walk.files(root, shown, log), Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns this tree as it would be if {@code text} stood in {@code file}, which may be one that there is not yet. Nothing is
     * written.
     */
    public SourceTree with(SourceFile file, String text) {
        Map<String, SourceFile> byPath = new TreeMap<>();
        files.forEach(each -> byPath.put(each.path(), each));
        byPath.put(file.path(), SourceFile.unseen(file.path(), file.file()));
        Map<String, String> texts = new HashMap<>(laid);
        texts.put(file.path(), text);
        return new SourceTree(shown, List.copyOf(byPath.values()), texts);
    }

    /** Returns {@code file} as the person who ran the command would name it. */
    public String shown(SourceFile file) {
        return shown + "/" + file.path();
    }

    /**
     * Returns the text of {@code file}: without byte order mark, every line ending as {@code \n}. Empty where it can't
     * be read, is larger than 1 MiB, is not UTF-8 or holds an unfinished merge, each of which is a problem in {@code log}.
     *
     * @throws UncheckedIOException if the machine fails
     */
    public Optional<SourceText> text(SourceFile file, Diagnostics log) {
        Location location = Location.of(shown(file));
        byte[] bytes;
        try (InputStream in = open(file)) {
            bytes = in.readNBytes(MAX_SIZE + 1);
        } catch (FileSystemException e) {
            log.add(Unreadable.because(e, location));
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (bytes.length > MAX_SIZE) {
            log.add(Diagnostic.of(
                    Rule.FILE_TOO_LARGE,
                    location,
                    "The file is larger than 1 MiB.",
                    "Move pictures and logs to `assets/` and link to them."));
            return Optional.empty();
        }
        return Decoding.text(location.file(), bytes, log).filter(text -> Conflict.free(text, log));
    }

    private InputStream open(SourceFile file) throws IOException {
        String text = laid.get(file.path());
        return text == null ? Files.newInputStream(file.file()) : new ByteArrayInputStream(text.getBytes(UTF_8));
    }
}
