package dev.allclear.sites;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import dev.allclear.Run;
import dev.allclear.cli.Program;
import dev.allclear.disk.Disk;
import dev.allclear.model.Output;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * A team's folder whose site stands, and is about to become quite another: pages change, come and go, with aliases, assets,
 * files for the root, and the theme. In the output stand files of others, too.
 *
 * @param home holds {@code content}, {@code templates} and {@code site}
 */
record Upheaval(Path home) {
    /** One kind of file beside the pages is like another to a disk, and every file is another death to die. */
    private static final String OUTPUTS = Stream.of(Output.values())
            .filter(output -> output != Output.FEEDS && output != Output.API)
            .map(output -> output.key() + ": false")
            .collect(Collectors.joining(", ", "outputs: {", "}\n"));

    /** What is there in all three, and the files of others. */
    private static final Tree COMPONENTS = Tree.of("content/components.yaml", "- {id: booking, name: Booking}\n");

    static final Tree OTHERS =
            together(Tree.of(".well-known/acme/token", "theirs"), Tree.of("incidents/note.txt", "mine"));

    /** What was there before. */
    static final Tree OLD = together(
            COMPONENTS,
            site("Harbour Ferries"),
            incident("storm", "Storm over the harbour", "aliases: [incident-17, gale]"),
            incident("fog", "Fog", "aliases: []"),
            Tree.of("content/pages/about.md", "---\ntitle: About\n---\n\nFerries.\n"),
            Tree.of("content/assets/logo.svg", "<svg><!-- a long one, " + "long ".repeat(300) + "--></svg>"),
            Tree.of("content/assets/old.txt", "old"),
            Tree.of("content/root/CNAME", "status.old.example\n"),
            Tree.of("content/root/was-a-file", "file"),
            Tree.of("templates/not-found.ftlh", "Nothing here."));

    /** What it becomes. */
    static final Tree NEW = together(
            COMPONENTS,
            site("Harbour Ferries and Trains"),
            incident("storm", "A storm over the harbour", "aliases: [incident-17, tempest]"),
            incident("ice", "Ice on the river", "aliases: [fog-of-old]"),
            Tree.of("content/pages/help.md", "---\ntitle: Help\nnav: 1\n---\n\nAsk.\n"),
            Tree.of("content/assets/logo.svg", "<svg/>"),
            Tree.of("content/assets/new.txt", "new"),
            Tree.of("content/root/CNAME", "status.new.example\n"),
            Tree.of("content/root/was-a-file/index.html", "folder"),
            Tree.of("templates/not-found.ftlh", "Nothing here either."),
            Tree.of("templates/assets/style.css", "main { color: red }\n"));

    /** Something that has little to do with either. */
    static final Tree OTHER = together(COMPONENTS, site("Night Buses"), incident("crash", "Crash", "aliases: [fog]"));

    /** Returns a test for each change that {@code build} makes to a sound disk, by its number. */
    static Stream<DynamicTest> atEveryChange(Consumer<Disk> build, IntConsumer test) {
        int changes = changes(build);
        assertThat(changes).isGreaterThan(40);
        return IntStream.rangeClosed(1, changes)
                .mapToObj(number ->
                        DynamicTest.dynamicTest("change " + number + " of " + changes, () -> test.accept(number)));
    }

    /** Returns how many changes {@code build} makes to a sound disk. */
    static int changes(Consumer<Disk> build) {
        Disk sound = Disk.sound();
        build.accept(sound);
        return sound.changes();
    }

    /** Returns it anew, in memory, with room enough. */
    static Upheaval begin() {
        return begin(1 << 24);
    }

