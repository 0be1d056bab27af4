package dev.allclear.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.allclear.Building;
import dev.allclear.Run;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The manifest and the icons of a site without an icon of its own, as a browser takes them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ManifestTest {
    private Chromium chromium;
    private Path site;

    @BeforeAll
    void build(@TempDir Path folder) throws IOException {
        chromium = Chromium.start();
        write(folder, "site.yaml", "name: Harbour\nurl: https://status.example/\nlanguages: [en, de]\n");
        write(folder, "components.yaml", "[]\n");
        Run run = Building.run(folder, "build");
        assertThat(run.exitCode()).as(run.err()).isZero();
        site = folder.resolve("site");
    }

    @AfterAll
    void close() {
        chromium.close();
    }

    @ParameterizedTest
    @CsvSource({"/, Harbour status, ./", "/de/, Status von Harbour, ../"})
    void theBrowserFindsNothingWrongWithIt(String address, String name, String scope) {
        try (Reader reader = new Reader(chromium.browser(), site, 390, ColorScheme.LIGHT)) {
            Page page = reader.open(address);
            CDPSession session = page.context().newCDPSession(page);
            JsonObject answer = session.send("Page.getAppManifest");
            assertThat(answer.getAsJsonArray("errors")).isEmpty();
            JsonObject manifest =
                    JsonParser.parseString(answer.get("data").getAsString()).getAsJsonObject();
            URI here = URI.create(answer.get("url").getAsString());
            assertThat(manifest.get("name").getAsString()).isEqualTo(name);
            assertThat(here.resolve(manifest.get("start_url").getAsString()).getPath())
                    .isEqualTo(address);
            assertThat(here.resolve(manifest.get("scope").getAsString()).getPath())
                    .isEqualTo("/");
            assertThat(manifest.get("scope").getAsString()).isEqualTo(scope);
            JsonArray icons = manifest.getAsJsonArray("icons");
            assertThat(icons).hasSize(2);
            for (JsonElement icon : icons) {
                String src = icon.getAsJsonObject().get("src").getAsString();
                assertThat(site.resolve(here.resolve(src).getPath().substring(1)))
                        .isRegularFile();
            }
            assertThat(reader.complaints()).isEmpty();
        }
    }

    private static void write(Path folder, String file, String text) throws IOException {
        Path path = folder.resolve("content").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
