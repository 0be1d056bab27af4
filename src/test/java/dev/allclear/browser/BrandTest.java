package dev.allclear.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import dev.allclear.Building;
import dev.allclear.Run;
import dev.allclear.model.Accent;
import dev.allclear.model.Colour;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A team's own look, as a browser shows it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrandTest {
    private static final Accent YELLOW = new Accent(new Colour(0xffcc00));

    private Chromium chromium;
    private Path site;

    @BeforeAll
    void build(@TempDir Path folder) throws IOException {
        chromium = Chromium.start();
        write(folder, "site.yaml", """
                name: Harbour
                url: https://status.example/
                accent: "#ffcc00"
                logo: assets/wide.svg
                stylesheet: assets/brand.css
                """);
        write(folder, "components.yaml", "[]\n");
        write(folder, "pages/about.md", "---\ntitle: About\nnav: 1\n---\n[Help](https://help.example/) is near.\n");
        write(
                folder,
                "assets/wide.svg",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4000 40\"><path d=\"M0 0h4000v40H0Z\"/></svg>");
        write(
                folder,
                "assets/brand.css",
                "@import url(https://elsewhere.example/more.css);\nh1 { letter-spacing: 3px; }\n");
        Run run = Building.run(folder, "build");
        assertThat(run.exitCode()).as(run.err()).isZero();
        site = folder.resolve("site");
    }

    @AfterAll
    void close() {
        chromium.close();
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void linksAndTheLineAboveThePageHaveTheTonesOfTheAccent(ColorScheme scheme) {
        Accent.Tones tones = scheme == ColorScheme.LIGHT ? YELLOW.day() : YELLOW.night();
        try (Reader reader = new Reader(chromium.browser(), site, 1280, scheme)) {
            Page page = reader.open("/about/");

            assertThat(computed(page, ".prose a", "color")).isEqualTo(rgb(tones.text()));
            assertThat(computed(page, ".masthead", "boxShadow")).startsWith(rgb(tones.shape()));
            assertThat(computed(page, "nav [aria-current]", "boxShadow")).startsWith(rgb(tones.shape()));
        }
    }

    @Test
    void theTeamsStylesheetHasTheLastWord() {
        try (Reader reader = new Reader(chromium.browser(), site, 1280, ColorScheme.LIGHT)) {
            assertThat(computed(reader.open("/about/"), "h1", "letterSpacing")).isEqualTo("3px");
        }
    }

    @Test
    void aLogoThatIsFarTooWideStaysInsideOfANarrowPage() {
        try (Reader reader = new Reader(chromium.browser(), site, 320, ColorScheme.LIGHT)) {
            assertThat(reader.open("/about/").evaluate("document.documentElement.scrollWidth"))
                    .isEqualTo(320);
        }
    }

    @Test
    void aPageLoadsNothingFromElsewhereThoughTheHostSaysNothing() {
        List<String> asked = new ArrayList<>();
        List<String> said = new ArrayList<>();
        try (Page page = chromium.browser().newPage()) {
            page.route("**/*", route -> {
                asked.add(route.request().url());
                answer(route);
            });
            page.onConsoleMessage(message -> said.add(message.text()));
            page.navigate("https://status.example/about/");

            assertThat(asked).isNotEmpty().allMatch(url -> url.startsWith("https://status.example/"));
            assertThat(said)
                    .anyMatch(text -> text.contains("elsewhere.example") && text.contains("default-src 'self'"));
        }
    }

    private void answer(Route route) {
        String path = route.request().url().replaceFirst("https://[^/]+/", "").replaceFirst("/$", "/index.html");
        Path file = site.resolve(path);
        route.fulfill(
                Files.isRegularFile(file)
                        ? new Route.FulfillOptions().setPath(file)
                        : new Route.FulfillOptions().setStatus(404));
    }

    private static String computed(Page page, String selector, String property) {
        return String.valueOf(page.locator(selector)
                .first()
                .evaluate("(element, name) => getComputedStyle(element)[name]", property));
    }

    private static String rgb(Colour colour) {
        int rgb = colour.rgb();
        return String.format(Locale.ROOT, "rgb(%d, %d, %d)", rgb >> 16, rgb >> 8 & 255, rgb & 255);
    }

    private static void write(Path folder, String file, String text) throws IOException {
        Path path = folder.resolve("content").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
