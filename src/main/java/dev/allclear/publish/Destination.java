package dev.allclear.publish;

import dev.allclear.diagnostic.Diagnostic;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Where the files of one build go. Paths are inside the site, with forward slashes: {@code history/index.html}. A file whose
 * path could leave the site or is one that some file systems refuse, and a second file at one path, is not taken.
 *
 * <p>In order: any number of {@code claim}, {@code keep}, {@code put}, {@code add} and {@code copy}, then {@code complete},
 * then {@code leave} and {@code publish} where nothing is wrong, and {@code close} in any case. For one thread, but for
 * {@code keep} and {@code put}.
 */
public interface Destination extends AutoCloseable {

    /** Whether it does anything with the bytes of a file; where not, a file in which nothing can be wrong need not be made. */
    boolean writes();

    /** Keeps {@code path} free for a file that the build is to make; returns why not, if it can't be taken. */
    Optional<Diagnostic> claim(String path);

    /**
     * Keeps the file that stands at {@code path}, which was claimed for it, as it is, if an earlier build of the same program
     * left just that file there and said that it was made from what has this {@code fingerprint}. Several threads may.
     *
     * @return whether it is kept; otherwise nothing happened, and the file is to be made and put
     */
    boolean keep(String path, String fingerprint) throws IOException;

    /**
     * Takes a file at a path that was claimed for it; nothing once this was closed. Several threads may.
     *
     * @param fingerprint of what it was made from, in hexadecimal, for a later build to keep it by
     */
    void put(Phase phase, String path, Optional<String> fingerprint, byte[] bytes) throws IOException;

    /** Takes a file that is made only now, a piece at a time, as one whose bytes are there. */
    void put(Phase phase, String path, Optional<String> fingerprint, Large file) throws IOException;

    /** A file that need not fit into memory. */
    @FunctionalInterface
    interface Large {
        /** Writes it to {@code out}, and leaves that open. */
        void to(OutputStream out) throws IOException;
    }

    /** Takes a file that every build makes again; returns why not, if it can't. */
    default Optional<Diagnostic> add(Phase phase, String path, byte[] bytes) throws IOException {
        Optional<Diagnostic> problem = claim(path);
        if (problem.isEmpty()) {
            put(phase, path, Optional.empty(), bytes);
        }
        return problem;
    }

    /**
     * Takes a file of the team as it is; returns why not, if it can't.
     *
     * @param shown the file as the person who ran the command would name it
     */
    Optional<Diagnostic> copy(Phase phase, String path, Path file, String shown) throws IOException;

    /** Leaves in place what an earlier build published and this one has nothing for; after all files, before {@code complete}. */
    void spare();

    /**
     * Returns what is wrong with all the files together; nothing is added after it.
     *
     * @param withdrawn whether what stood at a path may be missing without a word
     */
    List<Diagnostic> complete(Predicate<String> withdrawn) throws IOException;

    /**
     * Puts every file into its place, removes what an earlier build left there, and returns what that came to.
     *
     * @throws PartlyWritten if the machine fails after the first file moved; after any other exception nothing has changed
     */
    Published publish() throws IOException;

    /** Leaves {@code note} to the next build, once all is published. */
    void leave(Note note);

    /** Leaves nothing behind but what was published; what can't be cleaned up now is left to the next build. */
    @Override
    void close();
}
