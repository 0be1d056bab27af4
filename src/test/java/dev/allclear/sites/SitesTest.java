package dev.allclear.sites;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.allclear.Run;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Builds every site in {@code src/test/resources/sites}; the README there says how to add one. */
@Execution(ExecutionMode.CONCURRENT)
class SitesTest {
    private static final String ADDRESSES = "addresses.txt";
    private static final String MAIN = ".main.html";

    @TempDir
    Path workplace;

    @TestFactory
    Stream<DynamicTest> everySiteIsBuiltAsItsCaseExpectsAndIsValid() {
        var checker = new NuChecker();
        var readers = new Readers();
        return SiteCase.tests("sites", site -> {
            Tree built = built(site, workplace);
            holds(site, built);
            assertThat(checker.check(built)).isEmpty();
            assertThatCode(() -> readers.read(built)).doesNotThrowAnyException();
        });
    }

    private void holds(SiteCase site, Tree built) {
        if (site.sameAs().isPresent()) {
            built.isSameAs(built(site.sameAs().get(), workplace.resolve("beside-" + site.name())));
        } else {
            Path expected = site.folder().resolve("expected");
            Golden.holds(expected.resolve(ADDRESSES), withoutHashes(addresses(built)));
            Tree.of(expected).paths().stream()
                    .filter(path -> !path.equals(ADDRESSES))
                    .forEach(path -> Golden.holds(expected.resolve(path), withoutHashes(golden(path, built))));
        }
    }

    /** A file of the site, or of {@code index.main.html} the {@code main} of its page. */
    private static String golden(String path, Tree built) {
        if (!path.endsWith(MAIN)) {
            return built.text(path);
        }
        String page = built.text(path.substring(0, path.length() - MAIN.length()) + ".html");
        return page.substring(page.indexOf("<main"), page.indexOf("</main>")) + "</main>\n";
    }

    private static Tree built(SiteCase site, Path place) {
        Path copy = site.copied(place);
        Run run = site.built(copy);
        Golden.holds(site.folder().resolve("warnings.txt"), run.err());
        assertThat(run.exitCode()).as(run.err()).isZero();
        return Tree.of(copy.resolve("site"));
    }

    private static String addresses(Tree site) {
        return site.paths().stream().map(path -> path + "\n").collect(Collectors.joining());
    }

    /** So that a change of the stylesheet or of a word touches no golden file. */
    private static String withoutHashes(String text) {
        return Pattern.compile("(theme/[a-z/-]+|(?:cards|terms)-\\d+)\\.[0-9a-f]{12}\\b")
                .matcher(text)
                .replaceAll("$1.HASH");
    }
}
