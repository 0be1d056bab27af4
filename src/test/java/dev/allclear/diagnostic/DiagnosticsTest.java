package dev.allclear.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiagnosticsTest {
    private final Diagnostics log = new Diagnostics();

    @Test
    void problemsComeByFileLineColumnRuleAndMessageEachOnce() {
        List<Diagnostic> inOrder = List.of(
                Diagnostic.of(Rule.LONG_TITLE, Location.of("a.md"), "Of the file."),
                at("a.md", 1, 2, Rule.UNKNOWN_KEY, "First."),
                at("a.md", 1, 3, Rule.UNKNOWN_KEY, "Later in the line."),
                at("a.md", 2, 1, Rule.BAD_TIME, "A rule that stands earlier."),
                at("a.md", 2, 1, Rule.LONG_TITLE, "A message."),
                at("a.md", 2, 1, Rule.LONG_TITLE, "Another."),
                at("b.md", 1, 1, Rule.UNKNOWN_KEY, "Another file."));
        List<Diagnostic> added = new ArrayList<>(inOrder);
        Collections.reverse(added);
        added.add(inOrder.get(3));

        added.forEach(log::add);

        assertThat(log.all()).isEqualTo(inOrder);
        assertThat(log.findings()).isEqualTo(new Findings(inOrder, List.of(), 2));
    }

    @Test
    void ofAFileTheFirstHundredAreKeptAndTheRestIsCounted() {
        IntStream.rangeClosed(1, 102).forEach(line -> log.add(at("a.md", line, 1, Rule.UNKNOWN_KEY, "No.")));
        log.add(at("b.md", 1, 1, Rule.UNKNOWN_KEY, "No."));

        assertThat(lines("a.md"))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 100).boxed().toList());
        assertThat(lines("b.md")).containsExactly(1);
        assertThat(log.findings().omitted()).containsExactly(omitted("a.md", Map.of(Severity.ERROR, 2)));
        assertThat(log.findings().count(Severity.ERROR, false)).isEqualTo(103);
    }

    @Test
    void errorsAreKeptRatherThanWarningsBeforeThemAndWarningsRatherThanReminders() {
        IntStream.rangeClosed(1, 60).forEach(line -> log.add(at("a.md", line, 1, Rule.SILENT_INCIDENT, "Still.")));
        IntStream.rangeClosed(61, 120).forEach(line -> log.add(at("a.md", line, 1, Rule.LONG_TITLE, "Long.")));
        IntStream.rangeClosed(121, 170).forEach(line -> log.add(at("a.md", line, 1, Rule.UNKNOWN_KEY, "No.")));

        assertThat(lines("a.md"))
                .containsExactlyElementsOf(
                        IntStream.concat(IntStream.rangeClosed(61, 110), IntStream.rangeClosed(121, 170))
                                .boxed()
                                .toList());
        assertThat(log.findings().omitted())
                .containsExactly(omitted("a.md", Map.of(Severity.WARNING, 10, Severity.REMINDER, 60)));
        assertThat(log.findings().count(Severity.ERROR, true)).isEqualTo(110);
        assertThat(log.findings().count(Severity.WARNING, true)).isZero();
    }

    @Test
    void ofARunTenThousandAreKeptAndFilesOfWhichNoneIsAreCountedTogether() {
        for (int file = 0; file < 120; file++) {
            String name = "file-%03d.md".formatted(file);
            IntStream.rangeClosed(1, 99).forEach(line -> log.add(at(name, line, 1, Rule.UNKNOWN_KEY, "No.")));
        }

        Findings findings = log.findings();

        assertThat(findings.shown()).hasSize(10_000);
        assertThat(lines("file-101.md")).containsExactly(1);
        assertThat(findings.omitted())
                .containsExactly(
                        omitted("file-101.md", Map.of(Severity.ERROR, 98)),
                        new Findings.Omitted(Optional.empty(), Map.of(Severity.ERROR, 18 * 99)));
        assertThat(findings.count(Severity.ERROR, false)).isEqualTo(120 * 99);
        assertThat(findings.files()).isEqualTo(120);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void neitherTheOrderNorTheLogInWhichProblemsAreAddedChangesAnything(long seed) {
        var random = new Random(seed);
        List<Rule> rules = List.of(Rule.values());
        List<Diagnostic> problems = new ArrayList<>();
        for (int i = 0; i < 14_000; i++) {
            Rule rule = rules.get(random.nextInt(rules.size()));
            problems.add(at("file-" + random.nextInt(140), 1 + random.nextInt(60), 1, rule, "No."));
        }
        problems.forEach(log::add);
        Collections.shuffle(problems, random);
        var parts = List.of(new Diagnostics(), new Diagnostics());
        problems.forEach(each -> parts.get(random.nextInt(2)).add(each));
        var together = new Diagnostics();
        parts.forEach(together::addAll);

        assertThat(together.findings()).isEqualTo(log.findings());
        assertThat(log.all()).isEqualTo(naively(problems));
    }

    @Test
    void anErrorBlocksHoweverManyOtherProblemsThereAre() {
        IntStream.rangeClosed(1, 200).forEach(line -> log.add(at("a.md", line, 1, Rule.SILENT_INCIDENT, "Still.")));
        assertThat(log.blocking(true)).isFalse();

        log.add(at("a.md", 300, 1, Rule.LONG_TITLE, "Long."));
        assertThat(log.blocking(false)).isFalse();
        assertThat(log.blocking(true)).isTrue();

        log.add(at("a.md", 400, 1, Rule.UNKNOWN_KEY, "No."));
        assertThat(log.blocking(false)).isTrue();
    }

    @Test
    void aMessageThatNobodyWouldReadToItsEndIsCut() {
        Diagnostic cut = Diagnostic.of(Rule.BAD_TIME, Location.of("a.md"), "😀".repeat(1_001), "x".repeat(1_000));

        assertThat(cut.message()).isEqualTo("😀".repeat(999) + "…");
        assertThat(cut.hint()).contains("x".repeat(1_000));
    }

    /** What the limits say, from all problems at once. */
    private static List<Diagnostic> naively(List<Diagnostic> problems) {
        Comparator<Diagnostic> worstFirst = Comparator.comparing(
                        (Diagnostic each) -> each.rule().severity())
                .thenComparing(each -> each.location().file())
                .thenComparing(DiagnosticsTest::line)
                .thenComparing(Diagnostic::rule);
        Map<String, Integer> kept = new LinkedHashMap<>();
        return problems.stream()
                .distinct()
                .sorted(worstFirst)
                .filter(each -> kept.merge(each.location().file(), 1, Integer::sum) <= 100)
                .limit(10_000)
                .sorted(Comparator.comparing(
                                (Diagnostic each) -> each.location().file())
                        .thenComparing(DiagnosticsTest::line)
                        .thenComparing(Diagnostic::rule))
                .toList();
    }

    private List<Integer> lines(String file) {
        return log.all().stream()
                .filter(each -> each.location().file().equals(file))
                .map(DiagnosticsTest::line)
                .toList();
    }

    private static int line(Diagnostic diagnostic) {
        return diagnostic.location().place().orElseThrow().line();
    }

    private static Findings.Omitted omitted(String file, Map<Severity, Integer> counts) {
        return new Findings.Omitted(Optional.of(file), counts);
    }

    private static Diagnostic at(String file, int line, int column, Rule rule, String message) {
        return Diagnostic.of(rule, Location.of(file, new Location.Place(line, column, 1, "x")), message);
    }
}
