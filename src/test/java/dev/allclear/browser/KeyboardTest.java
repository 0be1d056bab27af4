package dev.allclear.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.allclear.Building;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rich example, read without a pointer. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeyboardTest {
    private static final int DESKTOP = 1280;
    private static final String OPEN = "/incidents/2026-11-22-payment-failures/";

    /** Gives everything in sight that a reader can act on a number, in the order of the page. */
    private static final String NUMBER = """
            () => {
              const all = [...document.querySelectorAll("a[href], button, input, select, summary, [tabindex='0']")]
                .filter((each) => each.checkVisibility({ visibilityProperty: true }));
              all.forEach((each, number) => (each.dataset.stop = number));
              return all.length;
            }""";

    /** Returns the number of what the focus is on; or what that is, where no reader sees that it is there. */
    private static final String FOCUS = """
            () => {
              const it = document.activeElement;
              const box = it.getBoundingClientRect();
              const look = getComputedStyle(it);
              const seen = box.width > 1 && box.top < innerHeight && box.bottom > 0 && box.left < innerWidth && box.right > 0;
              const marked = look.outlineStyle !== "none" && parseFloat(look.outlineWidth) > 0;
              return seen && marked ? Number(it.dataset.stop) : it.outerHTML;
            }""";

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

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"/", OPEN, "/history/", "/uptime/"})
    void tabReachesEverythingInTheOrderOfThePageAndTheFocusIsSeen(String address) {
        try (Reader reader = new Reader(chromium.browser(), site, DESKTOP, ColorScheme.LIGHT)) {
            Page page = reader.open(address);
            int stops = ((Number) page.evaluate(NUMBER)).intValue();
            List<Object> walked = new ArrayList<>();
            for (int stop = 0; stop < stops; stop++) {
                page.keyboard().press("Tab");
                walked.add(page.evaluate(FOCUS));
            }
            assertThat(stops).isGreaterThan(10);
            assertThat(walked).isEqualTo(IntStream.range(0, stops).boxed().toList());
        }
    }

    @Test
    void theFirstStopSkipsToWhatThePageSays() {
        try (Reader reader = new Reader(chromium.browser(), site, DESKTOP, ColorScheme.LIGHT)) {
            Page page = reader.open("/");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            page.keyboard().press("Tab");
            assertThat(page.locator("main :focus")).hasAttribute("href", OPEN.substring(1));
        }
    }

    @Test
    void fromABarsDayToTheIncidentThatMadeIt() {
        try (Reader reader = new Reader(chromium.browser(), site, DESKTOP, ColorScheme.LIGHT)) {
            Page page = reader.open("/");
            page.locator(".row-name[href='components/booking/']").focus();
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            page.waitForURL("**" + OPEN);
            assertThat(page.locator("h1")).containsText("ayment");
        }
    }
}
