package dev.allclear.publish;

import dev.allclear.diagnostic.Diagnostic;
import dev.allclear.diagnostic.Location;
import dev.allclear.diagnostic.Rule;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which file claimed which path. Two paths that differ in case only are one: on some file systems and hosts they are.
 *
 * <p>A file is in nobody's way, and nobody in its, when no other stands at its path, and none at a folder that it needs.
 */
final class Claims {
    private final Map<String, String> files = new HashMap<>();
    private final Map<String, String> folders = new HashMap<>();
    private final Set<String> spelled = new HashSet<>();
    private final Map<String, String> teams = new HashMap<>();

    /**
     * Claims {@code path}; returns why that can't be, if it is taken or no path of a site.
     *
     * @param shown the team's file that goes there; absent: one of ours
     */
    Optional<Diagnostic> claim(String path, Optional<String> shown) {
        if (!SitePath.permits(path)) {
            return Optional.of(Diagnostic.of(
                    Rule.BAD_FILE_NAME,
                    Location.of(shown.orElse(path)),
                    "`" + path + "` can't be the name of a file in the site: not every system could store it there.",
                    "Rename the file; letters, digits, `-`, `_` and `.` are safe everywhere."));
        }
        Optional<String> other = holder(path);
        if (other.isPresent()) {
            return Optional.of(Diagnostic.of(
                    Rule.ADDRESS_COLLISION,
                    Location.of(shown.orElse(path)),
                    "The address " + SitePath.address(path) + " is already that of " + told(other.get()) + ".",
                    "Rename one of the two. Addresses that differ in upper and lower case only count as one."));
        }
        files.put(SitePath.folded(path), path);
        if (!spelled.contains(SitePath.folder(path))) {
            for (String folder : SitePath.folders(path)) {
                folders.putIfAbsent(SitePath.folded(folder), path);
                spelled.add(folder);
            }
        }
        shown.ifPresent(file -> teams.put(path, file));
        return Optional.empty();
    }

    /** Whether a file claimed {@code path}, in just that spelling. */
    boolean has(String path) {
        return path.equals(files.get(SitePath.folded(path)));
    }

    /**
     * Whether {@code path}, which no file claimed as it is written, can't stand beside those that were claimed, or keeps a
     * folder that they need from being spelled as they have it.
     */
    boolean inTheWay(String path) {
        return holder(path).isPresent()
                || SitePath.folders(path).stream()
                        .anyMatch(folder -> !spelled.contains(folder) && folders.containsKey(SitePath.folded(folder)));
    }

    /** Returns the path of a file that has {@code path}, or needs it for a folder, or stands at a folder that it needs. */
    private Optional<String> holder(String path) {
        String folded = SitePath.folded(path);
        String there = files.getOrDefault(folded, folders.get(folded));
        if (there == null && !spelled.contains(SitePath.folder(path))) {
            for (String folder : SitePath.folders(folded)) {
                if (files.containsKey(folder)) {
                    return Optional.of(files.get(folder));
                }
            }
        }
        return Optional.ofNullable(there);
    }

    /** Whether no two folders differ in case only. */
    boolean distinct() {
        return spelled.size() == folders.size();
    }

    private String told(String holder) {
        return teams.getOrDefault(holder, "a file that Allclear makes");
    }
}
