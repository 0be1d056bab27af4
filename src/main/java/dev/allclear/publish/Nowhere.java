package dev.allclear.publish;

import dev.allclear.diagnostic.Diagnostics;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Takes files, says what is wrong with them and writes nothing: for a build that only checks. */
public final class Nowhere implements Destination {
    private final Claims claims;

    /** Returns a destination that tells {@code log} what is wrong. */
    public Nowhere(Diagnostics log) {
        claims = new Claims(log);
    }

    @Override
    public void add(Phase phase, String path, byte[] bytes) {
        claims.claim(path, Optional.empty());
    }

    @Override
    public void copy(Phase phase, String path, Path file, String shown) {
        claims.claim(path, Optional.of(shown));
    }

    @Override
    public void complete() {
        // What an earlier build published can only be compared with where there is an output folder.
    }

    @Override
    public Published publish() {
        return new Published(List.of(), 0, List.of());
    }

    @Override
    public void close() {
        // Nothing was written.
    }
}
