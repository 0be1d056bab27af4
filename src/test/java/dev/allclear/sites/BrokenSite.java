package dev.allclear.sites;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.allclear.Building;
import dev.allclear.Run;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A text file that is a test: a site with mistakes in it and what the build says of them.
 *
 * <p>The README in {@code src/test/resources/sites} tells its form.
 *
 * @param file in the folder that is called by the code of what it is chiefly about
 * @param text all that stands in it
 */
record BrokenSite(Path file, String text) {
    private static final Path FOLDER = Path.of("src", "test", "resources", "sites-invalid");
    private static final Path STANDARD = FOLDER.resolve("content");
    private static final String EXPECTED = "-- expected --\n";
    private static final String NOW = "--now 2021-09-02T00:00:00Z";
    private static final Pattern OPENING = Pattern.compile("(?m)^-- (\\S.*?)(?: \\(([a-z0-9-]+)\\))? --\n");
    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-F]{4})");

    /** Returns each of them, by name. */
    static List<BrokenSite> all() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(each -> each.toString().endsWith(".txt"))
                    .sorted()
                    .map(each -> new BrokenSite(each, read(each)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The code of what it is chiefly about and, after a slash, what sets it apart. */
    String name() {
        return FOLDER.relativize(file).toString().replace('\\', '/').replaceFirst("\\.txt$", "");
    }

    /** The code of what it is chiefly about. */
    String code() {
        return name().substring(0, name().indexOf('/'));
    }

    /** The exit code that is expected. */
    int exitCode() {
        return said("exit").map(Integer::valueOf).orElse(1);
    }

    /** What the build is to say on stderr. */
    String expected() {
        return text.substring(text.indexOf(EXPECTED) + EXPECTED.length());
    }

    /** Returns the text of the file as it would be if the build were to say {@code err}. */
    String expecting(String err) {
        return text.substring(0, text.indexOf(EXPECTED) + EXPECTED.length()) + err;
    }

    /** Writes the site under {@code workplace}, and returns the folder to build it in. */
    Path writtenUnder(Path workplace) {
        Path folder = workplace.resolve(name());
        Tree.of(STANDARD).writtenTo(folder.resolve("content"));
        said("without").ifPresent(path -> delete(folder.resolve(path)));
        Matcher opening = OPENING.matcher(text);
        int from = opening.find() ? opening.end() : text.length();
        while (!opening.group().equals(EXPECTED)) {
            Path file = folder.resolve(opening.group(1));
            String form = Optional.<String>ofNullable(opening.group(2)).orElse("");
            int next = opening.find() ? opening.start() : text.length();
            write(file, text.substring(from, next), form);
            from = opening.end();
        }
        return folder;
    }

    /** Builds the site that was written in {@code folder}. */
    Run built(Path folder) {
        return Building.run(folder, ("build " + said("args").orElse(NOW)).split(" "));
    }

    private Optional<String> said(String name) {
        return text.lines()
                .takeWhile(line -> !line.startsWith("-- "))
                .filter(line -> line.startsWith(name + ": "))
                .map(line -> line.substring(name.length() + 2))
                .findFirst();
    }

    private static void write(Path file, String text, String form) {
        try {
            Files.createDirectories(file.getParent());
            switch (form) {
                case "" -> Files.writeString(file, text);
                case "crlf" -> Files.writeString(file, text.replace("\n", "\r\n"));
                case "cr" -> Files.writeString(file, text.replace("\n", "\r"));
                case "latin-1" -> Files.writeString(file, text, ISO_8859_1);
                case "utf-16" -> Files.writeString(file, text, UTF_16);
                case "escaped" -> Files.writeString(file, unescaped(text));
                case "link" -> Files.createSymbolicLink(file, Path.of(text.strip()));
                default -> throw new IllegalArgumentException("no way to write a file: " + form);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String unescaped(String text) {
        return ESCAPE.matcher(text)
                .replaceAll(escape ->
                        Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escape.group(1), 16))));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
