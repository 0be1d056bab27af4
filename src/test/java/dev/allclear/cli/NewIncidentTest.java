package dev.allclear.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import dev.allclear.Run;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NewIncidentTest {
    private final FileSystem files = Jimfs.newFileSystem(Configuration.unix());
    private SmallContent content = new SmallContent(files.getPath("/site"));

    @BeforeEach
    void writeASite() throws IOException {
        content = SmallContent.in(files.getPath("/site"));
    }

    @Test
    void isWrittenShownAndWhatComesNextIsSaid() throws IOException {
        Run run = content.incident(
                "Payments fail for some cards", "--impact", "major", "-c", "payments", "-m", "Half of them fail.");

        assertThat(run).isEqualTo(new Run(0, """
                --- /dev/null
                +++ b/content/incidents/2026/2026-11-22-payments-fail-for-some-cards.md
                @@ -0,0 +1,9 @@
                +---
                +title: Payments fail for some cards
                +impact: major
                +components: [payments]
                +---
                +
                +## Investigating · 2026-11-22 15:36 Europe/Zurich
                +
                +Half of them fail.
                Wrote content/incidents/2026/2026-11-22-payments-fail-for-some-cards.md.
                After `allclear build` it is at https://status.harbour.example/incidents/2026-11-22-payments-fail-for-some-cards/
                Add to it with `allclear update 2026-11-22-payments-fail-for-some-cards -m "…"`.
                """, ""));
        assertThat(content.read("content/incidents/2026/2026-11-22-payments-fail-for-some-cards.md"))
                .isEqualTo("""
                ---
                title: Payments fail for some cards
                impact: major
                components: [payments]
                ---

                ## Investigating · 2026-11-22 15:36 Europe/Zurich

                Half of them fail.
                """);
        assertThat(check()).isEmpty();
    }

    @Test
    void canBeToldInFull() throws IOException {
        Run run = content.incident(
                "Payments: \"3D Secure\" fails",
                "-c",
                "payments=major_outage,booking",
                "--component=api=degraded performance",
                "--status=Identified",
                "--at=13:58",
                "--next-update=30m",
                "--id=2026-11-22-secure",
                "--draft",
                "-m",
                "First.\n\n## What we know\n\n`a: b`");

        assertThat(run.err()).isEmpty();
        assertThat(content.read("content/incidents/2026/2026-11-22-secure.md")).isEqualTo("""
                ---
                title: "Payments: \\"3D Secure\\" fails"
                draft: true
                components: {payments: major_outage, booking: major_outage, api: degraded_performance}
                ---

                ## Identified · 2026-11-22 13:58 Europe/Zurich {next_update: 2026-11-22 16:06 Europe/Zurich}

                First.

                ### What we know

                `a: b`
                """);
        assertThat(run.out()).endsWith("""
                Wrote content/incidents/2026/2026-11-22-secure.md.
                Readers expect to hear more by 16:06 Europe/Zurich.
                It is a draft. Once you remove `draft: true`, it will be at https://status.harbour.example/incidents/2026-11-22-secure/
                Add to it with `allclear update 2026-11-22-secure -m "…"`.
                """);
        assertThat(check()).isEmpty();
    }

    @Test
    void canBeInYaml() throws IOException {
        Run run = content.incident(
                "Payments fail",
                "-c",
                "payments",
                "--yaml",
                "--next-update",
                "16:00",
                "-m",
                "One: *two*.\n\n  # three");

        assertThat(run.err()).isEmpty();
        assertThat(content.read("content/incidents/2026/2026-11-22-payments-fail.yaml"))
                .isEqualTo("""
                title: Payments fail
                impact: major
                components: [payments]
                updates:
                  - status: investigating
                    at: 2026-11-22 15:36 Europe/Zurich
                    next_update: 2026-11-22 16:00 Europe/Zurich
                    text: |
                      One: *two*.

                        # three
                """);
        assertThat(check()).isEmpty();
    }

    @Test
    void needsNoWordMoreThanItsTitleWhereThereIsOneComponent() throws IOException {
        content.write("content/components.yaml", "- {id: api, name: Public API}\n");

        Run run = content.incident("Answers are slow");

        assertThat(run.err()).isEmpty();
        assertThat(content.read("content/incidents/2026/2026-11-22-answers-are-slow.md"))
                .isEqualTo("""
                ---
                title: Answers are slow
                impact: major
                components: [api]
                ---

                ## Investigating · 2026-11-22 15:36 Europe/Zurich

                We are investigating a problem with Public API.
                """);
        assertThat(check()).isEmpty();
    }

    @Test
    void needsNoComponentWhereItDoesNoHarm() throws IOException {
        assertThat(content.incident("A drill", "--impact=none").exitCode()).isZero();

        assertThat(content.read("content/incidents/2026/2026-11-22-a-drill.md"))
                .startsWith("---\ntitle: A drill\nimpact: none\n---\n");
        assertThat(check()).isEmpty();
    }

    @Test
    void affectsTheComponentOfThatIdRatherThanOneOfThatName() throws IOException {
        content.write("content/components.yaml", "- {id: gateway, name: API}\n- {id: api, name: Public API}\n");

        assertThat(content.incident("Slow", "-c", "api").exitCode()).isZero();
        assertThat(content.read("content/incidents/2026/2026-11-22-slow.md")).contains("\ncomponents: [api]\n");
    }

    @Test
    void takesItsTextFromWhatIsTyped() throws IOException {
        Run run = content.program()
                .told("\nHalf of them\r\nfail.\n\n")
                .run("new", "incident", "Payments fail", "-c", "payments", "-m", "-");

        assertThat(run.exitCode()).isZero();
        assertThat(content.read("content/incidents/2026/2026-11-22-payments-fail.md"))
                .endsWith("\n\nHalf of them\nfail.\n");
    }

    @Test
    void standsWhereTheNewestDoesUnderANameThatIsFree() throws IOException {
        String old = "---\ntitle: Old\nimpact: none\nstarted: 2026-11-22 10:00\n---\n";
        content.write("content/incidents/2025/2025-01-01-old.md", old);
        content.write("content/incidents/2026-11-22-payments-fail.md", old);
        content.write("content/incidents/about-us.md", old);

        assertThat(content.incident("Payments fail", "-c", "payments").out())
                .contains("+++ b/content/incidents/2026-11-22-payments-fail-2.md\n");

        content.write("content/incidents/2026/11/2026-11-23-new.md", old);
        assertThat(content.incident("Zahlungen für Köln", "-c", "payments").out())
                .contains("+++ b/content/incidents/2026/11/2026-11-22-zahlungen-fur-koln.md\n");
        assertThat(content.incident("支払い", "-c", "payments").out())
                .contains("+++ b/content/incidents/2026/11/2026-11-22-incident.md\n");
        assertThat(content.incident("word ".repeat(23), "-c", "payments").out())
                .contains(
                        "+++ b/content/incidents/2026/11/2026-11-22-word-word-word-word-word-word-word-word-word-word-word-word.md\n");
        assertThat(check()).isEmpty();
    }

    @Test
    void mayBeWithoutAWord() throws IOException {
        content.incident("One", "-c", "api", "-m", "");
        content.incident("Two", "-c", "api", "-m", "", "--yaml");

        assertThat(content.read("content/incidents/2026/2026-11-22-one.md"))
                .endsWith("---\n\n## Investigating · 2026-11-22 15:36 Europe/Zurich\n");
        assertThat(content.read("content/incidents/2026/2026-11-22-two.yaml"))
                .endsWith("  - status: investigating\n    at: 2026-11-22 15:36 Europe/Zurich\n");
        assertThat(check()).isEmpty();
    }

    @Test
    void aDryRunWritesNothing() {
        Run run = content.incident("Payments fail", "-c", "payments", "--dry-run");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("--- /dev/null\n").endsWith("\nNothing was written, as `--dry-run` asks.\n");
        assertThat(content.folder().resolve("content/incidents")).doesNotExist();
    }

    @Test
    void isCommittedAloneWithItsTitleAndItsText() {
        List<String> committed = new ArrayList<>();

        Run run = content.program()
                .committing((file, message) -> {
                    committed.add(file + "\n" + message);
                    return Optional.empty();
                })
                .run("new", "incident", "Payments fail", "-c", "payments", "-m", "Half of them.", "--commit");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("\nWrote and committed content/incidents/2026/2026-11-22-payments-fail.md.\n");
        assertThat(committed).containsExactly("""
                /site/content/incidents/2026/2026-11-22-payments-fail.md
                Payments fail: investigating

                Half of them.
                """);
    }

    @Test
    void isWrittenThoughItCannotBeCommitted() {
        Run run = content.incident("Payments fail", "-c", "payments", "--commit");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err())
                .isEqualTo(
                        "allclear: `content/incidents/2026/2026-11-22-payments-fail.md` is written, but not committed:"
                                + " there is no `git` program.\n");
        assertThat(content.folder().resolve("content/incidents/2026/2026-11-22-payments-fail.md"))
                .exists();
    }

    @Test
    void isFinishedByTheCommandThatIsSaidWhereGitRefuses() {
        Run run = content.program()
                .committing((file, message) -> Optional.of(new Git.Refused("No ticket.", true)))
                .run("new", "incident", "It's slow", "-c", "api", "-m", "Costs $5.", "--commit");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).isEqualTo("""
                allclear: `content/incidents/2026/2026-11-22-it-s-slow.md` is written, but not committed: No ticket.
                Once that is mended, finish it with:
                  git commit -m 'It'\\''s slow: investigating

                Costs $5.' -- content/incidents/2026/2026-11-22-it-s-slow.md
                """);
    }

    @Test
    void isColouredAndHarmlessToTheTerminalOfAPerson() {
        Run run = content.program()
                .watched()
                .run("new", "incident", "A drill", "--impact=none", "-m", "a\u001b[2Jb\tc", "--dry-run");

        assertThat(run.out())
                .startsWith("\u001b[1m--- /dev/null\u001b[0m\n")
                .contains("\n\u001b[36m@@ -0,0 +1,8 @@\u001b[0m\n\u001b[32m+---\u001b[0m\n")
                .contains("\n\u001b[32m+a␛[2Jb\tc\u001b[0m\n");
    }

    @Test
    void aProgramIsShownItToTheLetterButForWhatSteersATerminal() {
        assertThat(content.incident("A drill", "--impact=none", "-m", "a\u001b[2Jb\u009bc\td", "--dry-run")
                        .out())
                .contains("\n+a␛[2Jb\uFFFDc\td\n");
    }

    @Test
    void somebodyElsesBrokenFileHoldsNothingUp() throws IOException {
        content.write("content/incidents/broken.md", "---\ntitle: [\n---\n");

        Run run = content.incident("Payments fail", "-c", "payments");

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void onWindowsPathsAreShownWithForwardSlashes() throws IOException {
        Path folder = Jimfs.newFileSystem(Configuration.windows()).getPath("C:\\site");
        content = SmallContent.in(folder);

        Run run = content.incident("Slow", "-c", "api");

        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("--- /dev/null\n+++ b/content/incidents/2026/2026-11-22-slow.md\n")
                .contains("\nWrote content/incidents/2026/2026-11-22-slow.md.\n");
        assertThat(folder.resolve("content\\incidents\\2026\\2026-11-22-slow.md"))
                .exists();
    }

    private String check() {
        return content.program().run("check").err();
    }
}
