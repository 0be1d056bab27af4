package dev.allclear.serve;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;
import static java.nio.file.StandardWatchEventKinds.OVERFLOW;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Is told of changes by the machine. Every folder is watched, and of a root that is not there the nearest that is around it. */
final class FileWatch implements Watch {
    private final Roots roots;
    private final Duration quiet;
    private final Duration most;
    private final WatchService service;
    private final Registration registration;

    /** Has a folder watched; once only, however often it is asked. */
    @FunctionalInterface
    interface Registration {
        void watch(Path folder) throws IOException;
    }

    private FileWatch(Roots roots, Duration quiet, Duration most, WatchService service, Registration registration) {
        this.roots = roots;
        this.quiet = quiet;
        this.most = most;
        this.service = service;
        this.registration = registration;
    }

    /**
     * Returns one that watches from now on.
     *
     * @param quiet how long nothing must happen before what happened is told
     * @param most how long that may be put off
     * @throws IOException if the machine can't watch so much
     */
    static FileWatch of(Roots roots, Duration quiet, Duration most) throws IOException {
        WatchService service = roots.all().get(0).path().getFileSystem().newWatchService();
        return of(
                roots,
                quiet,
                most,
                service,
                folder -> folder.register(service, ENTRY_CREATE, ENTRY_DELETE, ENTRY_MODIFY));
    }

    /** Returns one that is told by {@code service} of what {@code registration} has watched. */
    static FileWatch of(Roots roots, Duration quiet, Duration most, WatchService service, Registration registration)
            throws IOException {
        try {
            var watch = new FileWatch(roots, quiet, most, service, registration);
            watch.register();
            return watch;
        } catch (IOException e) {
            service.close();
            throw e;
        }
    }

    @Override
    public Changes await(Duration patience) throws InterruptedException, IOException {
        WatchKey key = service.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
        var batch = new Batch();
        long began = System.nanoTime();
        while (key != null) {
            take(key, batch);
            boolean late = System.nanoTime() - began > most.toNanos();
            key = late ? null : service.poll(quiet.toMillis(), TimeUnit.MILLISECONDS);
        }
        if (batch.folders()) {
            register();
        }
        return batch.changes();
    }

    @Override
    public void close() throws IOException {
        service.close();
    }

    private void take(WatchKey key, Batch batch) {
        Path folder = (Path) key.watchable();
        for (WatchEvent<?> event : key.pollEvents()) {
            if (event.kind() == OVERFLOW) {
                batch.overflow();
            } else {
                Path file = folder.resolve((Path) Objects.requireNonNull(event.context()));
                roots.name(file).ifPresent(name -> batch.add(name, event.kind()));
                if (event.kind() == ENTRY_CREATE && Files.isDirectory(file)) {
                    batch.folder();
                }
            }
        }
        if (!key.reset()) {
            roots.name(folder).ifPresent(name -> batch.add(name, ENTRY_DELETE));
            batch.folder();
        }
    }

    /** Watches what is not watched yet. */
    private void register() throws IOException {
        List<Path> folders = new ArrayList<>();
        for (Roots.Root root : roots.all()) {
            Stream.iterate(root.path().getParent(), Objects::nonNull, Path::getParent)
                    .filter(Files::isDirectory)
                    .findFirst()
                    .ifPresent(folders::add);
            Folders.walk(root.path(), (path, attributes) -> {
                if (attributes.isDirectory()) {
                    folders.add(path);
                }
            });
        }
        for (Path folder : folders) {
            try {
                registration.watch(folder);
            } catch (NoSuchFileException | NotDirectoryException | AccessDeniedException e) {
                // Gone again, or nobody's to look into: the folder around it tells.
            }
        }
    }
}
