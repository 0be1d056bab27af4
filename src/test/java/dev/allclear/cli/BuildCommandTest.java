package dev.allclear.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.allclear.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildCommandTest {
    @TempDir
    private Path folder;

    private Harbour harbour;
    private Program program;

    @BeforeEach
    void writeASite() throws IOException {
        harbour = Harbour.in(folder);
        program = harbour.program();
    }

    @Nested
    class Building {
        @Test
        void sayWhatWasBuiltInOneLine() {
            Run ran = program.run("build");

            assertThat(ran)
                    .isEqualTo(new Run(0, "Built 16 pages in 0.0 s: site/ (67 files written, 0 unchanged).\n", ""));
            assertThat(folder.resolve("site/incidents/slow/index.html"))
                    .content()
                    .contains("Slow answers");
        }

        @Test
        void sayWhatStayedAndWhatWent() throws IOException {
            program.run("build");
            harbour.write("content/root/CNAME", "status.harbour.example");
            program.run("build");
            Files.delete(folder.resolve("content/root/CNAME"));

            assertThat(program.run("build"))
                    .isEqualTo(new Run(
                            0, "Built 16 pages in 0.0 s: site/ (0 files written, 67 unchanged, 1 removed).\n", ""));
        }

        @Test
        void foldersAreCalledWhatThePersonCalledThem() throws IOException {
            Files.createDirectory(folder.resolve("docs"));
            Files.move(folder.resolve("content"), folder.resolve("docs/status"));

            assertThat(program.run("build", "--content", "./docs/status/", "--output", "docs/../public/"))
                    .isEqualTo(new Run(
                            0, "Built 16 pages in 0.0 s: docs/../public/ (67 files written, 0 unchanged).\n", ""));
            assertThat(folder.resolve("public/index.html")).exists();

            harbour.write("docs/status/components.yaml", "- {id: api}\n");
            assertThat(program.run("build", "--content", "./docs/status/").err())
                    .contains(" --> ./docs/status/components.yaml:1:3\n");
        }

        @Test
        void problemsGoToErrAndNothingIsWritten() throws IOException {
            program.run("build");
            String home = Files.readString(folder.resolve("site/index.html"));
            harbour.write(
                    "content/incidents/slow.md",
                    "---\ntitle: Slow\nimpact: dire\n---\n\n## Investigating · 2021-09-01 08:00 UTC\n");

            Run ran = program.run("build");

            assertThat(ran.exitCode()).isEqualTo(1);
            assertThat(ran.out()).isEqualTo("Nothing was written: site/ is as it was.\n");
            assertThat(ran.err())
                    .startsWith("error[unknown-impact]: ")
                    .contains(" --> content/incidents/slow.md:3:9\n");
            assertThat(folder.resolve("site/index.html")).hasContent(home);
        }

        @Test
        void aVanishedAddressIsAWarningAndWithStrictAnError() throws IOException {
            program.run("build");
            Files.move(folder.resolve("content/incidents/slow.md"), folder.resolve("content/incidents/slower.md"));

            Run strict = program.run("build", "--strict");
            assertThat(strict.exitCode()).isEqualTo(1);
            assertThat(strict.err())
                    .startsWith("error[vanished-address]: The address /incidents/slow/ was published before");
            assertThat(folder.resolve("site/incidents/slow/index.html")).exists();

            Run lenient = program.run("build");
            assertThat(lenient.exitCode()).isZero();
            assertThat(lenient.err()).startsWith("warning[vanished-address]: ");
            assertThat(folder.resolve("site/incidents/slow")).doesNotExist();
        }

        @Test
        void anOccurrenceToComeMayBeTakenBackWithoutAWord() throws IOException {
            String weekly = "title: Backup\ncomponents: [api]\nstart: 2026-11-08 02:00 UTC\nend: 2026-11-08 03:00 UTC\n"
                    + "recurrence: FREQ=WEEKLY";
            harbour.write("content/maintenance/backup.yaml", weekly + "\n");
            assertThat(program.run("build").err()).isEmpty();

            harbour.write("content/maintenance/backup.yaml", weekly + ";UNTIL=20261220\nexcept: [2026-12-06]\n");
            Run strict = program.run("build", "--strict");

            assertThat(strict).isEqualTo(new Run(0, strict.out(), ""));
            assertThat(folder.resolve("site/maintenance/backup-2026-12-06")).doesNotExist();
            assertThat(folder.resolve("site/maintenance/backup-2026-12-13")).exists();

            harbour.write("content/maintenance/backup.yaml", weekly + ";UNTIL=20261220\nexcept: [2026-11-15]\n");
            assertThat(program.run("build").err())
                    .startsWith("warning[vanished-address]: The address /maintenance/backup-2026-11-15/ was");
        }

        @Test
        void anImpactThatNothingHasAnyMoreTakesItsListsWithItWithoutAWord() throws IOException {
            Path report = folder.resolve("content/incidents/slow.md");
            String minor = Files.readString(report);
            Files.writeString(report, minor.replace("impact: minor", "impact: major"));
            program.run("build");
            assertThat(folder.resolve("site/history/impact/major/2021/index.html"))
                    .exists();

            Files.writeString(report, minor);
            Run strict = program.run("build", "--strict");

            assertThat(strict).isEqualTo(new Run(0, strict.out(), ""));
            assertThat(folder.resolve("site/history/impact/major")).doesNotExist();
        }

        @Test
        void aTemplateOfTheTeamsStandsInForOurs() throws IOException {
            harbour.write("templates/not-found.ftlh", "Nothing here, said ${layout.site}.");

            program.run("build");

            assertThat(folder.resolve("site/404.html")).hasContent("Nothing here, said Harbour.");
        }

        @Test
        void quietPrintsProblemsOnlyAndVerboseNamesFiles() throws IOException {
            assertThat(program.run("build", "--quiet")).isEqualTo(new Run(0, "", ""));

            harbour.write("content/root/CNAME", "status.harbour.example");
            assertThat(program.run("build", "--verbose").out())
                    .isEqualTo("wrote CNAME\nBuilt 16 pages in 0.0 s: site/ (1 file written, 67 unchanged).\n");

            Files.delete(folder.resolve("content/root/CNAME"));
            assertThat(program.run("build", "--verbose").out()).startsWith("removed CNAME\nBuilt ");
        }

        @Test
        void whatOthersLeadToIsInPlaceBeforeThem() {
            List<String> moved = program.run("build", "--verbose")
                    .out()
                    .lines()
                    .filter(line -> line.startsWith("wrote "))
                    .map(line -> line.replaceAll("theme/.*", "theme"))
                    .toList();

            assertThat(moved)
                    .containsSubsequence(
                            "wrote theme",
                            "wrote incidents/slow/index.html",
                            "wrote history/2021/09/index.html",
                            "wrote index.html",
                            "wrote build.json");
        }

        @Test
        void theBaseUrlStandsInForTheSitesOwn() throws IOException {
            program.run("build", "--base-url", "https://preview.example/7");

            assertThat(Files.readString(folder.resolve("site/history.atom")))
                    .contains("href=\"https://preview.example/7/history.atom\"");
        }

        @Test
        void aSiteMaySwitchItsFeedsOff() throws IOException {
            harbour.write(
                    "content/site.yaml",
                    "name: Harbour\nurl: https://status.harbour.example/\noutputs: {feeds: false}\n");

            program.run("build");

            assertThat(folder.resolve("site/history.atom")).doesNotExist();
        }

        @Test
        void aSiteMaySwitchItsApiOff() throws IOException {
            harbour.write(
                    "content/site.yaml",
                    "name: Harbour\nurl: https://status.harbour.example/\noutputs: {api: false}\n");

            program.run("build");

            assertThat(folder.resolve("site/api")).doesNotExist();
        }
    }

    @Nested
    class Now {
        @Test
        void isTheClocksToTheSecond() throws IOException {
            assertThat(now()).isEqualTo("2026-11-22T14:36:00Z");
        }

        @Test
        void isSourceDateEpochWhereThatIsSet() throws IOException {
            program = program.with(Map.of("SOURCE_DATE_EPOCH", "1630577045"));

            assertThat(now()).isEqualTo("2021-09-02T10:04:05Z");
        }

        @Test
        void isWhatWasAskedForAboveAllAndIsSaid() throws IOException {
            program = program.with(Map.of("SOURCE_DATE_EPOCH", "1630577045"));

            assertThat(now("--now", "2021-09-01T10:30:00+02:00")).isEqualTo("2021-09-01T08:30:00Z");
            assertThat(program.run("build", "--now", "2021-09-01T10:30:00+02:00")
                            .out())
                    .endsWith("\nThis is the site as it was known at 2021-09-01T08:30:00Z.\n");
            assertThat(folder.resolve("site/incidents/slow/index.html"))
                    .content()
                    .doesNotContain("fast again");
        }

        private String now(String... args) throws IOException {
            var all = new String[args.length + 1];
            all[0] = "build";
            System.arraycopy(args, 0, all, 1, args.length);
            program.run(all);
            return Files.readAllLines(folder.resolve("site/build.json")).get(1).split("\"", -1)[3];
        }
    }

    @Nested
    class Revision {
        @Test
        void isAskedForWhereTheContentIs() throws IOException {
            program.asking(path -> Optional.of("at " + folder.relativize(path))).run("build");

            assertThat(revision()).isEqualTo("  \"revision\": \"at content\",");
        }

        @Test
        void isWhatWasGivenWithoutAsking() throws IOException {
            program.asking(path -> {
                        throw new AssertionError();
                    })
                    .run("build", "--revision", "4f2c1d0");

            assertThat(revision()).isEqualTo("  \"revision\": \"4f2c1d0\",");
        }

        @Test
        void isNullWhereNobodyKnows() throws IOException {
            program.run("build");

            assertThat(revision()).isEqualTo("  \"revision\": null,");
        }

        private String revision() throws IOException {
            return Files.readAllLines(folder.resolve("site/build.json")).get(2);
        }
    }
}
