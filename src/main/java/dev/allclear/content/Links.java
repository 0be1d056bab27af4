package dev.allclear.content;

import dev.allclear.diagnostic.Rule;
import dev.allclear.diagnostic.Suggestion;
import dev.allclear.model.Prose;
import dev.allclear.source.Span;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where relative links between the files of a content folder lead. */
final class Links {
    /** What is hardly a file here: a mailbox, or a host with a path or with two dots. With one dot it may be a file. */
    private static final Pattern HOST = Pattern.compile("[\\w.-]+@[\\w.-]+\\.[a-z]{2,}$|(?:[\\w-]+\\.)+[a-z]{2,}/"
            + "|(?:[\\w-]+\\.){2,}(?!md$|ya?ml$|svg$|png$|jpe?g$|gif$|webp$)[a-z]{2,}$");

    private final Inventory inventory;
    private final Map<String, ContentFile> files = new HashMap<>();
    private final Predicate<ContentFile> hidden;
    private final Map<String, List<String>> nearest = new HashMap<>();

    /** The paths that one may mean, by the last of their names: gathered when one is not found. */
    private final Map<String, List<String>> byStem = new LinkedHashMap<>();

    /**
     * @param hidden whether a file is a draft that is not shown, and so can't be linked to
     */
    Links(Inventory inventory, Predicate<ContentFile> hidden) {
        this.inventory = inventory;
        this.hidden = hidden;
        inventory.files().forEach(file -> files.put(file.file().path(), file));
    }

    /** Whether every link of {@code prose}, which stands in the file at {@code path}, leads where it led. */
    boolean lead(Prose prose, String path) {
        for (Map.Entry<String, String> link : prose.links().entrySet()) {
            if (!find(link.getKey(), path).equals(Optional.of(link.getValue()))) {
                return false;
            }
        }
        return true;
    }

    /** Returns the address inside the site that {@code destination} in the file at {@code path} leads to, if it leads to one. */
    Optional<String> find(String destination, String path) {
        return target(destination, path)
                .flatMap(this::address)
                .map(address -> address + destination.substring(pathEnd(destination)));
    }

    /**
     * Returns the address inside the site that {@code destination}, which is relative to the file of {@code problems},
     * leads to; empty, and told at {@code span}, where it leads nowhere.
     */
    Optional<String> read(String destination, Span span, Problems problems) {
        Optional<String> address = find(destination, problems.path());
        if (address.isPresent()) {
            return address;
        }
        if (target(destination, problems.path()).map(files::get).isPresent()) {
            problems.add(
                    Rule.BROKEN_LINK,
                    span,
                    "`" + destination + "` leads to a draft, which is not shown.",
                    "Remove the link, or `draft: true` from the file it leads to.");
        } else {
            problems.add(
                    Rule.BROKEN_LINK,
                    span,
                    "`" + destination + "` leads to no file of this content folder.",
                    () -> hint(decoded(destination.substring(0, pathEnd(destination))), problems.path()));
        }
        return Optional.empty();
    }

    /** Returns the path in the content folder that is meant, whether there is something or not. */
    private static Optional<String> target(String destination, String path) {
        String typed = destination.substring(0, pathEnd(destination));
        return typed.isEmpty() ? Optional.of(path) : resolved(decoded(typed), path);
    }

    private String hint(String typed, String from) {
        List<String> near = near(stem(typed.replace('\\', '/'))).stream()
                .map(path -> relative(path, from))
                .limit(3)
                .toList();
        return near.isEmpty()
                ? absolute(typed)
                        .map(address -> "Did you mean `" + address + "`?")
                        .orElse("Write where the file is, seen from this one; pictures belong in `assets/`.")
                : "Did you mean " + Hint.anyOf(near) + "?";
    }

    /** Returns the paths that may be linked to and whose last name is the nearest to {@code stem}, if one is near. */
    private synchronized List<String> near(String stem) {
        return nearest.computeIfAbsent(stem, this::search);
    }

    private List<String> search(String stem) {
        if (byStem.isEmpty()) {
            gather();
        }
        List<String> found = closest(stem);
        if (found.stream().allMatch(this::shown)) {
            return found;
        }
        // Which files are drafts is found out at once for all, for there may be as many of them as one likes.
        byStem.values().forEach(paths -> paths.removeIf(path -> !shown(path)));
        byStem.values().removeIf(List::isEmpty);
        return closest(stem);
    }

    private List<String> closest(String stem) {
        return Suggestion.nearest(stem, byStem.keySet())
                .map(name -> List.copyOf(byStem.getOrDefault(name, List.of())))
                .orElse(List.of());
    }

    private boolean shown(String path) {
        return address(path).isPresent();
    }

    private void gather() {
        Stream.concat(inventory.files().stream().map(file -> file.file().path()), inventory.copied().keySet().stream())
                .forEach(path -> byStem.computeIfAbsent(stem(path), any -> new ArrayList<>())
                        .add(path));
    }

    /** Returns where what stands at {@code path} is inside the site, if it is shown. */
    private Optional<String> address(String path) {
        Optional<String> page = Optional.ofNullable(files.get(path))
                .filter(file -> !hidden.test(file))
                .map(ContentFile::address);
        return page.isPresent()
                ? page
                : Optional.ofNullable(inventory.copied().get(path)).map(file -> encoded(file.address()));
    }

    /** Returns the address of another site, or of a mailbox, that {@code typed} is without its scheme. */
    private static Optional<String> absolute(String typed) {
        return typed.length() <= Address.LONGEST && HOST.matcher(typed).lookingAt()
                ? Address.meant(typed)
                : Optional.empty();
    }

    private static int pathEnd(String destination) {
        for (int i = 0; i < destination.length(); i++) {
            if (destination.charAt(i) == '#' || destination.charAt(i) == '?') {
                return i;
            }
        }
        return destination.length();
    }

    /** Returns the path in the content folder; empty where it leads out of it. */
    private static Optional<String> resolved(String typed, String from) {
        if (typed.startsWith("/")) {
            return Optional.empty();
        }
        List<String> path = new ArrayList<>(segments(from));
        path.remove(path.size() - 1);
        for (String segment : segments(typed)) {
            if (segment.equals("..")) {
                if (path.isEmpty()) {
                    return Optional.empty();
                }
                path.remove(path.size() - 1);
            } else if (!segment.equals(".")) {
                path.add(segment);
            }
        }
        return Optional.of(String.join("/", path));
    }

    private static String relative(String path, String from) {
        List<String> to = segments(path);
        List<String> start = segments(from).subList(0, segments(from).size() - 1);
        int shared = 0;
        while (shared < start.size()
                && shared < to.size() - 1
                && start.get(shared).equals(to.get(shared))) {
            shared++;
        }
        List<String> steps = new ArrayList<>(Collections.nCopies(start.size() - shared, ".."));
        steps.addAll(to.subList(shared, to.size()));
        return String.join("/", steps);
    }

    /** The last name of a path without its ending, so that an address leads to the file it is the address of. */
    private static String stem(String path) {
        List<String> segments = segments(path);
        String name = segments.isEmpty() ? "" : segments.get(segments.size() - 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private static List<String> segments(String path) {
        return Arrays.stream(path.split("/", -1))
                .filter(each -> !each.isEmpty())
                .toList();
    }

    private static String decoded(String typed) {
        try {
            return URLDecoder.decode(typed.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return typed;
        }
    }

    /** Returns {@code path} as part of an address, octet for octet: a host looks for the very name that the file has. */
    private static String encoded(String path) {
        return URLEncoder.encode(path, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%2F", "/");
    }
}
