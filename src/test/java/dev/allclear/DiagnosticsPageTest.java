package dev.allclear;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.allclear.diagnostic.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page that tells of every diagnostic: its table is the enum, and its examples are what they say. */
class DiagnosticsPageTest {
    private static final Path PAGE = Path.of("src", "docs", "diagnostics.md");
    private static final Instant NOW = Instant.parse("2026-11-22T16:00:00Z");
    private static final Pattern FILE = Pattern.compile(
            "^(Base|Beside|Bad|Good): `([^`]+)`\\n\\n```\\w+\\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);

    /** Of a code; the headings of examples begin with a capital. */
    private static final Pattern HEADING = Pattern.compile("^## [a-z0-9-]+$", Pattern.MULTILINE);

    /** What no text of a few lines can show. */
    private static final Set<Rule> WITHOUT_EXAMPLE = EnumSet.of(
            Rule.UNREADABLE_FILE,
            Rule.NOT_UTF8,
            Rule.FILE_TOO_LARGE,
            Rule.TOO_MANY_FILES,
            Rule.OUTSIDE_CONTENT,
            Rule.VANISHED_ADDRESS);

    @TempDir
    private Path folder;

    private record Shown(String role, String path, String text) {}

    @Test
    void itsTableListsEveryRuleInOrderWordForWord() throws IOException {
        assertThat(page().lines().filter(each -> each.startsWith("| [`")))
                .containsExactlyElementsOf(Arrays.stream(Rule.values())
                        .map(rule -> "| [`%1$s`](#%1$s) | %2$s | %3$s |"
                                .formatted(rule.code(), rule.severity().key(), rule.meaning()))
                        .toList());
    }

    @Test
    void itHasASectionForEveryRuleInOrder() throws IOException {
        assertThat(page().lines().filter(HEADING.asMatchPredicate()))
                .containsExactlyElementsOf(Arrays.stream(Rule.values())
                        .map(rule -> "## " + rule.code())
                        .toList());
    }

    @Test
    void theDayOfItsExamplesIsTold() throws IOException {
        assertThat(page()).contains("on 2026-11-22 at 16:00 UTC");
    }

    @ParameterizedTest
    @EnumSource
    void aSectionSaysTheMeaningAndShowsTheProblemAloneAndItsMend(Rule rule) throws IOException {
        String section = section(rule);

        assertThat(section).startsWith("\n" + rule.meaning());
        if (WITHOUT_EXAMPLE.contains(rule)) {
            assertThat(shown(section)).isEmpty();
        } else {
            assertThat(told(section, "Bad"))
                    .as("bad")
                    .containsExactly(rule.code() + " " + rule.severity().key());
            assertThat(told(section, "Good")).as("good").isEmpty();
        }
    }

    @Test
    void aWarningAloneIsFineUnlessWeAreStrict() throws IOException {
        Path warned = write(section(Rule.LONG_TITLE), "Bad");

        assertThat(Building.run(warned, NOW, "check").exitCode()).isZero();
        assertThat(Building.run(warned, NOW, "check", "--strict").exitCode()).isEqualTo(1);
    }

    /** Returns code and severity of what is wrong with the files of one {@code role} and those beside them, each once. */
    private Set<String> told(String section, String role) throws IOException {
        assertThat(shown(section)).extracting(Shown::role).contains(role);
        Run run = Building.run(write(section, role), NOW, "check", "--format", "json");
        assertThat(run.out()).as(run.err()).startsWith("{");
        var told = new TreeSet<String>();
        new ObjectMapper()
                .readTree(run.out())
                .at("/problems")
                .forEach(each -> told.add(
                        each.at("/code").asText() + " " + each.at("/severity").asText()));
        return told;
    }

    /** Writes the site that an example stands in, and returns its folder. */
    private Path write(String section, String role) throws IOException {
        Set<String> roles = Set.of("Base", "Beside", role);
        List<Shown> base = shown(page()).stream()
                .filter(each -> each.role().equals("Base"))
                .toList();
        assertThat(base).hasSize(2);
        Path site = Files.createDirectory(folder.resolve(role));
        for (Shown shown : Stream.concat(base.stream(), shown(section).stream()).toList()) {
            if (roles.contains(shown.role())) {
                Path file = site.resolve(shown.path());
                Files.createDirectories(file.getParent());
                Files.writeString(file, shown.text());
            }
        }
        return site;
    }

    private static String section(Rule rule) throws IOException {
        String from = "\n## " + rule.code() + "\n";
        String rest = page().substring(page().indexOf(from) + from.length());
        return HEADING.split(rest, 2)[0];
    }

    private static List<Shown> shown(String part) {
        return FILE.matcher(part)
                .results()
                .map(found -> new Shown(found.group(1), found.group(2), found.group(3)))
                .toList();
    }

    private static String page() throws IOException {
        return Files.readString(PAGE, UTF_8);
    }
}
