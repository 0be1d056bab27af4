package dev.allclear.sites;

import static org.assertj.core.api.Assertions.assertThat;

import dev.allclear.Building;
import dev.allclear.diagnostic.Diagnostic;
import dev.allclear.diagnostic.Rule;
import dev.allclear.diagnostic.Severity;
import dev.allclear.schema.Judged;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Schemas and checker agree about every file of every site here, good or bad, as far as a schema can say it. */
@Execution(ExecutionMode.CONCURRENT)
class SchemasTest {
    private static final Instant GOOD_NOW = Instant.parse("2026-11-22T16:00:00Z");
    private static final Instant BAD_NOW = Instant.parse("2021-09-02T00:00:00Z");

    /** What a schema always says too. */
    private static final Set<Rule> SAID = EnumSet.of(
            Rule.UNKNOWN_KEY,
            Rule.WRONG_TYPE,
            Rule.MISSING_FIELD,
            Rule.MISSING_IMPACT,
            Rule.UNKNOWN_WORD,
            Rule.UNKNOWN_STATE,
            Rule.UNKNOWN_STATUS,
            Rule.UNKNOWN_IMPACT);

    /** What a schema says of some values: a time that has not the form of one, say, but not that there is no such zone. */
    private static final Set<Rule> SAID_OF_SOME = EnumSet.of(
            Rule.BAD_VALUE,
            Rule.BAD_TIME,
            Rule.BAD_ID,
            Rule.BAD_RECURRENCE,
            Rule.UNKNOWN_LANGUAGE,
            Rule.UNKNOWN_COMPONENT,
            Rule.DUPLICATE_KEY);

    /** What no schema can say: it sees one file, no text below it, no clock, and no value beside another. */
    private static final Set<Rule> UNSAID = EnumSet.of(
            // The file as such
            Rule.UNREADABLE_FILE,
            Rule.NOT_UTF8,
            Rule.MERGE_CONFLICT,
            Rule.FILE_TOO_LARGE,
            Rule.TOO_MANY_FILES,
            Rule.OUTSIDE_CONTENT,
            Rule.UNEXPECTED_FILE,
            Rule.BAD_FILE_NAME,
            // What an editor's YAML parser says
            Rule.YAML_SYNTAX,
            Rule.YAML_TOO_DEEP,
            Rule.YAML_TOO_MANY_ALIASES,
            Rule.FRONT_MATTER,
            // Other files
            Rule.DUPLICATE_ID,
            Rule.RESERVED_ID,
            Rule.ALIAS_COLLISION,
            Rule.ADDRESS_COLLISION,
            Rule.BROKEN_LINK,
            Rule.TRANSLATION_WITHOUT_ORIGINAL,
            Rule.TRANSLATION_WITHOUT_UPDATE,
            // The text below the fields
            Rule.BAD_UPDATE_HEADING,
            Rule.NO_UPDATES,
            // Clocks, calendars, and what comes before what
            Rule.IMPOSSIBLE_TIME,
            Rule.AMBIGUOUS_TIME,
            Rule.DATE_NEEDED,
            Rule.FUTURE_UPDATE,
            Rule.UNKNOWN_OCCURRENCE,
            Rule.WEIGHTS_FALL,
            Rule.STARTED_AFTER_UPDATE,
            Rule.RESOLVED_BEFORE_START,
            Rule.RESOLVED_WITHOUT_UPDATE,
            Rule.POSTMORTEM_UNRESOLVED,
            Rule.END_BEFORE_START,
            // Templates
            Rule.TEMPLATE_SYNTAX,
            Rule.TEMPLATE_NAME,
            Rule.TEMPLATE_FAILURE);

    /** What is said of by a rule above, and yet hangs on the file's ending, on other updates or on other files. */
    private static final Pattern BEYOND =
            Pattern.compile("In a Markdown file (?:updates are|the summary is) no field\\."
                    + "|The first update has no status that it could keep\\."
                    + "|`\\w+` has no text in `\\w+`, the site's default language\\.");

