package dev.allclear.sites;

import static org.assertj.core.api.Assertions.assertThat;

import dev.allclear.Building;
import dev.allclear.Run;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code build --keep-going} makes of a folder in which something is broken. */
class KeepGoingTest {
    private static final String BROKEN = "title: Broken\nimpact: minor\nupdates: [{status: investigatin, at: 08:00}]\n";
    private static final String TITLES = "//h:h3/h:a | //h:h2/h:a";
    private static final String OWNING_UP = "//h:p[contains(@class, 'caution')]";

    @TempDir
    private Path folder;

    @BeforeEach
    void writeASite() {
        write("site.yaml", """
                name: Harbour Ferries
                url: https://status.harbour.example/
                languages: [en, de]
                """);
        write("components.yaml", "- {id: booking, name: Booking}\n");
        write("incidents/2021-09-01-slow.yaml", """
                title: Booking is slow
                impact: minor
                components: [booking]
                updates: [{status: investigating, at: 2021-09-01 08:00, text: We look.}]
                """);
    }

    @Test
    void whatIsSoundIsBuiltWithoutWhatIsBroken() {
        write("incidents/2021-09-02-broken.yaml", BROKEN);
        write("maintenance/Capital.yaml", "title: Its name is no address\n");
        write("pages/about.md", "no front matter\n");

        Run run = built();

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("error[unknown-status]", "error[bad-file-name]", "error[front-matter]");
        assertThat(run.out()).startsWith("Built ").endsWith("\n3 files with errors were left out.\n");
        assertThat(site().paths())
                .contains("incidents/2021-09-01-slow/index.html")
                .doesNotContain("incidents/2021-09-02-broken/index.html", "about/index.html");
        assertThat(page("index.html").texts(TITLES)).contains("Booking is slow");
    }

    @Test
    void theHomePageOwnsUpToReportsThatCannotBeShown() {
        write("incidents/2021-09-02-broken.yaml", BROKEN);
        write("pages/about.md", "no front matter\n");
        built();

        assertThat(page("index.html").texts(OWNING_UP))
                .containsExactly("One report cannot be shown at the moment, so this page may not tell everything.");

        write("maintenance/Capital.yaml", "title: Its name is no address\n");
        built();

        assertThat(page("de/index.html").texts(OWNING_UP))
                .containsExactly("2 Meldungen können derzeit nicht angezeigt werden;"
                        + " diese Seite ist deshalb vielleicht nicht vollständig.");
    }

    @Test
    void whatWasPublishedBeforeItBrokeStays() {
        built();
        String before = site().text("incidents/2021-09-01-slow/index.html");
        write("incidents/2021-09-01-slow.yaml", "title: Booking is slow\nimpact: huge\n");

        Run run = built();

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).doesNotContain("vanished-address");
        assertThat(run.out()).doesNotContain("removed");
        assertThat(site().text("incidents/2021-09-01-slow/index.html")).isEqualTo(before);
        assertThat(built().out()).contains("(0 files written, ");
    }

    @Test
    void thatAllIsWellIsNotSaidWhereAReportIsMissing() {
        write("incidents/2021-09-01-slow.yaml", "title: Booking is slow\nimpact: huge\n");
        built();

        assertThat(page("index.html").texts("//h:h1")).containsExactly("Not everything is known");
        assertThat(page("de/index.html").texts("//h:h1")).containsExactly("Nicht alles ist bekannt");
    }

    @Test
    void aDraftThatIsBrokenIsMissedByNobody() {
        write("incidents/2021-09-02-broken.yaml", "draft: true\n" + BROKEN);

        assertThat(built().exitCode()).isEqualTo(1);

        assertThat(page("index.html").texts(OWNING_UP)).isEmpty();
    }

    @Test
    void aBrokenTranslationLeavesTheOriginal() {
        write("incidents/2021-09-01-slow.de.yaml", "title: Buchung ist langsam\nimpact: minor\n");

        assertThat(built().exitCode()).isEqualTo(1);

        assertThat(page("de/index.html").texts(TITLES)).contains("Booking is slow");
        assertThat(page("de/index.html").texts(OWNING_UP)).isEmpty();
    }

    @Test
    void aFileOfTheTeamAtAnAddressOfOursIsLeftOut() {
        write("root/history/index.html", "mine");
        write("root/CNAME", "status.harbour.example\n");

        Run run = built();

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).endsWith("\n1 file with errors was left out.\n");
        assertThat(site().text("history/index.html")).contains("Booking is slow");
        assertThat(site().paths()).contains("CNAME");
    }

    @Test
    void withoutItsComponentsThereIsNoSite() {
        built();
        Tree before = site();
        write("components.yaml", "- {id: booking}\n");

        Run run = built();

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEqualTo("Nothing was written: site/ is as it was.\n");
        site().isSameAs(before);
    }

    @Test
    void withoutItsTemplatesThereIsNoSite() {
        Tree.of("home.ftlh", "${layout.titel}").writtenTo(folder.resolve("templates"));

        Run run = built();

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("error[template-name]");
        assertThat(folder.resolve("site")).doesNotExist();
    }

    @Test
    void warningsThatCountAsErrorsHoldUpNothing() {
        write("incidents/2021-09-02-long.yaml", """
                title: %s
                impact: minor
                updates: [{status: investigating, at: 2021-09-02 08:00}]
                """.formatted("long ".repeat(40)));

        Run run = built("--strict");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("error[long-title]");
        assertThat(run.out()).startsWith("Built ").doesNotContain("left out");
        assertThat(site().paths()).contains("incidents/2021-09-02-long/index.html");
    }

    @Test
    void aSoundSiteIsTheSameAsEver() {
        assertThat(Building.run(folder, "build").exitCode()).isZero();
        Tree before = site();

        Run run = built();

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("(0 files written, ");
        site().isSameAs(before);
    }

    private Run built(String... more) {
        String[] args = new String[more.length + 2];
        args[0] = "build";
        args[1] = "--keep-going";
        System.arraycopy(more, 0, args, 2, more.length);
        return Building.run(folder, args);
    }

    private Tree site() {
        return Tree.of(folder.resolve("site"));
    }

    private Html page(String path) {
        assertThat(Files.exists(folder.resolve("site"))).isTrue();
        return Html.of(site().text(path));
    }

    private void write(String file, String text) {
        Tree.of(file, text).writtenTo(folder.resolve("content"));
    }
}
