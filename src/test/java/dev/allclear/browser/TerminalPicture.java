package dev.allclear.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import dev.allclear.Run;
import dev.allclear.cli.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Takes the README's picture of the terminal, {@code src/docs/pictures/terminal.png}: what commands print, colours and all. It
 * holds nothing and is not run with the tests, but by {@code mvn test -Dtest=TerminalPicture}.
 */
class TerminalPicture {
    private static final Path PICTURE =
            Path.of("src/docs/pictures/terminal.png").toAbsolutePath();
    private static final Pattern PAINT = Pattern.compile("\u001b\\[([\\d;]+)m");

    private static final String STYLE = """
            body { margin: 0; }
            pre { inline-size: max-content; margin: 0; padding: 1.25rem 1.75rem; border-radius: 0.5rem; background: #14181d; color: #d5dbe1;
              font: 14px/1.35 "DejaVu Sans Mono", monospace; }
            b { color: #fff; } .p1 { font-weight: bold; color: #fff; } .p2 { color: #8a95a1; } .p31 { color: #ff7b72; }
            .p32 { color: #56d364; } .p33 { color: #e3b341; } .p34 { color: #79b8ff; } .p36 { color: #56d4dd; }
            .p1.p33 { color: #ffa657; }
            """;

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en">
            <meta charset="utf-8">
            <title>Terminal</title>
            <link rel="stylesheet" href="terminal.css">
            <pre>%s</pre>
            </html>
            """;

    @TempDir
    private Path folder;

    private final StringBuilder screen = new StringBuilder();

    @Test
    void take() throws IOException {
        write("site.yaml", "name: Example\nurl: https://status.example.com/\n");
        write("components.yaml", """
                - {id: api, name: Public API}
                - group: shop
                  name: Shop
                  components:
                    - {id: booking, name: Booking}
                    - {id: payments, name: Payments}
                """);
        String report = """
                ---
                title: Payments fail for some cards
                impact: major
                components: [payments]
                ---

                ## Investigating · 2026-11-22 13:58 UTC

                About half of all card payments fail. We are looking into it.

                ## Monitoring · 14:21 UTC {payments: degraded_performance, next_update: 2026-11-22 15:00 UTC}

                A fix is out; payments go through again, some of them slowly.
                """;
        write("incidents/2026-11-22-payments.md", report);
        show("status");
        write("incidents/2026-11-22-payments.md", report.replace("[payments]", "[paymets]"));
        show("check");
        shoot();
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve("content").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void show(String command) {
        Run ran = Program.in(folder)
                .at(Instant.parse("2026-11-22T14:36:00Z"))
                .with(Map.of("CLICOLOR_FORCE", "1"))
                .run(command);
        screen.append(screen.isEmpty() ? "" : "\n")
                .append("<b>$ allclear ")
                .append(command)
                .append("</b>\n");
        screen.append(markup(ran.err())).append(markup(ran.out()));
    }

    private static String markup(String printed) {
        String text = printed.replace("&", "&amp;").replace("<", "&lt;");
        return PAINT.matcher(text)
                .replaceAll(paint -> Matcher.quoteReplacement(
                        paint.group(1).equals("0")
                                ? "</span>"
                                : "<span class=\"p" + paint.group(1).replace(";", " p") + "\">"));
    }

    private void shoot() throws IOException {
        Files.writeString(folder.resolve("terminal.css"), STYLE);
        Files.writeString(folder.resolve("index.html"), PAGE.formatted(screen));
        try (Chromium chromium = Chromium.start();
                Reader reader = new Reader(
                        chromium.browser(),
                        folder,
                        new Browser.NewContextOptions()
                                .setViewportSize(1280, 900)
                                .setDeviceScaleFactor(1.5)
                                .setColorScheme(ColorScheme.DARK))) {
            reader.open("/")
                    .locator("pre")
                    .screenshot(new Locator.ScreenshotOptions().setPath(PICTURE).setOmitBackground(true));
        }
    }
}
