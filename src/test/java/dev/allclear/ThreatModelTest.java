package dev.allclear;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The threat model names tests that there are, and the limits that hold. */
class ThreatModelTest {
    private static final Pattern TEST = Pattern.compile("`(\\w+(?:Test|IT))`");
    private static final Pattern LIMIT = Pattern.compile("\\| ([^|]+) \\| `(\\w+)\\.(\\w+)` \\|");

    @Test
    void everyTestThatItNamesIsThere() throws IOException {
        assertThat(found(TEST)).isNotEmpty();
        for (MatchResult test : found(TEST)) {
            assertThat(source("src/test/java", test.group(1))).isNotEmpty();
        }
    }

    @Test
    void everyLimitIsThatOfTheCode() throws IOException {
        assertThat(found(LIMIT)).hasSizeGreaterThan(10);
        for (MatchResult limit : found(LIMIT)) {
            Matcher value = Pattern.compile("\\b" + limit.group(3) + " = (.+);")
                    .matcher(source("src/main/java", limit.group(2)));
            assertThat(value.find()).as(limit.group()).isTrue();
            assertThat(limit.group(1)).as(limit.group()).isEqualTo(spoken(value.group(1)));
        }
    }

    private static String spoken(String value) {
        return value.replaceFirst("^(\\d+) << 20$", "$1 MiB")
                .replaceFirst("^Duration.ofSeconds\\((\\d+)\\)$", "$1 s")
                .replaceFirst("^(\\d+)_(\\d{3})$", "$1,$2");
    }

    private static List<MatchResult> found(Pattern pattern) throws IOException {
        return pattern.matcher(Files.readString(Path.of("src/docs/threat-model.md")))
                .results()
                .toList();
    }

    private static String source(String root, String name) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(root))) {
            Path file = files.filter(each -> each.endsWith(name + ".java"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no " + name));
            return Files.readString(file);
        }
    }
}
