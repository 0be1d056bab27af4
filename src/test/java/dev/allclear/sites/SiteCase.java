package dev.allclear.sites;

import dev.allclear.Building;
import dev.allclear.Run;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * A folder of data that is a test.
 *
 * @param folder holds {@code content/}, perhaps {@code templates/}, and what is expected
 */
record SiteCase(Path folder) {
    private static final Path RESOURCES = Path.of("src", "test", "resources");

    /** Returns a test for each case in {@code src/test/resources/<kind>/}, by name. */
    static Stream<DynamicTest> tests(String kind, Consumer<SiteCase> test) {
        return all(kind).stream()
                .map(each -> DynamicTest.dynamicTest(each.name(), each.folder.toUri(), () -> test.accept(each)));
    }

    /** Returns each case in {@code src/test/resources/<kind>/}, by name. */
    static List<SiteCase> all(String kind) {
        try (Stream<Path> folders = Files.list(RESOURCES.resolve(kind))) {
            return folders.filter(Files::isDirectory)
                    .sorted()
                    .map(SiteCase::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the case of that name in {@code src/test/resources/sites/}. */
    static SiteCase of(String name) {
        return new SiteCase(RESOURCES.resolve("sites").resolve(name));
    }

    String name() {
        return String.valueOf(folder.getFileName());
    }

    /** The rest of the command line, as typed; the file may be absent. */
    List<String> args() {
        return read("args").map(text -> List.of(text.split("\\s+"))).orElse(List.of());
    }

    /** The case whose site this one builds byte for byte, instead of golden files of its own. */
    Optional<SiteCase> sameAs() {
        return read("same-as").map(SiteCase::of);
    }

    /** Returns a copy under {@code workplace} of what the program reads, to be built there. */
    Path copied(Path workplace) {
        Path copy = workplace.resolve(name());
        for (String part : List.of("content", "templates")) {
            if (Files.exists(folder.resolve(part))) {
                Tree.of(folder.resolve(part)).writtenTo(copy.resolve(part));
            }
        }
        return copy;
    }

    /** Builds the copy that stands in {@code folder}. */
    Run built(Path folder) {
        return Building.run(
                folder, Stream.concat(Stream.of("build"), args().stream()).toArray(String[]::new));
    }

    private Optional<String> read(String name) {
        Path file = folder.resolve(name);
        try {
            return Files.exists(file) ? Optional.of(Files.readString(file).strip()) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
