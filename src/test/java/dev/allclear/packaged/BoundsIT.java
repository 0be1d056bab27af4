package dev.allclear.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import dev.allclear.packaged.Processes.Ended;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The program as it is handed out, with 96 MiB to live on, before content and templates that would eat any machine. */
class BoundsIT {
    private static final Path JAR = Path.of("target/allclear.jar").toAbsolutePath();
    private static final Path JAVA = Path.of(System.getProperty("java.home"));
    private static final int FILE = 1 << 20;
    private static final String INCIDENT = "---\ntitle: x\nimpact: none\n---\n## Resolved · 2021-01-01 10:00 UTC\n\n";

    private static final String OUT_OF_MEMORY =
            "allclear: Java ran out of memory; give it more, such as with `java -Xmx1g -jar allclear.jar`.\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void aSite() throws IOException {
        write("content/site.yaml", "name: x\nurl: https://status.example.com/\n");
    }

    @ParameterizedTest
    @CsvSource({"content/incidents/a.md", "content/site.yaml", "content/components.yaml", "templates/home.ftlh"})
    void aFileOfAHundredMegabytesIsAnError(String path) throws Exception {
        Files.createDirectories(folder.resolve(path).getParent());
        try (var file = new RandomAccessFile(folder.resolve(path).toFile(), "rw")) {
            file.setLength(100_000_000);
        }
        assertError(path, "error[file-too-large]: The file is larger than 1 MiB.");
    }

    @Test
    void moreThanAHundredThousandFilesAreAnError() throws Exception {
        write("content/incidents/17/a.md", INCIDENT);
        for (int level = 0; level < 17; level++) {
            Path outer = Files.createDirectories(folder.resolve("content/incidents/" + level));
            Files.createSymbolicLink(outer.resolve("a"), Path.of("../" + (level + 1)));
            Files.createSymbolicLink(outer.resolve("b"), Path.of("../" + (level + 1)));
        }
        assertError("content", "error[too-many-files]: There are more than 100,000 files and folders in it.");
    }

    @Test
    void aliasesThatMultiplyAreAnError() throws Exception {
        var bomb = new StringBuilder("x0: &x0 [a, a, a, a, a, a, a, a, a, a]\n");
        for (int level = 1; level < 30; level++) {
            bomb.append("x%d: &x%d [%s]\n".formatted(level, level, ("*x" + (level - 1) + ", ").repeat(10)));
        }
        write("content/components.yaml", bomb.toString());
        assertError("content/components.yaml:4:", "error[yaml-too-many-aliases]");
    }

    @ParameterizedTest
    @CsvSource({"[", "'{a: '", "'- '", "'? '"})
    void nestingWithoutEndIsAnError(String opening) throws Exception {
        write("content/components.yaml", opening.repeat(FILE / opening.length()));
        assertError("content/components.yaml:1:", "error[yaml-too-deep]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*a **b ",
                "![[]()",
                "[a](https://b.c) ",
                "> ",
                "- ",
                "`a",
                "<",
                "&",
                "|a",
                "a\n\n",
                "[^1]: a\n\n"
            })
    void aMegabyteOfAnythingIsAText(String sign) throws Exception {
        write("content/incidents/a.md", INCIDENT + filled(sign));
        Ended ended = checked();
        if (ended.code() == 0) {
            assertThat(ended.printed()).contains("the site can be built.");
        } else {
            // A node for each of half a million signs is more than this little memory holds.
            assertThat(ended.code()).as(ended.printed()).isEqualTo(3);
            assertThat(ended.printed()).isEqualTo(OUT_OF_MEMORY);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"##Resolved\n", "- a\n", "|a|b|\n", "a\n-\n"})
    void linesWithoutEndAreOneParagraphEvenTheirHeadings(String line) throws Exception {
        write("content/incidents/a.md", INCIDENT + filled(line));
        assertError("content/incidents/a.md", "error[no-updates]: The incident has no update.");
    }

    @ParameterizedTest
    @CsvSource({
        "'<b> ', removed-markup",
        "'[a](b)\n\n', broken-link",
        "'![a](b)\n\n', broken-link",
        "'<b>\n\n', removed-markup"
    })
    void ofThousandsOfMistakesAHundredAreTold(String sign, String rule) throws Exception {
        write("content/incidents/a.md", INCIDENT + sign.repeat(30_000));
        Ended ended = checked();
        assertThat(ended.code()).isEqualTo(rule.equals("broken-link") ? 1 : 0);
        assertThat(ended.printed()).containsPattern("\n30,000 (errors|warnings) in 1 file\\.\n");
        assertThat(ended.printed().split("\\[" + rule + "]", -1)).hasSize(101);
    }

    @ParameterizedTest
    @CsvSource({
        "'<#assign s=\"x\"><#list 1..100 as i><#assign s=s+s></#list>'",
        "'${\"x\"?left_pad(2000000000)}'",
        "'<#assign s><#list 1.. as i>xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx</#list></#assign>'"
    })
    void aTemplateThatTakesAllMemoryIsAnError(String template) throws Exception {
        write("templates/home.ftlh", template);
        assertError("templates/home.ftlh", "error[template-failure]: Java runs out of memory over it.");
    }

    @Test
    void aTemplateThatHeedsNoInterruptDoesNotKeepTheProgramFromEnding() throws Exception {
        write("templates/home.ftlh", "<#if (\"a\"?left_pad(60, \"a\") + \"!\")?matches(r\"(a+)+\\1b\")>x</#if>");
        assertError("templates/home.ftlh", "error[template-failure]: It does not come to an end.");
    }

    private void assertError(String place, String message) throws Exception {
        Ended ended = checked();
        assertThat(ended.code()).as(ended.printed()).isEqualTo(1);
        assertThat(ended.printed()).contains(message, "--> " + place, "The site can't be built as it is.");
    }

    private Ended checked() throws Exception {
        return Processes.java(JAVA, folder, Stream.of("-Xmx96m", "-jar", JAR.toString(), "check"));
    }

    /** As much of {@code sign} as a file may hold. */
    private static String filled(String sign) {
        return sign.repeat((FILE - 200) / sign.length());
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
