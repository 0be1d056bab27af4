package dev.allclear.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.allclear.Building;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The rich example on phone and desktop, in light and dark. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserTest {
    private static final int PHONE = 390;
    private static final int DESKTOP = 1280;
    private static final int NARROWEST = 320;

    private static final List<String> PAGES = List.of(
            "/",
            "/incidents/2025-11-28-peak-day-outage/",
            "/incidents/2026-11-22-payment-failures/",
            "/maintenance/2026-11-22-webhook-queue-migration/",
            "/history/",
            "/history/2026/",
            "/history/2025/",
            "/history/2026/04/",
            "/uptime/",
            "/components/",
            "/components/tracking/",
            "/announcements/",
            "/announcements/2026-11-02-api-version-1/",
            "/sla/",
            "/de/",
            "/de/history/2026/",
            "/de/uptime/",
            "/de/components/webhooks/");

    private Chromium chromium;
    private Path site;

    @BeforeAll
    void build(@TempDir Path folder) {
        chromium = Chromium.start();
        site = Building.example(folder.resolve("site"));
    }

    @AfterAll
    void close() {
        chromium.close();
    }

    static Stream<Arguments> readings() {
        return PAGES.stream()
                .flatMap(page -> Stream.of(PHONE, DESKTOP)
                        .flatMap(width -> Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
                                .map(scheme -> Arguments.of(page, width, scheme))));
    }

    @ParameterizedTest(name = "{0} at {1} px, {2}")
    @MethodSource("readings")
    void axeFindsNothingAndTheBrowserDoesNotComplain(String address, int width, ColorScheme scheme) {
        try (Reader reader = new Reader(chromium.browser(), site, width, scheme)) {
            Page page = reader.open(address);
            assertThat(new AxeBuilder(page).analyze().getViolations())
                    .extracting(Rule::getId, Rule::getNodes)
                    .isEmpty();
            assertThat(reader.complaints()).isEmpty();
        }
    }

    static Stream<String> pages() {
        return PAGES.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void nothingScrollsSidewaysOnTheNarrowestScreen(String address) {
        try (Reader reader = new Reader(chromium.browser(), site, NARROWEST, ColorScheme.LIGHT)) {
            Page page = reader.open(address);
            Object overhang =
                    page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            assertThat(overhang).isEqualTo(0);
        }
    }
}
