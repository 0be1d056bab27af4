package dev.allclear.sites;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The files under a folder, as they were when they were read.
 *
 * @param files bytes, each a char, by path with forward slashes
 */
public record Tree(SortedMap<String, String> files) {
    public Tree {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** Returns what is under {@code folder} now, without what a build remembers of how that looks. */
    public static Tree of(Path folder) {
        var files = new TreeMap<String, String>();
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path file : found.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith(".allclear/cache"))
                    .toList()) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file, ISO_8859_1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Tree(files);
    }

    /** Returns one file with this text. */
    static Tree of(String path, String text) {
        return new Tree(new TreeMap<>(Map.of(path, new String(text.getBytes(UTF_8), ISO_8859_1))));
    }

    /** Returns one of these files alone. */
    Tree only(String path) {
        return new Tree(new TreeMap<>(Map.of(path, files.getOrDefault(path, ""))));
    }

    /** Returns these files with every path changed. */
    Tree renamed(UnaryOperator<String> change) {
        var renamed = new TreeMap<String, String>();
        files.forEach((path, bytes) -> renamed.put(change.apply(path), bytes));
        return new Tree(renamed);
    }

    /** Returns these files with the bytes of some changed. */
    Tree mapped(Predicate<String> which, UnaryOperator<String> change) {
        var mapped = new TreeMap<>(files);
        mapped.replaceAll((path, bytes) -> which.test(path) ? change.apply(bytes) : bytes);
        return new Tree(mapped);
    }

    /** The paths, sorted. */
    Set<String> paths() {
        return files.keySet();
    }

    /** Returns a file as text. */
    String text(String path) {
        assertThat(paths()).contains(path);
        return new String(bytes(path), UTF_8);
    }

    /** Returns a file's bytes. */
    byte[] bytes(String path) {
        return files.getOrDefault(path, "").getBytes(ISO_8859_1);
    }

    /** Writes every file under {@code folder}, in the order of their names. */
    public void writtenTo(Path folder) {
        try {
            for (String path : paths()) {
                Path file = folder.resolve(path);
                Files.createDirectories(file.getParent());
                Files.write(file, bytes(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Holds that both have the same files and every file the same bytes. */
    public void isSameAs(Tree other) {
        assertThat(paths()).isEqualTo(other.paths());
        for (String path : paths()) {
            assertThat(text(path)).as(path).isEqualTo(other.text(path));
        }
        assertThat(files).isEqualTo(other.files);
    }
}
