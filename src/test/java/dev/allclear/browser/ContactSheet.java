package dev.allclear.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import dev.allclear.Building;
import dev.allclear.Run;
import dev.allclear.sites.Tree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Makes a contact sheet of what readers see, {@code target/contact-sheet/index.html}, and a picture of it. It holds nothing and
 * is not run with the tests, but by {@code mvn test -Dtest=ContactSheet}.
 */
class ContactSheet {
    private static final Path SHEET = Path.of("target/contact-sheet").toAbsolutePath();
    private static final int PHONE = 390;
    private static final int TABLET = 820;
    private static final int DESKTOP = 1280;
    private static final String OUTAGE = "2026-11-22T14:36:00Z";
    private static final String CALM = "2026-10-29T09:00:00Z";

    /** Every kind of page. */
    private static final Map<String, List<String>> KINDS = new TreeMap<>(Map.of(
            "Home", List.of(""),
            "Incident", List.of("incidents/2026-11-22-payment-failures/", "incidents/2025-11-28-peak-day-outage/"),
            "Maintenance", List.of("maintenance/2026-11-22-webhook-queue-migration/"),
            "History", List.of("history/", "history/2026/", "history/2026/04/"),
            "Impacts", List.of("history/impact/major/", "history/impact/minor/2025/"),
            "Components", List.of("components/", "components/tracking/"),
            "Uptime", List.of("uptime/"),
            "Announcements", List.of("announcements/", "announcements/2026-11-02-api-version-1/"),
            "Others", List.of("search/", "sla/", "404.html", "embed/")));

    private static final String SETTINGS = "name: Example\nurl: https://status.example/\n";

    @TempDir
    private Path folder;

    private final StringBuilder sheet = new StringBuilder();
    private int shots;

    @Test
    void write() throws IOException {
        Files.createDirectories(SHEET);
        try (Chromium chromium = Chromium.start()) {
            Path outage = example("outage", OUTAGE);
            KINDS.forEach((kind, addresses) -> row(
                    kind,
                    () -> addresses.forEach(address -> {
                        shoot(chromium, outage, "/" + address, PHONE, ColorScheme.LIGHT, ContactSheet::asItIs);
                        shoot(chromium, outage, "/" + address, PHONE, ColorScheme.DARK, ContactSheet::asItIs);
                        shoot(chromium, outage, "/" + address, DESKTOP, ColorScheme.LIGHT, ContactSheet::asItIs);
                        shoot(chromium, outage, "/" + address, DESKTOP, ColorScheme.DARK, ContactSheet::asItIs);
                    })));
            row("Right to left, Japanese", () -> {
                shoot(chromium, outage, "/ar/", PHONE, ColorScheme.LIGHT, ContactSheet::asItIs);
                shoot(chromium, outage, "/ar/", DESKTOP, ColorScheme.LIGHT, ContactSheet::asItIs);
                shoot(chromium, outage, "/ar/history/2026/", DESKTOP, ColorScheme.LIGHT, ContactSheet::asItIs);
                shoot(chromium, outage, "/ja/", PHONE, ColorScheme.LIGHT, ContactSheet::asItIs);
            });
            row("Tablet", () -> {
                shoot(chromium, outage, "/", TABLET, ColorScheme.LIGHT, ContactSheet::asItIs);
                shoot(chromium, outage, "/history/2026/", TABLET, ColorScheme.LIGHT, ContactSheet::asItIs);
                shoot(chromium, outage, "/uptime/", TABLET, ColorScheme.LIGHT, ContactSheet::asItIs);
            });
            row("Print, and without colours", () -> {
                shoot(
                        chromium,
                        outage,
                        "/incidents/2025-11-28-peak-day-outage/",
                        TABLET,
                        ColorScheme.LIGHT,
                        ContactSheet::print);
                shoot(chromium, outage, "/", TABLET, ColorScheme.LIGHT, ContactSheet::print);
                shoot(chromium, outage, "/", DESKTOP, ColorScheme.LIGHT, ContactSheet::withoutColours);
                shoot(chromium, outage, "/history/2026/", DESKTOP, ColorScheme.LIGHT, ContactSheet::withoutColours);
            });
            row("A calm day, and a maintenance alone", () -> {
                Path calm = example("calm", CALM);
                Path maintenance = example("maintenance", "2026-03-29T01:30:00Z");
                shoot(chromium, calm, "/", PHONE, ColorScheme.LIGHT, ContactSheet::asItIs);
                shoot(chromium, calm, "/", DESKTOP, ColorScheme.LIGHT, ContactSheet::asItIs);
                shoot(chromium, maintenance, "/", PHONE, ColorScheme.DARK, ContactSheet::asItIs);
                shoot(chromium, maintenance, "/", DESKTOP, ColorScheme.LIGHT, ContactSheet::asItIs);
            });
            row("Nothing yet", () -> {
                Path empty = built("empty", Map.of("content/site.yaml", SETTINGS));
                Path one = built(
                        "one",
                        Map.of("content/site.yaml", SETTINGS, "content/components.yaml", "- {id: api, name: API}\n"));
                for (String address : List.of("/", "/history/", "/components/")) {
                    shoot(chromium, empty, address, PHONE, ColorScheme.LIGHT, ContactSheet::asItIs);
                    shoot(chromium, one, address, DESKTOP, ColorScheme.LIGHT, ContactSheet::asItIs);
                }
            });
            row("Ten years, and 120 components", () -> {
                Path old = built("old", manyYears());
                for (String address :
                        List.of("/", "/history/", "/history/2019/", "/uptime/", "/incidents/2026-11-20-0/")) {
                    shoot(chromium, old, address, PHONE, ColorScheme.LIGHT, ContactSheet::asItIs);
                    shoot(chromium, old, address, DESKTOP, ColorScheme.LIGHT, ContactSheet::asItIs);
                }
            });
            finish(chromium);
        }
    }

