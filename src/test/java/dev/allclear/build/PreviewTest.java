package dev.allclear.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.allclear.diagnostic.Diagnostic;
import dev.allclear.diagnostic.Diagnostics;
import dev.allclear.diagnostic.Rule;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a preview knows besides the files of the site. */
class PreviewTest {
    @TempDir
    private Path folder;

    private final Preview preview = new Preview(InstantSource.system());

    @BeforeEach
    void writeASite() throws IOException {
        write("content/site.yaml", "name: Harbour\nurl: https://example.com/status/\nlanguages: [en, de]\n");
        write("content/components.yaml", "- {id: api, name: API}\n");
    }

    @Test
    void aDraftIsThereOnlyWhereItIsAskedForAndThenLinksToItLeadThere() throws IOException, WrongUsage {
        write("content/pages/about.md", "---\ntitle: About\n---\n\n[Soon](soon.md)\n");
        write("content/pages/soon.md", "---\ntitle: Soon\ndraft: true\n---\n\nNot yet.\n");
        write("content/pages/soon.de.md", "---\ntitle: Bald\n---\n\nNoch nicht.\n");

        Look without = preview.look(request(false));
        assertThat(without.findings().shown()).extracting(Diagnostic::rule).containsExactly(Rule.BROKEN_LINK);
        assertThat(without.has("soon/index.html")).isFalse();

        Look with = preview.look(request(true));
        assertThat(with.sound()).isTrue();
        assertThat(text(with, "soon/index.html")).contains("Not yet.");
        assertThat(with.draft("soon/index.html")).isTrue();
        assertThat(with.draft("de/soon/index.html")).isTrue();
        assertThat(with.draft("about/index.html")).isFalse();
        assertThat(text(with, "about/index.html")).contains("href=\"../soon/\"");
    }

    @Test
    void twoFilesAtOneAddressAreFoundWithoutMakingThem() throws IOException, WrongUsage {
        write("content/root/history/index.html", "<p>Mine</p>");
        write("content/root/API/v2/status.json", "{}");

        Look look = preview.look(request(false));

        assertThat(look.findings().shown()).isEmpty();
        assertThat(look.clashes().shown())
                .extracting(each -> each.location().file() + ": " + each.message())
                .containsExactly(
                        "content/root/API/v2/status.json: The address /API/v2/status.json is already that of a file that"
                                + " Allclear makes.",
                        "content/root/history/index.html: The address /history/ is already that of a file that Allclear"
                                + " makes.");
    }

    @Test
    void aTemplateThatWasGivenUpIsToldAgainWhereverItsPagesAreAskedFor() throws IOException, WrongUsage {
        write("templates/page.ftlh", "<#macro again><@again/></#macro><@again/>");
        write("content/pages/one.md", "---\ntitle: One\n---\n");
        write("content/pages/two.md", "---\ntitle: Two\n---\n");
        Look look = preview.look(request(false));

        for (String page : new String[] {"one/index.html", "two/index.html"}) {
            var log = new Diagnostics();
            assertThat(look.file(page, log)).isEmpty();
            assertThat(log.all())
                    .extracting(Diagnostic::message)
                    .containsExactly("A macro calls itself without end, or something nests too deep.");
        }
    }

    @Test
    void itKnowsItsAddressWhenItChangesByItselfAndWhatIsTheTeamsOwn() throws IOException, WrongUsage {
        write("content/maintenance/disks.md", """
                ---
                title: Disks
                start: 2026-11-22 22:00 UTC
                end: 2026-11-22 23:00 UTC
                components: [api]
                ---
                """);
        Look before = preview.look(request(false));
        assertThat(before.address()).contains(URI.create("https://example.com/status/"));
        assertThat(before.nextTransition()).contains(Instant.parse("2026-11-22T22:00:00Z"));
        assertThat(text(before, "build.json")).contains("\"next_transition\": \"2026-11-22T22:00:00Z\"");

        write("content/assets/map.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>");
        assertThat(preview.look(request(false)).own()).isNotEqualTo(before.own());
    }

    @Test
    void aFolderThatIsGoneIsWrongUsageAndALookLaterFindsItAgain() throws IOException, WrongUsage {
        Files.move(folder.resolve("content"), folder.resolve("elsewhere"));
        assertThatThrownBy(() -> preview.look(request(false))).isInstanceOf(WrongUsage.class);
        Files.move(folder.resolve("elsewhere"), folder.resolve("content"));
        assertThat(preview.look(request(false)).sound()).isTrue();
    }

    private static String text(Look look, String path) throws IOException {
        return new String(look.file(path, new Diagnostics()).orElseThrow(), UTF_8);
    }

    private BuildRequest request(boolean drafts) {
        return new BuildRequest(
                new Folder(folder.resolve("content"), "content"),
                Optional.of(new Folder(folder.resolve("templates"), "templates"))
                        .filter(each -> Files.exists(each.path())),
                Optional.empty(),
                false,
                Instant.parse("2026-11-22T15:00:00Z"),
                false,
                drafts,
                Optional.empty(),
                Optional.empty(),
                false,
                false,
                "1",
                "");
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
