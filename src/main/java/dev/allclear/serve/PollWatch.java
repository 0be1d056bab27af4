package dev.allclear.serve;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Looks again and again whether something changed, where the machine can't tell. */
final class PollWatch implements Watch {
    private final Roots roots;
    private final Duration pause;
    private final Pause waiting;
    private Map<String, Stamp> known;

    /** Lets time pass. */
    @FunctionalInterface
    interface Pause {
        void last(Duration time) throws InterruptedException;
    }

    /** @param key what tells a file from another that took its place; nothing where the file system has none */
    private record Stamp(long size, FileTime changed, String key) {}

    /** @param pause how long it lets pass from one look to the next */
    PollWatch(Roots roots, Duration pause, Pause waiting) throws IOException {
        this.roots = roots;
        this.pause = pause;
        this.waiting = waiting;
        this.known = stamps();
    }

    @Override
    public Changes await(Duration patience) throws InterruptedException, IOException {
        List<String> changed = List.of();
        for (Duration waited = Duration.ZERO;
                changed.isEmpty() && waited.compareTo(patience) < 0;
                waited = waited.plus(pause)) {
            waiting.last(pause);
            changed = compare();
        }
        return new Changes(changed, false);
    }

    @Override
    public void close() {
        // Nothing was opened.
    }

    private List<String> compare() throws IOException {
        Map<String, Stamp> now = stamps();
        List<String> changed = new ArrayList<>();
        known.forEach((name, stamp) -> {
            if (!stamp.equals(now.get(name))) {
                changed.add(name);
            }
        });
        now.keySet().stream().filter(name -> !known.containsKey(name)).forEach(changed::add);
        known = now;
        return changed;
    }

    private Map<String, Stamp> stamps() throws IOException {
        Map<String, Stamp> stamps = new HashMap<>();
        for (Roots.Root root : roots.all()) {
            Folders.walk(root.path(), (path, attributes) -> {
                if (!attributes.isDirectory()) {
                    stamp(path, attributes, stamps);
                }
            });
        }
        return stamps;
    }

    private void stamp(Path path, BasicFileAttributes file, Map<String, Stamp> stamps) {
        var stamp = new Stamp(file.size(), file.lastModifiedTime(), String.valueOf(file.fileKey()));
        roots.name(path).ifPresent(name -> stamps.put(name, stamp));
    }
}