    private void row(String name, Runnable shooting) {
        sheet.append("<h2>").append(name).append("</h2>\n<div>\n");
        shooting.run();
        sheet.append("</div>\n");
    }

    private void shoot(
            Chromium chromium, Path site, String address, int width, ColorScheme scheme, Consumer<Page> change) {
        String file = "%03d.png".formatted(++shots);
        try (Reader reader = new Reader(chromium.browser(), site, width, scheme)) {
            Page page = reader.open(address);
            change.accept(page);
            page.screenshot(
                    new Page.ScreenshotOptions().setPath(SHEET.resolve(file)).setFullPage(true));
        }
        sheet.append(
                "<figure style=\"inline-size: %dpx\"><a href=\"%s\"><img src=\"%s\" alt=\"\"></a><figcaption>%s · %d · %s</figcaption></figure>\n"
                        .formatted(width / 4, file, file, address, width, file));
    }

    private static void asItIs(Page page) {}

    private static void print(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    }

    private static void withoutColours(Page page) {
        page.evaluate("document.documentElement.style.filter = 'grayscale(1)'");
    }

    private void finish(Chromium chromium) throws IOException {
        String page = """
                <!DOCTYPE html>
                <html lang="en">
                <meta charset="utf-8">
                <title>Contact sheet</title>
                <style>
                body { margin: 2rem; background: #777; color: #fff; font: 0.75rem/1.4 sans-serif; }
                div { display: flex; flex-wrap: wrap; gap: 1rem; align-items: start; }
                figure { margin: 0; } img { inline-size: 100%%; max-block-size: 45rem; object-fit: cover; object-position: top; }
                </style>
                %s</html>
                """.formatted(sheet);
        Files.writeString(SHEET.resolve("index.html"), page);
        try (Reader reader = new Reader(chromium.browser(), SHEET, 1600, ColorScheme.LIGHT)) {
            reader.open("/")
                    .screenshot(new Page.ScreenshotOptions()
                            .setPath(SHEET.resolve("sheet.png"))
                            .setFullPage(true));
        }
    }

    private Path example(String name, String now) {
        var files = new TreeMap<String, String>();
        Tree.of(Path.of("src/main/resources/example"))
                .files()
                .forEach((path, bytes) -> files.put("content/" + path, bytes));
        files.computeIfPresent(
                "content/site.yaml",
                (path, text) -> text.replace("languages: [en, de]", "languages: [en, de, ar, ja]")
                        .replace("images: true", "images: false"));
        return built(name, new Tree(files), now);
    }

    private Path built(String name, Map<String, String> files) {
        return built(name, new Tree(new TreeMap<>(files)), OUTAGE);
    }

    private Path built(String name, Tree files, String now) {
        Path home = folder.resolve(name);
        files.writtenTo(home);
        Run run = Building.run(home, "build", "--now", now);
        assertThat(run.exitCode()).as(run.err()).isZero();
        return home.resolve("site");
    }

    /** A site of ten years and 120 components, whose names and texts are as long as they come. */
    private static Map<String, String> manyYears() {
        var files = new TreeMap<String, String>();
        files.put("content/site.yaml", SETTINGS);
        var components = new StringBuilder();
        for (int group = 0; group < 12; group++) {
            components.append(
                    "- group: group-%d\n  name: Group %d of the services that customers of the region use\n  components:\n"
                            .formatted(group, group));
            for (int part = 0; part < 10; part++) {
                components.append("    - {id: part-%d-%d, name: \"Service %d%s\"}\n"
                        .formatted(
                                group,
                                part,
                                part,
                                part == 3
                                        ? " with a name that is much longer than any name of a service ought to be, and longer still"
                                        : ""));
            }
        }
        files.put("content/components.yaml", components.toString());
        for (int number = 0; number < 400; number++) {
            int year = 2017 + number % 10;
            String day = "%d-%02d-%02d".formatted(year, 1 + number / 10 % 11, 1 + number % 28);
            files.put(
                    "content/incidents/%d/%s-slow-%d.md".formatted(year, day, number),
                    incident(day, number % 120, 1 + number % 3));
        }
        files.put("content/incidents/2026/2026-11-20-0.md", incident("2026-11-20", 3, 60));
        return files;
    }

    private static String incident(String day, int part, int updates) {
        var text = new StringBuilder(
                "---\ntitle: Requests to the service take longer than they should\nimpact: %s\ncomponents: [part-%d-%d]\n---\n\n"
                        .formatted(List.of("minor", "major", "critical").get(part % 3), part / 10, part % 10));
        var said = new ArrayList<String>();
        for (int update = 0; update < updates; update++) {
            said.add(
                    "## %s - %s %02d:%02d UTC\n\nWe are looking into it; half of all requests take longer than a second.\n"
                            .formatted(update == 0 ? "Investigating" : "Update", day, update / 6, update % 6 * 10));
        }
        said.add("## Resolved - %s 12:00 UTC\n\nAll is as it was.\n".formatted(day));
        return text.append(String.join("\n", said)).toString();
    }
}