    /** Returns it anew, in memory, where {@code size} bytes fit in. */
    static Upheaval begin(long size) {
        FileSystem memory = Jimfs.newFileSystem(Configuration.unix().toBuilder()
                .setBlockSize(1024)
                .setMaxSize(size)
                .build());
        var upheaval = new Upheaval(memory.getPath("/home/team"));
        try {
            Files.createDirectories(upheaval.home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return upheaval;
    }

    /** Returns what a build of {@code written} into a fresh folder makes, beside the files of others. */
    static Tree fresh(Tree written) {
        Upheaval fresh = begin().written(written);
        assertThat(fresh.build(Disk.sound()).exitCode()).isZero();
        OTHERS.writtenTo(fresh.output());
        return fresh.site();
    }

    /** Puts {@code site} into the output, as a build left it. */
    Upheaval standing(Tree site) {
        site.writtenTo(output());
        return this;
    }

    /** Puts {@code written} in place of what the team wrote before. */
    Upheaval written(Tree written) {
        remove(home.resolve("content"));
        remove(home.resolve("templates"));
        written.writtenTo(home);
        return this;
    }

    /** Builds on {@code disk}, as the front door does; the revision is the site's name. */
    Run build(Disk disk) {
        return build(disk, Duration.ZERO);
    }

    /** Builds while at every look the clock is moved on {@code by} so much. */
    Run build(Disk disk, Duration by) {
        return Program.in(disk.over(home)).slowBy(by).run("build", "--revision", name());
    }

    /** The output folder. */
    Path output() {
        return home.resolve("site");
    }

    /** Returns all that is in the output now. */
    Tree site() {
        return Files.exists(output()) ? Tree.of(output()) : together();
    }

    /**
     * Holds that every address serves what it did in {@code before} or does in {@code after}, and nothing less where both
     * have it.
     */
    void servesWholeFiles(Tree before, Tree after) {
        Tree now = served(site());
        assertThat(now.paths()).containsAll(common(before, after));
        assertThat(together(served(before), served(after)).paths()).containsAll(now.paths());
        for (String path : together(served(before), served(after)).paths()) {
            if (now.paths().contains(path)) {
                assertThat(now.text(path)).as(path).isIn(text(before, path), text(after, path));
            }
        }
    }

    /** Holds that once {@code build.json} tells of what is new, all of it is there. */
    void tellsOfNothingToCome(Tree after) {
        Tree now = site();
        if (now.text("build.json").equals(after.text("build.json"))) {
            served(after)
                    .paths()
                    .forEach(path -> assertThat(now.text(path)).as(path).isEqualTo(after.text(path)));
        }
    }

    /** Returns all files of {@code trees}; the last one that has a path counts. */
    static Tree together(Tree... trees) {
        var files = new TreeMap<String, String>();
        Stream.of(trees).forEach(tree -> files.putAll(tree.files()));
        return new Tree(files);
    }

    private String name() {
        return Tree.of(home.resolve("content"))
                .text("site.yaml")
                .lines()
                .findFirst()
                .orElse("");
    }

    private static String text(Tree tree, String path) {
        return tree.paths().contains(path) ? tree.text(path) : "";
    }

    private static Set<String> common(Tree before, Tree after) {
        var common = new TreeSet<>(served(before).paths());
        common.retainAll(after.paths());
        return common;
    }

    /** Returns what has an address: not what a build keeps for itself, nor what it is carrying to another disk. */
    private static Tree served(Tree site) {
        var files = new TreeMap<>(site.files());
        files.keySet().removeIf(path -> path.startsWith(".allclear/") || path.endsWith("/.allclear-arriving"));
        return new Tree(files);
    }

    private static Tree site(String name) {
        return Tree.of("content/site.yaml", "name: " + name + "\nurl: https://status.harbour.example/\n" + OUTPUTS);
    }

    private static Tree incident(String id, String title, String more) {
        return Tree.of("content/incidents/" + id + ".yaml", """
                title: %s
                impact: minor
                components: [booking]
                %s
                updates:
                  - {status: investigating, at: 2021-09-01 08:00, text: We look.}
                  - {status: resolved, at: 2021-09-01 09:00, text: All is well.}
                """.formatted(title, more));
    }

    static void remove(Path folder) {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path each : all.sorted((a, b) -> b.compareTo(a)).toList()) {
                    Files.delete(each);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
