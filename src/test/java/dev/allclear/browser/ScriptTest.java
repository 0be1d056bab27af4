package dev.allclear.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the script adds to pages of a site in Zurich (UTC+1), for a reader in Tokyo (UTC+9), whose day is often another. An
 * incident is open since 14:20 UTC, and maintenance is planned from 22:00 to 23:30.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScriptTest {
    private static final String BUILT = "2026-11-22T15:20:00Z";
    private static final String NEWER = "2026-11-22T15:31:00Z";
    private static final String INCIDENT = "/incidents/2026-11-22-gates/";
    private static final String MAINTENANCE = "/maintenance/2026-11-22-lifts/";
    private Chromium chromium;
    private Path site;
    private Path newer;
    private Path early;

    @BeforeAll
    void build(@TempDir Path folder) {
        chromium = Chromium.start();
        site = FerrySite.built(folder.resolve("one"), "", "", BUILT);
        newer = FerrySite.built(folder.resolve("two"), """

                ## Monitoring · 15:30 UTC {north: degraded_performance}

                The fuse has been replaced.
                """, "", NEWER);
        early = FerrySite.built(folder.resolve("three"), "", """

                ## Completed · 2026-11-22 22:20 UTC

                They run.
                """, "2026-11-22T22:21:00Z");
    }

    @AfterAll
    void close() {
        chromium.close();
    }

    @Test
    void timesAreShownInTheReadersZoneAndThatIsRemembered() {
        reading(INCIDENT, (reader, page) -> {
            Locator times = page.locator(".timeline .when");
            assertThat(page.locator("#zone option:checked")).hasText("This site · Europe/Zurich");
            assertThat(times.nth(1).locator(".unseen")).hasText("Nov 22, 2026,");
            String own = page.locator("main").innerHTML();

            page.locator("#zone").selectOption("reader");
            assertThat(page.locator("#zone option:checked")).hasText("My device · Asia/Tokyo");
            assertThat(times.nth(0)).hasText("Nov 22, 2026, 11:20 PM UTC+9");
            assertThat(times.nth(1)).hasText("Nov 23, 2026, 12:10 AM UTC+9");
            assertThat(times.nth(1).locator(".unseen")).hasCount(0);
            assertThat(page.locator("#built")).hasText("Built Nov 23, 2026, 12:20 AM UTC+9");

            page.navigate("https://status.example" + MAINTENANCE);
            Locator window = page.locator(".windows time");
            assertThat(window.nth(0)).hasText("Nov 23, 2026, 07:00 AM UTC+9");
            assertThat(window.nth(1)).hasText("Nov 23, 2026, 08:30 AM UTC+9");
            assertThat(window.nth(1).locator(".unseen")).hasCount(1);
            page.locator("#zone").selectOption("site");
            assertThat(window.nth(1)).hasText("Nov 23, 2026, 12:30 AM UTC+1");
            assertThat(window.nth(1).locator(".unseen")).hasCount(0);

            page.navigate("https://status.example" + INCIDENT);
            assertThat(page.locator("main").innerHTML()).isEqualTo(own);
        });
    }

    @Test
    void daysStayDaysOfTheSite() {
        reading("/history/2026/10/", (reader, page) -> {
            Locator day = page.locator("time[datetime='2026-10-03']");
            String own = day.textContent();
            page.locator("#zone").selectOption("reader");
            assertThat(day).hasText(own);
            assertThat(page.locator("main")).containsText("1h");
        });
    }

    @Test
    void timesAndAgesAreInThePagesLanguage() {
        reading("/ar/", (reader, page) -> {
            assertThat(page.locator(".when")).containsText("قبل 10 دقائق");
            page.clock().runFor(Duration.ofMinutes(2).toMillis());
            assertThat(page.locator(".when")).containsText("قبل 12 دقيقة");
            assertThat(page.locator(".eyebrow")).containsText("1 س و2 د");
            page.locator("#zone").selectOption("reader");
            assertThat(page.locator(".when time")).hasText("23 نوفمبر 2026، 12:10 ص UTC+9\u200f");
        });
    }

    @Test
    void whoseZoneIsThatOfTheSiteHasNothingToSwitch() {
        reading("/", options().setTimezoneId("Europe/Zurich"), (reader, page) -> {
            assertThat(page.locator("#theme")).isVisible();
            assertThat(page.locator("#zone")).hasCount(0);
        });
    }

    @Test
    void agesGrow() {
        reading("/", (reader, page) -> {
            assertThat(page.locator(".eyebrow")).hasText("Major incident · ongoing for 1h");
            page.clock().runFor(Duration.ofMinutes(5).toMillis());
            assertThat(page.locator(".when")).containsText("15 minutes ago");
            assertThat(page.locator(".eyebrow")).hasText("Major incident · ongoing for 1h 5m");
            page.clock().fastForward(Duration.ofHours(25).toMillis());
            assertThat(page.locator(".when")).containsText("1 day ago");
            assertThat(page.locator(".eyebrow")).hasText("Major incident · ongoing for 1d 2h");

            page.navigate("https://status.example" + INCIDENT);
            assertThat(page.locator(".lead")).containsText("ongoing for 1d 2h.");
            assertThat(page.locator(".spell")).hasText("partial outage 1d 2h so far");
        });
    }

    @Test
    void aPageOfThePastStaysAsItIs() {
        reading("/incidents/2026-10-03-fog/", (reader, page) -> {
            String own = page.locator("main").innerHTML();
            page.clock().fastForward(Duration.ofDays(20).toMillis());
            page.clock().runFor(Duration.ofMinutes(3).toMillis());
            assertThat(page.locator("main").innerHTML()).isEqualTo(own);
        });
    }

    @Test
    void aClockThatIsBehindThePageIsNotBelieved() {
        reading("/", (reader, page) -> {
            page.clock().setFixedTime("2026-11-20T08:00:00Z");
            page.reload();
            assertThat(page.locator(".eyebrow")).hasText("Major incident · ongoing for 1h");
        });
    }

    @Test
    void aWindowOpensAndEndsByItself() {
        reading("/", (reader, page) -> {
            reader.online(false);
            Locator quays = page.locator("summary .state:visible");
            assertThat(page.locator("#planned")).isVisible();
            assertThat(page.locator("#running")).isHidden();
            assertThat(quays).hasText("1 of 2 affected");

            page.clock().fastForward(Duration.ofMinutes(401).toMillis());
            assertThat(page.locator("#planned")).isHidden();
            assertThat(page.locator("#running")).isVisible();
            assertThat(quays).hasText("2 of 2 affected");
            assertThat(page.locator("section:has(#running) li:visible a").first())
                    .hasText("New lifts");

            page.clock().fastForward(Duration.ofMinutes(90).toMillis());
            assertThat(page.locator("#running")).isHidden();
            assertThat(quays).hasText("1 of 2 affected");
        });
    }

    @Test
    void workThatIsDoneEarlyLeavesNothingHidden() {
        reading("/", (reader, page) -> {
            reader.online(false);
            Locator quays = page.locator("summary .state:visible");
            page.clock().fastForward(Duration.ofMinutes(401).toMillis());
            assertThat(quays).hasText("2 of 2 affected");

            reader.online(true);
            reader.published(early);
            page.clock().runFor(Duration.ofMinutes(1).toMillis());
            assertThat(page.locator("#built")).containsText("11:21 PM UTC+1");
            assertThat(quays).hasText("1 of 2 affected");
        });
    }

    @Test
    void thePageOfTheWindowFollowsItAndSaysSo() {
        reading(MAINTENANCE, (reader, page) -> {
            reader.online(false);
            assertThat(page.locator(".eyebrow:visible")).hasText("Scheduled maintenance");
            assertThat(page.locator("#news")).isEmpty();
            page.clock().fastForward(Duration.ofMinutes(410).toMillis());
            assertThat(page.locator(".eyebrow:visible")).hasText("Maintenance in progress");
            assertThat(page.locator("#news")).hasText("Maintenance in progress");
            assertThat(page.locator(".spell:visible")).hasText("under maintenance 10m so far");
            page.clock().fastForward(Duration.ofMinutes(90).toMillis());
            assertThat(page.locator(".eyebrow:visible")).hasText("Completed · maintenance · 1h 30m");
        });
    }

    @Test
    void aPageThatIsOldSaysSinceWhen() {
        reading("/", (reader, page) -> {
            reader.online(false);
            page.clock().fastForward(Duration.ofMinutes(404).toMillis());
            assertThat(page.locator(".stale")).isHidden();
            page.clock().fastForward(Duration.ofMinutes(1).toMillis());
            assertThat(page.locator(".stale"))
                    .hasText("Since Nov 22, 2026, 11:00 PM UTC+1, this page may no longer be up to date.");

            reader.online(true);
            reader.published(newer);
            page.clock().runFor(Duration.ofMinutes(1).toMillis());
            assertThat(page.locator("#built")).containsText("04:31 PM UTC+1");
            page.clock().resume();
            assertThat(Axe.violations(page)).isEmpty();
        });
    }

    @Test
    void newsComesInWithoutDisturbingTheReader() {
        reading("/", (reader, page) -> {
            page.locator("#zone").selectOption("reader");
            page.locator("summary").click();
            Locator bar = page.locator("[data-days=days-south] [role=slider]:visible");
            bar.focus();
            page.keyboard().press("Home");
            assertThat(page.locator("[data-days=days-south] .bar-day")).isVisible();
            page.evaluate("scrollTo(0, 300)");
            page.evaluate("getSelection().selectAllChildren(document.getElementById('days'))");
            bar.focus();

            reader.published(newer);
            page.clock().runFor(Duration.ofMinutes(1).toMillis());
            assertThat(page.locator(".alert .status")).hasText("monitoring");
            assertThat(page.locator(".alert .when time")).hasText("Nov 23, 2026, 12:30 AM UTC+9");
            assertThat(page.locator("#built")).hasText("Built Nov 23, 2026, 12:31 AM UTC+9");
            assertThat(page.locator("#news")).containsText("monitoring");
            assertThat(page.locator("details")).hasAttribute("open", "");
            assertThat(bar).isFocused();
            assertThat(page.locator("[data-days=days-south] .bar-day")).isVisible();
            assertThat(page.evaluate("String(getSelection())")).isEqualTo("The last 15 days");

            page.locator("[data-days=days-north] [role=slider]:visible").focus();
            page.keyboard().press("End");
            assertThat(page.locator("[data-days=days-north] .bar-day")).containsText("degraded performance 1m");
        });
    }

    @Test
    void anAnswerThatIsNoneChangesNothing() {
        reading("/", (reader, page) -> {
            String own = page.locator("main").innerHTML();
            reader.online(false);
            page.clock().runFor(Duration.ofMinutes(1).toMillis());
            reader.online(true);
            page.route("**/build.json", route -> route.fulfill(answer("{\"now\": \"2026-11-22T15:31:00Z\"}")));
            page.route("**/", route -> route.fulfill(answer("<main>Sign in to this network</main>")));
            page.waitForResponse(
                    "https://status.example/",
                    () -> page.clock().runFor(Duration.ofMinutes(1).toMillis()));
            page.route("**/build.json", route -> route.fulfill(answer("<html>")));
            page.waitForResponse(
                    "**/build.json",
                    () -> page.clock().runFor(Duration.ofMinutes(1).toMillis()));
            page.evaluate("document.querySelectorAll('[data-ago], [data-lasting]').forEach((age) => age.remove())");
            assertThat(page.locator("main").innerHTML())
                    .isEqualTo(own.replaceAll("<span data-(ago|lasting)=[^>]*>[^<]*</span>", ""));
            assertThat(page.locator("#news")).isEmpty();
        });
    }

    @Test
    void coloursAreTheReadersChoiceAndThatIsRemembered() {
        reading("/", (reader, page) -> {
            assertThat(ground(page)).isEqualTo("rgb(251, 251, 250)");
            page.locator("#theme").selectOption("dark");
            assertThat(ground(page)).isEqualTo("rgb(15, 18, 22)");
            assertThat(page.evaluate("getComputedStyle(document.documentElement).colorScheme"))
                    .isEqualTo("dark");
            assertThat(page.evaluate("document.querySelector('.masthead img').currentSrc"))
                    .asString()
                    .endsWith("/assets/dark.svg");
            page.reload();
            assertThat(ground(page)).isEqualTo("rgb(15, 18, 22)");
            page.evaluate("dispatchEvent(new Event('beforeprint'))");
            assertThat(ground(page)).isEqualTo("rgb(251, 251, 250)");
            page.evaluate("dispatchEvent(new Event('afterprint'))");
            page.locator("#theme").selectOption("");
            assertThat(ground(page)).isEqualTo("rgb(251, 251, 250)");
        });
    }

    @Test
    void whereNothingMayBeRememberedChoicesStillWork() {
        reading("/", (reader, page) -> {
            page.addInitScript(
                    "Object.defineProperty(window, 'localStorage', {get() { throw new Error('refused'); }})");
            page.reload();
            page.locator("#zone").selectOption("reader");
            assertThat(page.locator("#built")).containsText("UTC+9");
            page.locator("#theme").selectOption("dark");
            assertThat(ground(page)).isEqualTo("rgb(15, 18, 22)");
            assertThat(reader.complaints()).isEmpty();
        });
    }

    @Test
    void withoutTheScriptNothingIsThereThatWouldDoNothing() {
        reading("/", options().setJavaScriptEnabled(false), (reader, page) -> {
            assertThat(page.locator("#planned")).isVisible();
            for (String absent : new String[] {"select", "button", "[role=slider]", "#running", ".stale", "#dates"}) {
                assertThat(page.locator(absent + ":visible")).hasCount(0);
            }
        });
    }

    private static Object ground(Page page) {
        return page.evaluate("getComputedStyle(document.body).backgroundColor");
    }

    private static Route.FulfillOptions answer(String body) {
        return new Route.FulfillOptions().setContentType("text/html").setBody(body);
    }

    private static Browser.NewContextOptions options() {
        return new Browser.NewContextOptions().setViewportSize(1280, 900).setTimezoneId("Asia/Tokyo");
    }

    private void reading(String address, BiConsumer<Reader, Page> test) {
        reading(address, options(), test);
    }

    private void reading(String address, Browser.NewContextOptions options, BiConsumer<Reader, Page> test) {
        try (Reader reader = new Reader(chromium.browser(), site, options)) {
            reader.page().clock().install(new Clock.InstallOptions().setTime("2026-11-22T15:19:00Z"));
            reader.page().clock().pauseAt(BUILT);
            test.accept(reader, reader.open(address));
            assertThat(reader.complaints()).allMatch(complaint -> complaint.startsWith("Failed to load resource"));
        }
    }
}
