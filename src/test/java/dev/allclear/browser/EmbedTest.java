package dev.allclear.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import dev.allclear.Building;
import dev.allclear.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A team's own site, at another origin than its status site, with the banner and the strip in it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EmbedTest {
    private static final String CALM = "2026-11-20T12:00:00Z";
    private static final String BAD = "2026-11-22T14:36:00Z";
    private static final String TITLE =
            "Payments fail <img src=x onerror=alert(1)> & \"hang\" for everybody who pays by card";

    private Chromium chromium;
    private Path folder;
    private Path bad;
    private Path calm;

    @BeforeAll
    void build(@TempDir Path temporary) throws IOException {
        chromium = Chromium.start();
        folder = temporary;
        write("status/content/site.yaml", "name: Harbour\nurl: https://status.harbour.example/\nlanguages: [en, de]\n");
        write("status/content/components.yaml", "- {id: pay, name: Payments}\n- {id: web, name: Website}\n");
        write("status/content/incidents/2026-11-22-cards.md", """
                ---
                title: '%s'
                impact: major
                components: [pay]
                ---

                ## Investigating @ 2026-11-22 14:00 UTC

                We are looking.
                """.formatted(TITLE));
        bad = built("bad", BAD);
        calm = built("calm", CALM);
    }

    @AfterAll
    void close() {
        chromium.close();
    }

    @Test
    void onABadDayThereIsABannerEvenUnderAStrictPolicy() throws IOException {
        reading(bad, "<html lang=\"en\">", "", (page, status) -> {
            assertThat(banner(page)).containsText("Partial system outage");
            assertThat(banner(page).getByRole(AriaRole.LINK)).hasCount(2);
            assertThat(banner(page).getByRole(AriaRole.LINK).first())
                    .hasAttribute("href", "https://status.harbour.example/incidents/2026-11-22-cards/");
            assertThat(banner(page)).hasCSS("background-color", "rgb(253, 237, 224)");
            // The page's own style would have it otherwise.
            assertThat(banner(page)).hasCSS("text-align", "center");
            assertThat(Axe.violations(page)).isEmpty();
        });
    }

    @Test
    void aHostileTitleIsText() throws IOException {
        reading(bad, "<html lang=\"en\">", "", (page, status) -> {
            assertThat(banner(page)).containsText(TITLE);
            assertThat(page.locator("img")).hasCount(0);
        });
    }

    @Test
    void onACalmDayThereIsNothing() throws IOException {
        reading(calm, "<html lang=\"en\">", "", (page, status) -> assertNothing(page));
    }

    @Test
    void itStandsWhereTheScriptStands() throws IOException {
        reading(bad, "<html lang=\"en\">", "", (page, status) -> {
            assertThat(banner(page)).isVisible();
            assertThat(page.evaluate("document.querySelector('script').nextElementSibling.shadowRoot !== null"))
                    .isEqualTo(true);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "<html lang='de'>, '', Teilausfall",
        "<html lang='de-AT'>, '', Teilausfall",
        "<html lang='en'>, data-lang='de', Teilausfall",
        "<html lang='de'>, data-lang='en', Partial system outage",
        "<html lang='fr'>, '', Partial system outage",
        "<html>, '', Partial system outage"
    })
    void itSpeaksTheLanguageOfThePageOrTheOneThatIsAskedFor(String html, String asked, String headline)
            throws IOException {
        reading(bad, html, asked, (page, status) -> assertThat(banner(page)).containsText(headline));
    }

    @ParameterizedTest
    @CsvSource({"'<!DOCTYPE html>'", "'{}'", "'{\"impact\": \"major\", \"languages\": []}'"})
    void nonsenseForAnAnswerIsNoBanner(String answer) throws IOException {
        Path odd = folder.resolve("odd");
        copyScript(odd);
        Files.writeString(odd.resolve("embed.json"), answer);
        reading(odd, "<html lang=\"en\">", "", (page, status) -> assertNothing(page));
    }

    @Test
    void noAnswerIsNoBanner() throws IOException {
        Path silent = folder.resolve("silent");
        copyScript(silent);
        reading(silent, "<html lang=\"en\">", "", (page, status) -> assertNothing(page));
        reading(bad, "<html lang=\"en\">", "", (page, status) -> {
            status.close();
            page.reload();
            assertNothing(page);
        });
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, ltr, 1280", "LIGHT, rtl, 320", "DARK, ltr, 320", "DARK, rtl, 1280"})
    void axeFindsNothingInTheStripAndNothingSticksOut(ColorScheme scheme, String direction, int width) {
        for (Path site : List.of(bad, calm)) {
            try (Reader reader = new Reader(chromium.browser(), site, width, scheme)) {
                Page page = reader.open("/embed/");
                page.evaluate("direction => { document.documentElement.dir = direction; }", direction);
                assertThat(Axe.violations(page)).isEmpty();
                assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                        .isEqualTo(0);
                assertThat(reader.complaints()).isEmpty();
            }
        }
    }

    @Test
    void theStripFitsAFrameAndItsLinkLeadsOutOfIt() throws IOException {
        try (OtherSite status = OtherSite.of(bad);
                OtherSite own = OtherSite.of(
                        page(
                                "framed",
                                "<iframe title=\"Status\" height=\"56\" src=\"%s/embed/\"></iframe>"
                                        .formatted(status.origin())),
                        "frame-src " + status.origin());
                BrowserContext context = chromium.browser().newContext()) {
            Page page = context.newPage();
            page.navigate(own.origin());
            Locator strip = page.frameLocator("iframe").getByRole(AriaRole.LINK);
            assertThat(strip).containsText("Partial system outage");
            assertThat(strip.boundingBox().height).isEqualTo(56);
            strip.click();
            page.waitForURL(status.origin() + "/");
        }
    }

    @Test
    void theStripTellsWhatChangedAfterFiveMinutes() throws IOException {
        Path site = built("changing", CALM);
        try (Reader reader = new Reader(chromium.browser(), site, 640, ColorScheme.LIGHT)) {
            Page page = reader.open("/404.html");
            page.clock().install();
            reader.open("/embed/");
            assertThat(page.getByRole(AriaRole.HEADING)).hasText("All systems operational");

            page.getByRole(AriaRole.LINK).focus();

            built("changing", BAD);
            page.clock().runFor(4 * 60 * 1000);
            assertThat(page.getByRole(AriaRole.HEADING)).hasText("All systems operational");
            page.clock().runFor(60 * 1000);
            assertThat(page.getByRole(AriaRole.HEADING)).hasText("Partial system outage");
            assertThat(page.getByRole(AriaRole.LINK)).isFocused();
            assertThat(reader.complaints()).isEmpty();
        }
    }

    /** Reads a page with the banner in it, whose status site is {@code site}; its scripts must not fail. */
    private void reading(Path site, String html, String asked, BiConsumer<Page, OtherSite> reading) throws IOException {
        try (OtherSite status = OtherSite.of(site)) {
            String origin = status.origin();
            Path shop = page("shop", "<script src=\"%s/embed.js\" %s async></script>".formatted(origin, asked), html);
            String policy =
                    "default-src 'none'; style-src 'self'; script-src %s; connect-src %s".formatted(origin, origin);
            try (OtherSite own = OtherSite.of(shop, policy);
                    BrowserContext context = chromium.browser()
                            .newContext(new Browser.NewContextOptions()
                                    .setColorScheme(ColorScheme.LIGHT)
                                    .setBypassCSP(false))) {
                Page page = context.newPage();
                List<String> failures = new ArrayList<>();
                page.onPageError(failures::add);
                page.onDialog(dialog -> {
                    failures.add(dialog.message());
                    dialog.dismiss();
                });
                page.navigate(own.origin());
                reading.accept(page, status);
                assertThat(failures).isEmpty();
            }
        }
    }

    private static Locator banner(Page page) {
        return page.getByRole(AriaRole.STATUS);
    }

    /** Waits until everything has been asked, and finds the page as it was written. */
    private static void assertNothing(Page page) {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(page.locator("body > *")).hasCount(2);
        assertThat(page.locator("main")).hasText("Our shop");
    }

    private Path page(String name, String body) throws IOException {
        return page(name, body, "<html lang=\"en\">");
    }

    private Path page(String name, String body, String html) throws IOException {
        write(
                name + "/style.css",
                "p, div { text-align: end !important; color: #ffffff !important; display: none !important; }\n");
        write(
                name + "/index.html",
                "<!DOCTYPE html>" + html + "<title>Shop</title><link rel=\"stylesheet\" href=\"style.css\"><body>"
                        + body + "<main><h1>Our shop</h1></main>");
        return folder.resolve(name);
    }

    private void copyScript(Path site) throws IOException {
        Files.createDirectories(site);
        Files.write(site.resolve("embed.js"), Files.readAllBytes(bad.resolve("embed.js")));
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Path built(String name, String now) {
        Path site = folder.resolve(name);
        Run run = Building.run(folder.resolve("status"), "build", "--output", site.toString(), "--now", now);
        if (run.exitCode() != 0) {
            throw new AssertionError(run.err());
        }
        return site;
    }
}
