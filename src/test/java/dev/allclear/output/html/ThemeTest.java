package dev.allclear.output.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.allclear.diagnostic.Diagnostic;
import dev.allclear.diagnostic.Diagnostics;
import dev.allclear.diagnostic.Rule;
import dev.allclear.model.Accent;
import dev.allclear.model.Colour;
import dev.allclear.page.DataFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
        assertThat(theme.forPages().address("style.css")).isEqualTo("theme/style.befacea39a92.css");
        assertThat(theme.forPages().address("fonts/text.woff2")).isEqualTo("theme/fonts/text.99aa06d30147.woff2");
        assertThat(theme.files()).containsKeys("theme/fonts/text.99aa06d30147.woff2", "theme/style.befacea39a92.css");
        assertThat(theme.files().get("theme/style.befacea39a92.css"))
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
    void aTeamsColourFollowsTheStylesheetAndNothingElseChanges() throws IOException {
        Theme plain = read();
        Theme dressed = plain.dressed(Optional.of(new Accent(new Colour(0x0b5fff))), Map.of());

        assertThat(css(dressed)).startsWith(css(plain)).contains("--link: light-dark(#");
        assertThat(dressed.forPages().address("style.css"))
                .isNotEqualTo(plain.forPages().address("style.css"));
        assertThat(dressed.forPages().address("script.js"))
                .isEqualTo(plain.forPages().address("script.js"));
        assertThat(dressed.forPages().fingerprint()).isEqualTo(plain.forPages().fingerprint());
        assertThat(plain.dressed(Optional.empty(), Map.of()).files())
                .containsOnlyKeys(plain.files().keySet());
    }

    @Test
    void anIconThatATeamReplacesStays() throws IOException {
        write("assets/icon.svg", "mine");
        Theme dressed = read().dressed(
                        Optional.empty(),
                        Map.of("icon.svg", "drawn".getBytes(UTF_8), "icon-touch.png", new byte[] {1}));

        assertThat(dressed.files().get(dressed.forPages().address("icon.svg")))
                .asString(UTF_8)
                .isEqualTo("mine");
        assertThat(dressed.files().get(dressed.forPages().address("icon-touch.png")))
                .containsExactly(1);
    }

    private static String css(Theme theme) {
        return new String(
                Objects.requireNonNull(theme.files().get(theme.forPages().address("style.css"))), UTF_8);
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
