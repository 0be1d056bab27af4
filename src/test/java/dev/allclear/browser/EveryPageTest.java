package dev.allclear.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.allclear.Building;
import dev.allclear.Run;
import dev.allclear.sites.Tree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of page of the rich example, from left to right and from right to left, as a browser and axe see it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageTest {
    private static final int PHONE = 390;
    private static final int DESKTOP = 1280;
    private static final int NARROWEST = 320;

    /** Nothing else is different in the dark. */
    private static final String[] OF_COLOURS = {"color-contrast", "link-in-text-block"};

    /** By template; what forwards is never seen. */
    private static final Map<String, List<String>> PAGES = new TreeMap<>(Map.ofEntries(
            Map.entry("home", List.of("")),
            Map.entry("embed", List.of("embed/")),
            Map.entry(
                    "incident",
                    List.of("incidents/2025-11-28-peak-day-outage/", "incidents/2026-11-22-payment-failures/")),
            Map.entry(
                    "maintenance",
                    List.of("maintenance/2025-10-05-core-network/", "maintenance/2026-11-22-webhook-queue-migration/")),
            Map.entry("history", List.of("history/")),
            Map.entry("impact", List.of("history/impact/major/")),
            Map.entry("year-list", List.of("history/impact/minor/2025/")),
            Map.entry("search", List.of("search/?q=webhooks")),
            Map.entry("year", List.of("history/2026/")),
            Map.entry("month", List.of("history/2026/04/")),
            Map.entry("uptime", List.of("uptime/")),
            Map.entry("components", List.of("components/")),
            Map.entry("component", List.of("components/webhooks/")),
            Map.entry("announcements", List.of("announcements/")),
            Map.entry("announcement", List.of("announcements/2026-11-02-api-version-1/")),
            Map.entry("page", List.of("sla/")),
            Map.entry("not-found", List.of("404.html")),
            Map.entry("forward", List.of())));

    private Chromium chromium;
    private Path site;

    @BeforeAll
    void build(@TempDir Path folder) throws IOException {
        chromium = Chromium.start();
        site = folder.resolve("site");
        Tree.of(Path.of("src/main/resources/example")).writtenTo(folder.resolve("content"));
        Path settings = folder.resolve("content/site.yaml");
        Files.writeString(
                settings,
                Files.readString(settings)
                        .replace("languages: [en, de]", "languages: [en, de, ar]")
                        .replace("images: true", "images: false"));
        Run run = Building.run(folder, "build");
        assertThat(run.exitCode()).as(run.err()).isZero();
    }

    @AfterAll
    void close() {
        chromium.close();
    }

    @Test
    void everyKindIsLookedAt() throws IOException {
        try (Stream<Path> templates = Files.list(Path.of("templates"))) {
            assertThat(templates
                            .map(each -> each.getFileName().toString())
                            .filter(name -> name.endsWith(".ftlh") && !name.equals("layout.ftlh"))
                            .map(name -> name.replace(".ftlh", "")))
                    .containsExactlyInAnyOrderElementsOf(PAGES.keySet());
        }
    }

    static Stream<String> pages() {
        return Stream.concat(PAGES.values().stream().flatMap(List::stream).map("/"::concat), kinds("/ar/"));
    }

    static Stream<String> kinds() {
        return kinds("/");
    }

    /** One page of each kind; there is one 404 for all languages. */
    private static Stream<String> kinds(String language) {
        return PAGES.values().stream()
                .flatMap(pages -> pages.stream().limit(1))
                .map(language::concat)
                .filter(address -> !address.equals("/ar/404.html"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void axeFindsNothingAndTheBrowserDoesNotComplain(String address) {
        try (Reader reader = new Reader(chromium.browser(), site, PHONE, ColorScheme.LIGHT)) {
            Page page = reader.open(address);
            assertThat(page.locator("html").getAttribute("dir")).isEqualTo(address.startsWith("/ar/") ? "rtl" : "ltr");
            for (int width : List.of(PHONE, DESKTOP)) {
                page.setViewportSize(width, 900);
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
                assertThat(Axe.violations(page)).as("%s px", width).isEmpty();
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
                assertThat(Axe.violations(page, OF_COLOURS))
                        .as("%s px, dark", width)
                        .isEmpty();
            }
            assertThat(reader.complaints()).isEmpty();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void withItsScriptBlockedNothingOffersWhatItCannotDoAndAxeFindsNothing(String address) {
        try (Reader reader = new Reader(chromium.browser(), site, PHONE, ColorScheme.LIGHT)) {
            reader.block("**/*.js");
            Page page = reader.open(address);
            assertThat(page.locator("button:visible, input:visible, select:visible, [role=slider]:visible")
                            .count())
                    .isZero();
            assertThat(Axe.violations(page)).isEmpty();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void nothingScrollsSidewaysOnTheNarrowestScreenNorInTheLargestText(String address) {
        try (Reader reader = new Reader(chromium.browser(), site, NARROWEST, ColorScheme.LIGHT)) {
            Page page = reader.open(address);
            assertThat(overhang(page)).as("%s px", NARROWEST).isEqualTo(0);
            page.setViewportSize(DESKTOP / 2, 900);
            page.evaluate("document.documentElement.style.fontSize = '200%'");
            assertThat(overhang(page)).as("text of twice the size").isEqualTo(0);
        }
    }

    private static Object overhang(Page page) {
        return page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }
}
