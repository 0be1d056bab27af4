package dev.allclear.sites;

import static org.assertj.core.api.Assertions.assertThat;

import dev.allclear.Building;
import dev.allclear.Run;
import dev.allclear.diagnostic.Rule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
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

/** Builds every broken site in {@code src/test/resources/sites-invalid}, over a site that stands. */
@Execution(ExecutionMode.CONCURRENT)
class InvalidSitesTest {
    private static final Pattern CODE = Pattern.compile("(?m)^[a-z]+\\[([a-z0-9-]+)]: ");
    private static final Pattern INNARDS =
            Pattern.compile("Exception|\tat |(?:java|javax|freemarker|org|dev\\.allclear)(?:\\.[a-z]+)+\\.[A-Z]");

    @TempDir
    Path workplace;

    @TestFactory
    Stream<DynamicTest> everyBrokenSiteIsRefusedInItsWordsAndChangesNothing() {
        Tree standing = standing();
        return BrokenSite.all().stream()
                .map(each -> DynamicTest.dynamicTest(each.name(), each.file().toUri(), () -> holds(each, standing)));
    }

    @Test
    void everyCaseIsFiledUnderACodeThatItReports() {
        assertThat(BrokenSite.all().stream()
                        .filter(each -> !codes(each).contains(each.code()))
                        .map(BrokenSite::name))
                .isEmpty();
    }

    @Test
    void everyRuleIsBrokenByACase() {
        Set<String> reported = new HashSet<>();
        BrokenSite.all().forEach(each -> reported.addAll(codes(each)));
        reported.add(Rule.FILE_TOO_LARGE.code()); // by aFileLargerThanOneMebibyteIsRefused
        assertThat(reported)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Rule.values()).map(Rule::code).toList());
    }

    @Test
    void aFileLargerThanOneMebibyteIsRefused() {
        Tree log = Tree.of("content/incidents/2021-09-01-slow.md", "x".repeat((1 << 20) + 1));
        log.writtenTo(workplace.resolve("large"));

        assertThat(Building.run(workplace.resolve("large"), "build").err()).contains("""
                        error[file-too-large]: The file is larger than 1 MiB.
                          --> content/incidents/2021-09-01-slow.md
                           = Move pictures and logs to `assets/` and link to them.
                        """);
    }

    private void holds(BrokenSite broken, Tree standing) {
        Path folder = broken.writtenUnder(workplace);
        standing.writtenTo(folder.resolve("site"));
        Tree before = Tree.of(folder);
        List<String> names = namesIn(folder);

        Run run = broken.built(folder);

        Golden.holds(broken.file(), broken.expecting(run.err()));
        assertThat(run.err()).doesNotContainPattern(INNARDS);
        assertThat(run.exitCode()).isEqualTo(broken.exitCode());
        if (broken.exitCode() != 0) {
            assertThat(run.out()).isEqualTo("Nothing was written: site/ is as it was.\n");
            Tree.of(folder).isSameAs(before);
            assertThat(namesIn(folder)).isEqualTo(names);
        }
    }

    private static Set<String> codes(BrokenSite broken) {
        return CODE.matcher(broken.expected())
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    /** Of folders and links too, which a {@link Tree} does not tell of while they are empty or lead nowhere. */
    private static List<String> namesIn(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.map(Path::toString).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Tree standing() {
        SiteCase site = SiteCase.of("one-component");
        Path copy = site.copied(workplace.resolve("standing"));
        assertThat(site.built(copy).exitCode()).isZero();
        return Tree.of(copy.resolve("site"));
    }
}
