package dev.allclear.serve;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;

import java.nio.file.WatchEvent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What happened until all was quiet. What came and went meanwhile, as an editor's temporary files do, does not count. */
final class Batch {
    private final Map<String, WatchEvent.Kind<?>> first = new HashMap<>();
    private boolean folders;
    private boolean unknown;

    /** Adds that something happened to what people call {@code name}. */
    void add(String name, WatchEvent.Kind<?> kind) {
        if (kind == ENTRY_DELETE && first.get(name) == ENTRY_CREATE) {
            first.remove(name);
        } else {
            first.putIfAbsent(name, kind);
        }
    }

    /** Adds that there may be folders that are not watched. */
    void folder() {
        folders = true;
    }

    /** Adds that more happened than the machine could tell. */
    void overflow() {
        unknown = true;
    }

    /** Whether there may be folders that are not watched. */
    boolean folders() {
        return folders || unknown;
    }

    /** Returns what counts. */
    Changes changes() {
        return new Changes(List.copyOf(first.keySet()), unknown);
    }
}
