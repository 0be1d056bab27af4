package dev.allclear.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What things in a content folder are called, for a shell to offer while a person types: at a glance, without checking anything, and
 * without a word where nothing is there or nothing can be read.
 */
record ContentNames(Path folder) {
    private static final Pattern NAME = Pattern.compile("([a-z0-9][a-z0-9_-]*)\\.(?:md|ya?ml)");
    private static final Pattern COMPONENT = Pattern.compile("\\bid:\\s*[\"']?([a-z0-9][a-z0-9_-]*)");

    /** Also a part of a name in quotes: that stands after an id. */
    private static final Pattern COMMENT = Pattern.compile("(?m)(?:^|\\s)#.*$");

    private static final Pattern OVER = Pattern.compile(
            "(?im)^##\\s+(?:resolved|completed|cancelled)\\b|\\bstatus:\\s*[\"']?(?:resolved|completed|cancelled)\\b");

    /** How many files are looked into: those of the last months, as files are named by their day. */
    private static final int MOST_READ = 200;

    /** Returns the ids of components. */
    List<String> components() {
        String text = COMMENT.matcher(read(folder.resolve("components.yaml"))).replaceAll("");
        return COMPONENT.matcher(text).results().map(id -> id.group(1)).toList();
    }

    /** Returns the ids of incidents and maintenances: first those that no update ends, and of either kind the latest first. */
    List<String> reports() {
        List<Path> files = Stream.of("incidents", "maintenance")
                .flatMap(kind -> files(folder.resolve(kind)).stream())
                .sorted(Comparator.comparing(ContentNames::id).reversed())
                .toList();
        List<Path> open = files.stream()
                .limit(MOST_READ)
                .filter(file -> !OVER.matcher(read(file)).find())
                .toList();
        return Stream.concat(open.stream(), files.stream().filter(file -> !open.contains(file)))
                .map(ContentNames::id)
                .toList();
    }

    /** Returns the names of the texts that the team always uses. */
    List<String> templates() {
        return files(folder.resolve("_templates")).stream()
                .map(ContentNames::id)
                .sorted()
                .toList();
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> NAME.matcher(name(file)).matches()).toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }

    private static String id(Path file) {
        return name(file).replaceFirst("\\..*$", "");
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    /** What is looked for is ASCII, and whatever else stands there must not stop the search. */
    private static String read(Path file) {
        try {
            return Files.readString(file, ISO_8859_1);
        } catch (IOException e) {
            return "";
        }
    }
}
