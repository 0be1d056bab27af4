package dev.allclear.serve;

import java.nio.file.Path;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.Watchable;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A machine that tells what a test has it tell, at once and in order. */
final class ToldEvents implements WatchService {
    private final Queue<WatchKey> keys = new ArrayDeque<>();
    private boolean closed;

    /** Has it tell that something happened to {@code name} in {@code folder}. */
    void event(Path folder, WatchEvent.Kind<?> kind, @Nullable String name) {
        keys.add(new Key(folder, List.of(new Event(kind, name == null ? null : Path.of(name))), true));
    }

    /** Has it tell that {@code folder} is gone. */
    void gone(Path folder) {
        keys.add(new Key(folder, List.of(), false));
    }

    boolean closed() {
        return closed;
    }

    @Override
    public void close() {
        closed = true;
    }

    @Override
    public @Nullable WatchKey poll() {
        return keys.poll();
    }

    @Override
    public @Nullable WatchKey poll(long timeout, TimeUnit unit) {
        return keys.poll();
    }

    @Override
    public WatchKey take() {
        return Objects.requireNonNull(keys.poll(), "nothing happens any more");
    }

    private record Event(WatchEvent.Kind<?> type, @Nullable Path name) implements WatchEvent<Path> {
        @Override
        @SuppressWarnings("unchecked")
        public Kind<Path> kind() {
            return (Kind<Path>) type;
        }

        @Override
        public int count() {
            return 1;
        }

        @Override
        public @Nullable Path context() {
            return name;
        }
    }

    private record Key(Path folder, List<WatchEvent<?>> happened, boolean valid) implements WatchKey {
        @Override
        public boolean isValid() {
            return valid;
        }

        @Override
        public List<WatchEvent<?>> pollEvents() {
            return happened;
        }

        @Override
        public boolean reset() {
            return valid;
        }

        @Override
        public void cancel() {}

        @Override
        public Watchable watchable() {
            return folder;
        }
    }
}
