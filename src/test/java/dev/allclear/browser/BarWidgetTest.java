package dev.allclear.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.MouseButton;
import dev.allclear.Building;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The bar of webhooks in the rich example, by keyboard and by pointer. Today, 22 November, there is maintenance. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BarWidgetTest {
    private static final String HOME = "/";
    private static final int PHONE = 390;
    private static final int TABLET = 768;
    private static final int DESKTOP = 1280;

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

    @Test
    void arrowsWalkOverTheDaysAndEscapeCloses() {
        reading(HOME, DESKTOP, page -> {
            bar(page).focus();
            assertThat(panel(page)).isHidden();

            page.keyboard().press("Enter");
            assertThat(panel(page)).containsText("Sun 22 Nov");
            assertThat(panel(page)).containsText("under maintenance 36m");
            assertThat(panel(page).getByRole(AriaRole.LINK))
                    .hasAttribute("href", "maintenance/2026-11-22-webhook-queue-migration/");
            assertThat(bar(page))
                    .hasAttribute(
                            "aria-valuetext",
                            "Sun 22 Nov: under maintenance 36m, Move of webhooks to a new queue cluster");

            page.keyboard().press("ArrowLeft");
            assertThat(panel(page)).containsText("Sat 21 Nov");
            assertThat(panel(page)).containsText("operational throughout");
            assertThat(bar(page)).hasAttribute("aria-valuetext", "Sat 21 Nov: operational throughout");

            page.keyboard().press("ArrowRight");
            page.keyboard().press("ArrowRight");
            assertThat(panel(page)).containsText("Sun 22 Nov");

            page.keyboard().press("Escape");
            assertThat(panel(page)).isHidden();
        });
    }

    @Test
    void onlyTheDaysInSightAreWalked() {
        reading(HOME, DESKTOP, page -> assertFirstDay(page, "Tue 25 Aug"));
        reading(HOME, TABLET, page -> assertFirstDay(page, "Thu 24 Sep"));
        reading(HOME, PHONE, page -> assertFirstDay(page, "Sat 24 Oct"));
    }

    @Test
    void fromRightToLeftTheNewestDayIsAtTheLeftAndArrowsGoTheirWay() {
        reading(HOME, DESKTOP, page -> {
            page.evaluate("document.documentElement.dir = 'rtl'");
            bar(page).focus();
            page.keyboard().press("ArrowRight");
            assertThat(panel(page)).containsText("Sat 21 Nov");
            page.keyboard().press("ArrowLeft");
            assertThat(panel(page)).containsText("Sun 22 Nov");

            page.keyboard().press("Escape");
            moveTo(page, 0.001);
            assertThat(panel(page)).containsText("Sun 22 Nov");
            moveTo(page, 0.999);
            assertThat(panel(page)).containsText("Tue 25 Aug");
        });
    }

    @Test
    void aPointerShowsADayAndAClickKeepsItThere() {
        reading(HOME, DESKTOP, page -> {
            moveTo(page, 0.999);
            assertThat(panel(page)).containsText("Sun 22 Nov");
            page.mouse().move(0, 0);
            assertThat(panel(page)).isHidden();

            moveTo(page, 0.999);
            page.mouse().down();
            page.mouse().up();
            moveTo(page, 0.5);
            page.mouse().move(0, 0);
            assertThat(panel(page)).containsText("Sun 22 Nov");
            page.keyboard().press("Tab");
            assertThat(page.locator(".bar-day a:focus")).hasText("Move of webhooks to a new queue cluster");
            page.keyboard().press("Escape");
            assertThat(bar(page)).isFocused();
            assertThat(panel(page)).isHidden();
        });
    }

    @Test
    void onePanelIsOpenAtATime() {
        reading(HOME, DESKTOP, page -> {
            bar(page).focus();
            page.keyboard().press("Enter");
            page.locator("[data-days=days-booking] [role=slider]:visible").hover();
            assertThat(page.locator("[data-days=days-booking] .bar-day")).isVisible();
            assertThat(panel(page)).isHidden();
        });
    }

    @Test
    void aPanelThatHadTheFocusLeavesItToItsBar() {
        reading(HOME, DESKTOP, page -> {
            bar(page).focus();
            page.keyboard().press("Enter");
            page.keyboard().press("Tab");
            assertThat(page.locator(".bar-day a:focus")).isVisible();
            page.locator("[data-days=days-booking] [role=slider]:visible").hover();
            assertThat(panel(page)).isHidden();
            assertThat(bar(page)).isFocused();
        });
    }

    @Test
    void anotherButtonThanTheFirstKeepsNoDay() {
        reading(HOME, DESKTOP, page -> {
            moveTo(page, 0.999);
            page.mouse().down(new Mouse.DownOptions().setButton(MouseButton.MIDDLE));
            page.mouse().up(new Mouse.UpOptions().setButton(MouseButton.MIDDLE));
            assertThat(panel(page)).isVisible();
            page.mouse().move(0, 0);
            assertThat(panel(page)).isHidden();
        });
    }

    @Test
    void anotherWidthClosesThePanelAndAnotherHeightDoesNot() {
        reading(HOME, DESKTOP, page -> {
            bar(page).focus();
            page.keyboard().press("Enter");
            page.evaluate("addEventListener('resize', () => document.title = 'resized')");
            page.setViewportSize(DESKTOP, 700);
            assertThat(page).hasTitle("resized");
            assertThat(panel(page)).isVisible();
            page.setViewportSize(TABLET, 700);
            assertThat(panel(page)).isHidden();
        });
    }

    @Test
    void aBarIsOneStopOnTheWayByTab() {
        reading("/components/webhooks/", DESKTOP, page -> {
            bar(page).focus();
            page.keyboard().press("Tab");
            assertThat(page.locator(":focus")).hasText("Figures as CSV");
        });
    }

    @Test
    void thePanelHasTheWordsOfThePagesLanguage() {
        reading("/de/components/webhooks/", PHONE, page -> {
            bar(page).focus();
            page.keyboard().press("End");
            assertThat(panel(page)).containsText("So., 22. Nov.");
            assertThat(panel(page)).containsText("in Wartung 36 Min.");
            page.keyboard().press("ArrowLeft");
            assertThat(panel(page)).containsText("durchgehend in Betrieb");
        });
    }

    @Test
    void axeFindsNothingInAnOpenPanel() {
        reading(HOME, PHONE, page -> {
            bar(page).focus();
            page.keyboard().press("Enter");
            assertThat(panel(page)).isVisible();
            assertThat(Axe.violations(page)).isEmpty();
        });
    }

    private static void assertFirstDay(Page page, String date) {
        bar(page).focus();
        page.keyboard().press("Home");
        assertThat(panel(page)).containsText(date);
        page.keyboard().press("ArrowLeft");
        assertThat(panel(page)).containsText(date);
    }

    /** Moves the pointer over the bar, a share of its width from the left. */
    private static void moveTo(Page page, double share) {
        bar(page).scrollIntoViewIfNeeded();
        BoundingBox box = bar(page).boundingBox();
        page.mouse().move(box.x + box.width * share, box.y + box.height / 2);
    }

    private static Locator bar(Page page) {
        return page.locator("[data-days=days-webhooks] [role=slider]:visible");
    }

    private static Locator panel(Page page) {
        return page.locator("[data-days=days-webhooks] .bar-day");
    }

    private void reading(String address, int width, Consumer<Page> reader) {
        try (Reader reading = new Reader(chromium.browser(), site, width, ColorScheme.LIGHT)) {
            reader.accept(reading.open(address));
            assertThat(reading.complaints()).isEmpty();
        }
    }
}
