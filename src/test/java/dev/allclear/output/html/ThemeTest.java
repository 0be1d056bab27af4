package dev.allclear.output.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.allclear.diagnostic.Diagnostic;
import dev.allclear.diagnostic.Diagnostics;
import dev.allclear.diagnostic.Rule;
import dev.allclear.page.DataFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThemeTest {
    private final Diagnostics log = new Diagnostics();

    @TempDir
    private Path folder;

    @Test
    void theBundledFilesAreThoseOfTheTemplatesFolder() throws IOException {
        Path templates = Path.of("templates");
        try (Stream<Path> files = Files.walk(templates)) {
            List<String> names = files.filter(Files::isRegularFile)
                    .map(each -> templates.relativize(each).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
            assertThat(Theme.BUNDLED).isEqualTo(names);
        }
    }

    @Test
    void anAssetsAddressCarriesTheHashOfItsContent() throws IOException {
        write("assets/style.css", "body{}");
        write("assets/fonts/text.woff2", "");
        Theme theme = read();
        assertThat(theme.forPages().address("style.css")).isEqualTo("theme/style.7c98040a5416.css");
        assertThat(theme.forPages().address("fonts/text.woff2")).isEqualTo("theme/fonts/text.e3b0c44298fc.woff2");
        assertThat(theme.files()).containsKeys("theme/fonts/text.e3b0c44298fc.woff2", "theme/style.7c98040a5416.css");
        assertThat(theme.files().get("theme/style.7c98040a5416.css"))
                .asString(UTF_8)
                .isEqualTo("body{}");
    }

    @Test
    void theBannersScriptKeepsItsAddressAndIsSmall() throws IOException {
        Theme theme = Theme.read(Optional.empty(), "templates", log);
        DataFile banner = theme.banner();
        var compressed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(compressed)) {
            gzip.write(banner.bytes().get());
        }
        assertThat(banner.path()).isEqualTo("embed.js");
        assertThat(compressed.size()).isLessThan(2_000);
        assertThat(theme.files().keySet()).noneMatch(address -> address.contains("embed"));

        write("embed.js", "mine");
        assertThat(read().banner().bytes().get()).asString(UTF_8).isEqualTo("mine");
        assertThat(log.all()).isEmpty();
    }

    @Test
    void aTeamReplacesOneFileAndKeepsTheOthers() throws IOException {
        write("parts/icons.ftlh", "mine");
        Theme theme = read();
        Theme bundled = Theme.read(Optional.empty(), "templates", log);
        assertThat(theme.template("parts/icons.ftlh").text()).isEqualTo("mine");
        assertThat(theme.template("home.ftlh")).isEqualTo(bundled.template("home.ftlh"));
        assertThat(theme.files()).containsOnlyKeys(bundled.files().keySet());
        assertThat(log.all()).isEmpty();
    }

    @Test
    void aTeamAddsPartsOfItsOwn() throws IOException {
        write("parts/legal.ftlh", "mine");
        assertThat(read().templates()).containsKey("parts/legal.ftlh");
        assertThat(log.all()).isEmpty();
    }

    @Test
    void lineEndsAndAByteOrderMarkDoNotReachThePages() throws IOException {
        write("page.ftlh", "\uFEFFone\r\ntwo\r");
        assertThat(read().template("page.ftlh").text()).isEqualTo("one\ntwo\n");
    }

    @Test
    void aTemplateThatReplacesNothingIsRefused() throws IOException {
        write("incidnet.ftlh", "");
        write("parts/notes.txt", "");
        read();
        assertThat(log.all())
                .extracting(Diagnostic::rule, each -> each.location().file())
                .containsExactly(
                        tuple(Rule.UNEXPECTED_FILE, "templates/incidnet.ftlh"),
                        tuple(Rule.UNEXPECTED_FILE, "templates/parts/notes.txt"));
        assertThat(log.all().get(0).hint())
                .hasValueSatisfying(hint -> assertThat(hint).contains("incident.ftlh"));
    }

    @Test
    void namesThatStartWithADotOrAnUnderscoreArePassedOver() throws IOException {
        write("_drafts/home.ftlh", "");
        write(".DS_Store", "");
        read();
        assertThat(log.all()).isEmpty();
    }

    @Test
    void aLinkOutOfTheFolderIsRefused(@TempDir Path outside) throws IOException {
        Path secret = Files.writeString(outside.resolve("secret"), "secret");
        Files.createSymbolicLink(folder.resolve("home.ftlh"), secret);
        Theme theme = read();
        assertThat(theme.template("home.ftlh").text()).doesNotContain("secret");
        assertThat(log.all()).singleElement().extracting(Diagnostic::rule).isEqualTo(Rule.OUTSIDE_CONTENT);
    }

    @Test
    void aLinkInsideTheFolderIsFollowed() throws IOException {
        write("parts/mine.ftlh", "mine");
        Files.createSymbolicLink(folder.resolve("home.ftlh"), Path.of("parts/mine.ftlh"));
        assertThat(read().template("home.ftlh").text()).isEqualTo("mine");
        assertThat(log.all()).isEmpty();
    }

    @Test
    void aLinkToNothingIsUnreadable() throws IOException {
        Files.createSymbolicLink(folder.resolve("home.ftlh"), Path.of("nowhere"));
        read();
        assertThat(log.all()).singleElement().extracting(Diagnostic::rule).isEqualTo(Rule.UNREADABLE_FILE);
    }

    @Test
    void aFolderThatIsNotThereIsUnreadable() {
        Theme.read(Optional.of(folder.resolve("nowhere")), "templates", log);
        assertThat(log.all()).singleElement().extracting(Diagnostic::rule).isEqualTo(Rule.UNREADABLE_FILE);
    }

    @Test
    void aFileOfOneMebibyteIsTakenAndOneByteMoreIsNot() throws IOException {
        write("assets/large", "x".repeat(1 << 20));
        write("assets/larger", "x".repeat((1 << 20) + 1));
        assertThat(read().forPages().addresses()).containsKey("large").doesNotContainKey("larger");
        assertThat(log.all()).singleElement().satisfies(each -> {
            assertThat(each.rule()).isEqualTo(Rule.FILE_TOO_LARGE);
            assertThat(each.location().file()).isEqualTo("templates/assets/larger");
        });
    }

    private Theme read() {
        return Theme.read(Optional.of(folder), "templates", log);
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
