package dev.allclear.publish;

import dev.allclear.diagnostic.Diagnostic;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Takes files, says what is wrong with them and writes nothing: for a build that only checks. */
public final class Nowhere implements Destination {
    private final Claims claims = new Claims();

    @Override
    public boolean writes() {
        return false;
    }

    /** Returns false: where nothing is written, nothing stands. */
    @Override
    public boolean keep(String path, String fingerprint) {
        return false;
    }

    @Override
    public Optional<Diagnostic> claim(String path) {
        return claims.claim(path, Optional.empty());
    }

    @Override
    public void put(Phase phase, String path, Optional<String> fingerprint, byte[] bytes) {
        // Nothing is written.
    }

    @Override
    public void put(Phase phase, String path, Optional<String> fingerprint, Large file) {
        // Nothing is written.
    }

    @Override
    public Optional<Diagnostic> copy(Phase phase, String path, Path file, String shown) {
        return claims.claim(path, Optional.of(shown));
    }

    @Override
    public void spare() {
        // Nothing is ever removed.
    }

    /** Returns nothing: what an earlier build published can only be compared with where there is an output folder. */
    @Override
    public List<Diagnostic> complete(Predicate<String> withdrawn) {
        return List.of();
    }

    @Override
    public Published publish() {
        return new Published(List.of(), 0, List.of(), 0);
    }

    @Override
    public void leave(Note note) {
        // There is no next one that could keep anything.
    }

    @Override
    public void close() {
        // Nothing was written.
    }
}
