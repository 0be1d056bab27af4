package dev.allclear.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import dev.allclear.Building;
import dev.allclear.Run;
import dev.allclear.output.search.TermsOf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A reader who looks for a report. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchTest {
    private static final String HOSTILE = "Hostile <img src=x onerror=alert(1)> <script>alert(1)</script>";

    private Chromium chromium;
    private Path site;
    private Reader reader;

    @BeforeAll
    void build(@TempDir Path folder) throws IOException {
        chromium = Chromium.start();
        Path content = Files.createDirectories(folder.resolve("content"));
        Path incidents = Files.createDirectories(content.resolve("incidents"));
        Files.writeString(content.resolve("site.yaml"), "name: Harbour\nurl: https://status.harbour.example/\n");
        Files.writeString(content.resolve("components.yaml"), "- {id: api, name: Public API}\n");
        for (int day = 1; day <= 25; day++) {
            report(incidents, "2021-01-%02d-lines".formatted(day), "Trouble with line " + day, "The network is down.");
        }
        report(incidents, "2021-02-01-cards", "Payments fail", "Cards are refused since the certificate expired.");
        report(incidents, "2021-02-02-slow", "Slow answers", "Payments are slow, and so is the network.");
        report(incidents, "2021-02-03-tokyo", "東京で決済障害が発生", "復旧作業中です。");
        report(incidents, "2021-02-04-cairo", "تعطّل الدفع بالبطاقات", "نعمل على الإصلاح.");
        report(incidents, "2021-02-05-hostile", HOSTILE, "constructor __proto__ <b>hostile</b>");
        site = folder.resolve("site");
        Run run = Building.run(folder, "build", "--output", site.toString(), "--now", "2021-03-01T00:00:00Z");
        assertThat(run.exitCode()).as(run.err()).isZero();
    }

    @BeforeEach
    void arrive() {
        reader = new Reader(chromium.browser(), site, 390, ColorScheme.LIGHT);
    }

    @AfterEach
    void leave() {
        reader.close();
    }

    @AfterAll
    void close() {
        chromium.close();
    }

    @ParameterizedTest
    @CsvSource({
        "pay, 2 results, Payments fail",
        "PÁY, 2 results, Payments fail",
        "pay slow, 1 result, Slow answers",
        "'public certif', 1 result, Payments fail",
        "障害, 1 result, 東京で決済障害が発生",
        "害, 1 result, 東京で決済障害が発生",
        "دفع, 1 result, تعطّل الدفع بالبطاقات",
        "الدفع, 1 result, تعطّل الدفع بالبطاقات",
        "constructor, 1 result, Hostile <img src=x onerror=alert(1)> <script>alert(1)</script>"
    })
    void whatAReaderTypesIsFound(String typed, String count, String first) {
        Page page = reader.open("/search/");
        field(page).fill(typed);
        assertThat(status(page)).hasText(count);
        assertThat(results(page).first()).hasText(first);
        assertThat(page.locator("#unasked")).isHidden();
        assertThat(page).hasURL(Pattern.compile(".*/search/\\?q=.+"));
        assertThat(page.locator("article img, article script")).hasCount(0);
        assertThat(reader.complaints()).isEmpty();
    }

    @Test
    void wordsThatWereFoundAreMarkedAsTheyAreWritten() {
        Page page = reader.open("/search/?q=expir+pay");
        assertThat(page.locator("mark")).hasText(new String[] {"Payments", "expired"});
        page = reader.open("/search/?q=%E9%9A%9C%E5%AE%B3");
        assertThat(page.locator("mark")).hasText(new String[] {"障害"});
    }

    @Test
    void whatIsInATitleComesBeforeWhatIsNewer() {
        Page page = reader.open("/search/?q=payments");
        assertThat(results(page)).hasText(new String[] {"Payments fail", "Slow answers"});
    }

    @Test
    void whereNothingIsFoundThereIsTheHistory() {
        Page page = reader.open("/search/?q=zeppelin");
        assertThat(status(page)).hasText("Nothing was found.");
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("February")))
                .isVisible();
        field(page).fill("");
        assertThat(status(page)).hasText("");
    }

    @Test
    void manyResultsComeInPartsAndTheKeyboardGoesOnWhereTheyBegin() {
        Page page = reader.open("/search/?q=network");
        assertThat(status(page)).hasText("26 results");
        assertThat(results(page)).hasCount(20);
        assertThat(results(page).first()).hasText("Slow answers");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show more results"))
                .press("Enter");
        assertThat(results(page)).hasCount(26);
        assertThat(results(page).nth(20)).isFocused();
        assertThat(page.locator("#found button")).isHidden();
    }

    @Test
    void theWayBackLeadsToTheResultsAndToTheSearchBefore() {
        Page page = reader.open("/search/");
        field(page).fill("pay");
        field(page).press("Enter");
        assertThat(status(page)).hasText("2 results");
        field(page).fill("hostile");
        assertThat(status(page)).hasText("1 result");
        results(page).first().click();
        page.waitForURL("**/incidents/2021-02-05-hostile/");

        page.goBack();
        assertThat(field(page)).hasValue("hostile");
        assertThat(status(page)).hasText("1 result");
        page.goBack();
        assertThat(field(page)).hasValue("pay");
        assertThat(status(page)).hasText("2 results");
    }

    @Test
    void whereTheSiteWasBuiltAnewMeanwhileTheIndexIsReadAgain() {
        Page page = reader.open("/search/");
        var asked = new AtomicInteger();
        page.route("**/search/index/*.json", route -> {
            if (asked.getAndIncrement() == 0) {
                route.fulfill(new Route.FulfillOptions().setStatus(404));
            } else {
                route.fallback();
            }
        });
        field(page).fill("pay");
        assertThat(status(page)).hasText("2 results");
    }

    @Test
    void withoutAnIndexThePageSaysSoAndLeadsOn() {
        Page page = reader.open("/search/");
        page.route("**/search/index.json", Route::abort);
        field(page).fill("pay");
        assertThat(status(page)).hasText("Search is not available at the moment.");
        assertThat(page.locator("#unasked")).isVisible();
    }

    @Test
    void axeFindsNothingAndNothingSticksOut() {
        Page page = reader.open("/search/?q=hostile");
        assertThat(status(page)).hasText("1 result");
        assertThat(Axe.violations(page)).isEmpty();
        page.setViewportSize(320, 600);
        assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .isEqualTo(0);
    }

    @Test
    void withoutScriptsThereIsTheHistoryAndNoField() {
        try (OtherSite host = OtherSite.of(site);
                BrowserContext context =
                        chromium.browser().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate(host.origin() + "/search/");
            assertThat(page.locator("#search")).isHidden();
            assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("February")))
                    .isVisible();
        }
    }

    @Test
    void theScriptAndTheProgramTakeTextsApartAlike() throws IOException {
        List<String> texts = texts(new Random(20211101));
        String script = Files.readString(Path.of("templates", "assets", "search.js"));
        String terms = script.substring(script.indexOf("  const LONGEST"), script.indexOf("  /*\n   * The index."));

        Object found = reader.open("/search/")
                .evaluate("texts => { " + terms + " return texts.map((text) => [...new Set(terms(text))]); }", texts);

        assertThat((List<?>) found).hasSize(texts.size());
        for (int i = 0; i < texts.size(); i++) {
            assertThat(((List<?>) found).get(i)).as(texts.get(i)).isEqualTo(TermsOf.text(texts.get(i)));
        }
    }

    /** Returns texts of everything that this Java knows, most of it from scripts that people write reports in. */
    private static List<String> texts(Random random) {
        List<int[]> ranges = List.of(
                new int[] {0x20, 0x7f},
                new int[] {0xa0, 0x250},
                new int[] {0x2b0, 0x400},
                new int[] {0x400, 0x530},
                new int[] {0x590, 0x700},
                new int[] {0x1e00, 0x2070},
                new int[] {0x2070, 0x2600},
                new int[] {0x3000, 0x3200},
                new int[] {0x4e00, 0x4e80},
                new int[] {0xac00, 0xac80},
                new int[] {0xfb00, 0x10000},
                new int[] {0x20, 0x30000});
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 4_000; i++) {
            int[] range = ranges.get(i % ranges.size());
            texts.add(random.ints(24, range[0], range[1])
                    .map(character -> random.nextInt(9) == 0 ? ' ' : character)
                    .filter(SearchTest::known)
                    .mapToObj(Character::toString)
                    .collect(Collectors.joining()));
        }
        IntStream.range(0, 0x250).mapToObj(Character::toString).forEach(texts::add);
        return texts;
    }

    private static boolean known(int character) {
        int type = Character.getType(character);
        return type != Character.UNASSIGNED && type != Character.SURROGATE && type != Character.PRIVATE_USE;
    }

    private static Locator field(Page page) {
        return page.getByRole(AriaRole.SEARCHBOX);
    }

    private static Locator status(Page page) {
        return page.locator("#search [role=status]");
    }

    private static Locator results(Page page) {
        return page.locator("#found h2 a");
    }

    private static void report(Path folder, String name, String title, String said) throws IOException {
        Files.writeString(
                folder.resolve(name + ".md"),
                "---\ntitle: '%s'\nimpact: minor\ncomponents: [api]\n---\n\n## Resolved · %s 10:00 UTC\n\n%s\n"
                        .formatted(title, name.substring(0, 10), said));
    }
}
