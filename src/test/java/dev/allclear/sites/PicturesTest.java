package dev.allclear.sites;

import static org.assertj.core.api.Assertions.assertThat;

import dev.allclear.Building;
import dev.allclear.Run;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A picture for each page, where a site asks for them. */
class PicturesTest {
    private static final String URL = "https://status.harbour.example/ferries/";
    private static final String OPEN = "incidents/2021-07-01-open/preview.png";
    private static final String OVER = "incidents/2021-06-01-over/preview.png";
    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2001-01-01T00:00:00Z"));

    @TempDir
    Path folder;

    @BeforeEach
    void writeASite() {
        settings("outputs: {images: true}\n");
        write("components.yaml", "- {id: booking, name: Booking}\n");
        write("pages/about.md", "---\ntitle: About\n---\n\nUs.\n");
        write("announcements/2021-06-20-fares.md", "---\ntitle: Fares\nfrom: 2021-06-20 08:00 UTC\n---\n\nNew ones.\n");
        write("incidents/2021-06-01-over.md", incident("Over") + "\n## Resolved · 2021-06-01 08:40 UTC\n\nFast.\n");
        write("incidents/2021-07-01-open.md", incident("Open").replace("2021-06-01", "2021-07-01"));
        write("maintenance/2021-06-15-disks.md", """
                ---
                title: New disks
                components: [booking]
                start: 2021-06-15 22:00 UTC
                end: 2021-06-16 01:00 UTC
                ---
                """);
    }

    @Test
    void everyPageWithAPermanentAddressHasOneAndSaysWhere() throws IOException {
        Tree site = built("2021-07-01T09:00:00Z");

        for (String path : site.paths()) {
            if (!path.endsWith(".html")) {
                continue;
            }
            String page = site.text(path);
            Matcher picture = Pattern.compile("<meta property=\"og:image\" content=\"([^\"]+)\">")
                    .matcher(page);
            boolean permanent = page.contains("<link rel=\"canonical\"") && !page.contains("http-equiv=\"refresh\"");
            if (permanent) {
                assertThat(picture.find()).as(path).isTrue();
                String file = path.replace("index.html", "preview.png");
                assertThat(picture.group(1)).isEqualTo(URL + file);
                assertThat(page).contains("<meta name=\"twitter:card\" content=\"summary_large_image\">");
                BufferedImage read = ImageIO.read(new ByteArrayInputStream(site.bytes(file)));
                assertThat(read.getWidth()).as(file).isEqualTo(1200);
                assertThat(read.getHeight()).as(file).isEqualTo(630);
            } else {
                assertThat(picture.find()).as(path).isFalse();
            }
        }
        assertThat(site.paths())
                .contains(
                        OPEN,
                        OVER,
                        "preview.png",
                        "de/preview.png",
                        "about/preview.png",
                        "history/2021/06/preview.png");
    }

    @Test
    void aSiteThatDoesNotAskForThemHasNone() {
        settings("");

        Tree site = built("2021-07-01T09:00:00Z");

        assertThat(site.paths()).noneMatch(path -> path.endsWith("preview.png"));
        assertThat(site.text("index.html")).doesNotContain("og:image");
    }

    @Test
    void noneIsTouchedAsTimePasses() throws IOException {
        Tree before = built("2021-07-01T09:00:00Z");
        for (String path : before.paths()) {
            Files.setLastModifiedTime(folder.resolve("site").resolve(path), LONG_AGO);
        }

        Tree after = built("2021-07-02T10:00:00Z");

        assertThat(after.text("incidents/2021-07-01-open/index.html"))
                .isNotEqualTo(before.text("incidents/2021-07-01-open/index.html"));
        assertThat(before.paths())
                .filteredOn(path -> path.endsWith(".png"))
                .allSatisfy(path -> assertThat(
                                Files.getLastModifiedTime(folder.resolve("site").resolve(path)))
                        .isEqualTo(LONG_AGO));
    }

    @Test
    void anotherTitleChangesThePictureOfThatPageAlone() {
        Tree before = built("2021-07-01T09:00:00Z");
        write("incidents/2021-06-01-over.md", incident("All over") + "\n## Resolved · 2021-06-01 08:40 UTC\n\nFast.\n");

        Tree after = built("2021-07-01T09:00:00Z");

        assertThat(before.paths())
                .filteredOn(path -> path.endsWith(".png") && !same(path, before, after))
                .containsExactlyInAnyOrder(OVER, "de/" + OVER);
    }

    @Test
    void whatIsResolvedIsShownSo() {
        Tree before = built("2021-07-01T09:00:00Z");
        write(
                "incidents/2021-07-01-open.md",
                incident("Open").replace("2021-06-01", "2021-07-01")
                        + "\n## Resolved · 2021-07-01 08:40 UTC\n\nFast.\n");

        Tree after = built("2021-07-01T09:00:00Z");

        assertThat(same(OPEN, before, after)).isFalse();
        assertThat(same("preview.png", before, after)).isFalse();
        assertThat(same("components/booking/preview.png", before, after)).isFalse();
        assertThat(same(OVER, before, after)).isTrue();
    }

    private static boolean same(String path, Tree before, Tree after) {
        return Arrays.equals(before.bytes(path), after.bytes(path));
    }

    private Tree built(String now) {
        Run run = Building.run(folder, "build", "--now", now);
        assertThat(run.exitCode()).as(run.err()).isZero();
        return Tree.of(folder.resolve("site"));
    }

    private void settings(String more) {
        write("site.yaml", "name: Harbour Ferries\nurl: " + URL + "\nlanguages: [en, de]\n" + more);
    }

    private void write(String file, String text) {
        Tree.of(file, text).writtenTo(folder.resolve("content"));
    }

    private static String incident(String title) {
        return """
                ---
                title: %s
                impact: minor
                components: [booking]
                ---

                ## Investigating · 2021-06-01 07:30 UTC {booking: degraded_performance}

                It is slow.
                """.formatted(title);
    }
}