    @TempDir
    private Path workplace;

    @Test
    void everyErrorIsSaidByASchemaOrNotOrOfSomeValues() {
        assertThat(Stream.of(SAID, SAID_OF_SOME, UNSAID).flatMap(Set::stream))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Rule.values())
                        .filter(rule -> rule.severity() == Severity.ERROR)
                        .toList());
    }

    @TestFactory
    Stream<DynamicTest> whatBuildsIsAccepted() {
        return Stream.concat(
                        SiteCase.all("sites").stream().map(SiteCase::folder),
                        Stream.of(Path.of("src", "main", "resources", "example"), Path.of("")))
                .map(folder -> folder.endsWith("example") ? folder : folder.resolve("content"))
                .map(content -> DynamicTest.dynamicTest(content.toString(), () -> {
                    List<Judged> judged = Judged.in(content, GOOD_NOW);
                    assertThat(judged).isNotEmpty().allSatisfy(file -> {
                        assertThat(file.byChecker()).as(file.file()).isEmpty();
                        assertThat(file.bySchema()).as(file.file()).isEmpty();
                    });
                }));
    }

    @Test
    void whatInitWritesIsAccepted() {
        assertThat(Building.run(workplace, "init", "new", "--yes", "--name", "Harbour", "--url", "https://s.example/")
                        .exitCode())
                .isZero();

        assertThat(Judged.in(workplace.resolve("new/content"), GOOD_NOW))
                .hasSize(4)
                .allMatch(file -> file.byChecker().isEmpty() && file.bySchema().isEmpty());
    }

    @TestFactory
    Stream<DynamicTest> whatIsRefusedIsRefusedIfASchemaCanSayItAndElseAccepted() {
        return BrokenSite.all().stream()
                .map(broken -> DynamicTest.dynamicTest(
                        broken.name(),
                        () -> judged(broken).forEach(file -> {
                            if (file.byChecker().stream().anyMatch(SchemasTest::said)) {
                                assertThat(file.bySchema())
                                        .as("%s: %s", file.file(), messages(file))
                                        .isNotEmpty();
                            } else if (file.byChecker().stream().allMatch(SchemasTest::unsaid)) {
                                assertThat(file.bySchema())
                                        .as("%s: %s", file.file(), messages(file))
                                        .isEmpty();
                            }
                        })));
    }

    @Test
    void ofSomeValuesItIsSaidAndOfOthersItIsNot() {
        List<Judged> alone = BrokenSite.all().stream()
                .flatMap(broken -> judged(broken).stream())
                .filter(file -> rules(file).size() == 1)
                .toList();
        for (boolean accepted : List.of(true, false)) {
            assertThat(alone.stream()
                            .filter(file -> file.bySchema().isEmpty() == accepted)
                            .flatMap(file -> rules(file).stream()))
                    .containsAll(SAID_OF_SOME.stream()
                            // An id that is none is always said to be.
                            .filter(rule -> !accepted || rule != Rule.BAD_ID)
                            .toList());
        }
    }

    private List<Judged> judged(BrokenSite broken) {
        return Judged.in(broken.writtenUnder(workplace).resolve("content"), BAD_NOW);
    }

    private static Set<Rule> rules(Judged file) {
        return file.byChecker().stream().map(Diagnostic::rule).collect(Collectors.toSet());
    }

    private static boolean said(Diagnostic error) {
        return SAID.contains(error.rule()) && !beyond(error);
    }

    private static boolean unsaid(Diagnostic error) {
        return UNSAID.contains(error.rule()) || beyond(error);
    }

    private static boolean beyond(Diagnostic error) {
        return BEYOND.matcher(error.message()).matches();
    }

    private static List<String> messages(Judged file) {
        return file.byChecker().stream().map(Diagnostic::message).toList();
    }
}
