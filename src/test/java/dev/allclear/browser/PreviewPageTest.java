package dev.allclear.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.allclear.cli.Serving;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a person sees of a preview in her browser while she writes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(180)
class PreviewPageTest {
    private static final String SLOW = "/incidents/slow/";
    private Chromium chromium;

    @TempDir
    private Path folder;

    @BeforeAll
    void start() {
        chromium = Chromium.start();
    }

    @AfterAll
    void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @BeforeEach
    void writeASite() throws IOException {
        write("content/site.yaml", "name: Harbour\nurl: https://status.harbour.example/\n");
        write("content/components.yaml", "- {id: api, name: API}\n");
        write("content/incidents/slow.md", incident("minor", "Answers are slow."));
        write("content/pages/soon.md", "---\ntitle: Soon\ndraft: true\n---\n");
    }

    @Test
    void whatIsSavedIsSeenAndThePageStaysWhereItWasScrolledTo() throws IOException, InterruptedException {
        write("content/incidents/slow.md", incident("minor", "Line.\n\n".repeat(200)));
        try (Serving serving = Serving.of(folder);
                BrowserContext context = context(1280, ColorScheme.LIGHT)) {
            Page page = opened(context, serving, SLOW);
            page.evaluate("scrollTo(0, 900)");
            write("content/incidents/slow.md", incident("minor", "Line.\n\n".repeat(200) + "News at the end."));

            assertThat(page.getByText("News at the end.")).isVisible();
            page.waitForFunction("scrollY === 900");
        }
    }

    @Test
    void anErrorLiesOverTheLastGoodPageUntilItIsMended() throws IOException, InterruptedException {
        try (Serving serving = Serving.of(folder);
                BrowserContext context = context(1280, ColorScheme.LIGHT)) {
            Page page = opened(context, serving, SLOW);
            Locator panel = page.locator("details.problems");
            write("content/incidents/slow.md", incident("<img src=x onerror=document.title='run'>", "Mended."));

            assertThat(panel).isVisible();
            assertThat(panel.locator("article b")).hasText("error[unknown-impact]");
            assertThat(panel.locator(".where")).hasText("--> content/incidents/slow.md:3:9");
            assertThat(panel.locator("pre")).containsText("<img src=x onerror");
            assertThat(page.locator("main")).containsText("Answers are slow.");
            assertThat(page.title()).doesNotContain("run");
            assertThat(Axe.violations(page)).isEmpty();
            panel.locator("summary").click();
            assertThat(panel.locator("article")).isHidden();

            write("content/incidents/slow.md", incident("minor", "Mended."));
            assertThat(page.getByText("Mended.")).isVisible();
            assertThat(panel).hasCount(0);
        }
    }

    @Test
    void aSiteThatStartsBrokenIsReadOnAPhoneByNight() throws IOException, InterruptedException {
        write("content/site.yaml", "name: Harbour\nurl: nowhere\n");
        try (Serving serving = Serving.of(folder);
                BrowserContext context = context(360, ColorScheme.DARK)) {
            Page page = opened(context, serving, "/");
            assertThat(page.locator("h1")).hasText("The site can't be built as it is");
            assertThat(page.locator("details.problems")).hasCount(0);
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
            assertThat(Axe.violations(page)).isEmpty();

            write("content/site.yaml", "name: Harbour\nurl: https://status.harbour.example/\n");
            assertThat(page.locator(".masthead")).containsText("Harbour");
        }
    }

    @Test
    void aDraftIsMarked() throws IOException, InterruptedException {
        try (Serving serving = Serving.of(folder, "--drafts");
                BrowserContext context = context(360, ColorScheme.LIGHT)) {
            Page page = opened(context, serving, "/soon/");
            assertThat(page.locator(".draft")).hasText("Draft: not on the site that is built");
            assertThat(page.locator(".draft")).isVisible();
            page.navigate(serving.address().resolve(SLOW).toString());
            assertThat(page.locator(".draft")).hasCount(0);
        }
    }

    private BrowserContext context(int width, ColorScheme scheme) {
        return chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, 800)
                        .setColorScheme(scheme));
    }

    /** Opens a page, and waits until it follows. */
    private static Page opened(BrowserContext context, Serving serving, String path) {
        Page page = context.newPage();
        page.waitForResponse(
                response -> response.url().contains("/.allclear/events"),
                () -> page.navigate(serving.address().resolve(path).toString()));
        return page;
    }

    private static String incident(String impact, String text) {
        return """
                ---
                title: Slow answers
                impact: %s
                components: [api]
                ---

                ## Investigating · 2021-09-01 08:00 UTC

                %s

                ## Resolved · 2021-09-01 09:00 UTC

                Done.
                """.formatted(impact, text);
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
