package dev.allclear.sites;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import dev.allclear.Run;
import dev.allclear.StatuspageSchema;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
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
        return SiteCase.tests("sites", site -> {
            Tree built = built(site, workplace);
            holds(site, built);
            assertThat(checker.check(built)).isEmpty();
            assertThatCode(() -> readAsProgramsDo(built)).doesNotThrowAnyException();
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

    private static void readAsProgramsDo(Tree site) throws IOException, FeedException, ParserException {
        var schema = new StatuspageSchema();
        for (String path : site.paths()) {
            if (path.startsWith(StatuspageSchema.FOLDER)) {
                schema.holds(path, site.text(path), site.paths());
            } else if (path.endsWith(".json")) {
                try (JsonParser json = new JsonFactory().createParser(site.bytes(path))) {
                    json.nextToken();
                    json.skipChildren();
                    assertThat(json.nextToken()).as(path).isNull();
                }
            } else if (path.endsWith(".atom") || path.endsWith(".rss")) {
                new SyndFeedInput().build(new StringReader(site.text(path)));
            } else if (path.endsWith(".ics")) {
                var calendar = new CalendarBuilder().build(new ByteArrayInputStream(site.bytes(path)));
                assertThat(calendar.validate().getEntries()).as(path).isEmpty();
                assertThat(Biweekly.parse(site.text(path)).first().validate(ICalVersion.V2_0))
                        .as(path)
                        .isEmpty();
            }
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

    /** So that a change of the stylesheet touches no golden file. */
    private static String withoutHashes(String text) {
        return Pattern.compile("(theme/[a-z/-]+)\\.[0-9a-f]{12}\\.")
                .matcher(text)
                .replaceAll("$1.HASH.");
    }
}
