package dev.allclear.edit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffTest {
    @TempDir
    private Path folder;

    @Test
    void showsWhatComesBetweenThreeLinesThatStay() {
        assertThat(diff("a\nb\nc\nd\ne\n", "a\nb\nc\nd\nnew\ne\n")).isEqualTo("""
                --- a/content/x.md
                +++ b/content/x.md
                @@ -2,4 +2,5 @@
                 b
                 c
                 d
                +new
                 e
                """);
    }

    @Test
    void makesANewFileFromNothing() {
        assertThat(Diff.of(Change.creating("x.md", "a\nb\n"), "content/x.md").text())
                .isEqualTo("""
                --- /dev/null
                +++ b/content/x.md
                @@ -0,0 +1,2 @@
                +a
                +b
                """);
    }

    @Test
    void saysWhereALineHasNoEnd() {
        assertThat(diff("a", "a\nb")).isEqualTo("""
                --- a/content/x.md
                +++ b/content/x.md
                @@ -1 +1,2 @@
                -a
                \\ No newline at end of file
                +a
                +b
                \\ No newline at end of file
                """);
    }

    @Test
    void showsChangesFarFromEachOtherApartAndNearOnesTogether() {
        String lines = "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n";

        assertThat(diff(lines, lines.replace("1\n2", "one\n2").replace("8\n", "eight\n")))
                .containsOnlyOnce("@@ -1,11 +1,11 @@");
        assertThat(diff(lines, lines.replace("1\n2", "one\n2").replace("9\n", "nine\n")))
                .contains("@@ -1,4 +1,4 @@", "@@ -6,7 +6,7 @@");
    }

    @Test
    void aChangeOfNothingHasNoLine() {
        assertThat(diff("a\n", "a\n")).isEmpty();
    }

    @Test
    void gitAppliesIt() throws Exception {
        assumeTrue(installed(), "git is not installed: whether it takes a diff is not tested");
        long seed = 20261122;
        var random = new Random(seed);
        for (int round = 0; round < 40; round++) {
            String before = text(random, random.nextInt(30));
            String after = random.nextInt(8) == 0 ? text(random, 5) : edited(random, before);
            if (before.isEmpty() || after.isEmpty()) {
                continue;
            }
            String name = List.of("x.md", "a name/with blanks.md", "q\"uote.md", "ü.md")
                    .get(round % 4);
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, before);
            Files.writeString(
                    folder.resolve("patch"),
                    Diff.of(new Change(name, Optional.of(before), after), name).text());

            if (!before.equals(after)) {
                assertThat(git("apply", "--whitespace=nowarn", "patch"))
                        .as("seed %d, round %d", seed, round)
                        .isEmpty();
            }

            assertThat(Files.readString(file))
                    .as("seed %d, round %d", seed, round)
                    .isEqualTo(after);
        }
        Files.writeString(
                folder.resolve("patch"),
                Diff.of(Change.creating("new.md", "one\r\ntwo"), "new.md").text());
        assertThat(git("apply", "--whitespace=nowarn", "patch")).isEmpty();
        assertThat(folder.resolve("new.md")).hasContent("one\r\ntwo");
    }

    private static String text(Random random, int lines) {
        var text = new StringBuilder();
        for (int i = 0; i < lines; i++) {
            text.append(List.of("same", "line " + i, "", "---", "\\ x", "+plus").get(random.nextInt(6)))
                    .append(random.nextInt(4) == 0 ? "\r\n" : "\n");
        }
        return random.nextInt(3) == 0 ? text + "no end" : text.toString();
    }

    private static String edited(Random random, String text) {
        List<String> lines = new ArrayList<>(List.of(text.split("(?<=\n)")));
        for (int i = random.nextInt(4); i >= 0; i--) {
            int at = random.nextInt(lines.size());
            switch (random.nextInt(3)) {
                case 0 -> lines.add(at, "inserted " + i + "\n");
                case 1 -> lines.set(at, "changed " + i + "\n");
                default -> lines.set(at, "");
            }
        }
        return String.join("", lines);
    }

    private static String diff(String before, String after) {
        return Diff.of(new Change("x.md", Optional.of(before), after), "content/x.md")
                .text();
    }

    private String git(String... args) throws IOException, InterruptedException {
        var command = new ProcessBuilder("git");
        command.command().addAll(List.of(args));
        Process git =
                command.directory(folder.toFile()).redirectErrorStream(true).start();
        String printed = new String(git.getInputStream().readAllBytes(), UTF_8);
        git.waitFor();
        return printed;
    }

    private static boolean installed() throws InterruptedException {
        try {
            return new ProcessBuilder("git", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
