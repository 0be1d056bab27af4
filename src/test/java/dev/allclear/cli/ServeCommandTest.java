package dev.allclear.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.allclear.Run;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person reads of a preview in the terminal. */
@Timeout(180)
class ServeCommandTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void writeASite() {
        Serving.write(folder, "content/site.yaml", "name: Harbour\nurl: https://status.harbour.example/\n");
        Serving.write(folder, "content/components.yaml", "- {id: api, name: API}\n");
    }

    @Test
    void itSaysWhereToLookAndALineForEachLookUntilItIsEnded() throws InterruptedException {
        try (Serving serving = Serving.of(folder)) {
            String address = serving.address().toString();
            serving.write("content/components.yaml", "- {id: api, name: Public API}\n");
            serving.says(out -> out.contains("fine"));

            assertThat(serving.end()).isEqualTo(new Run(0, "Serving content at " + address + """
                             (Ctrl-C ends it)
                            14:36:00 components.yaml changed · looked again in 0 ms · fine
                            """, ""));
        }
    }

    @Test
    void whatAFileIsCalledIsShownAndNotObeyed() throws InterruptedException {
        try (Serving serving = Serving.of(folder)) {
            serving.write("content/\u001b]0;owned\u0007.md", "A");
            serving.says(out -> out.contains("looked again"));

            assertThat(serving.end().out()).contains(" ␛]0;owned␇.md changed ").doesNotContain("\u001b", "\u0007");
        }
    }

    @Test
    void aSiteThatStartsBrokenIsServedWithItsProblems() throws InterruptedException {
        Serving.write(folder, "content/components.yaml", "- {id: api}\n");
        try (Serving serving = Serving.of(folder)) {
            String address = serving.address().toString();

            assertThat(serving.end())
                    .isEqualTo(new Run(0, "Serving content at " + address + " (Ctrl-C ends it)\n", """
                            error[missing-field]: `name` is missing.
                              --> content/components.yaml:1:3
                               |
                             1 | - {id: api}
                               |   ^^^^^^^^^
                               = Add `name: API`.

                            1 error in 1 file.
                            """));
        }
    }

    @Test
    void theSiteOfThenSaysSo() throws InterruptedException {
        try (Serving serving = Serving.of(folder, "--now", "2026-01-02T03:04:05Z")) {
            assertThat(serving.end().out())
                    .endsWith(" (Ctrl-C ends it)\nThis is the site as it was known at 2026-01-02T03:04:05Z.\n");
        }
    }

    @Test
    void wherePollingIsAskedForItIsNoSurprise() throws InterruptedException {
        try (Serving serving = Serving.of(folder, "--poll")) {
            assertThat(serving.end().err()).isEmpty();
        }
    }

    @Test
    void whoOpensItToOthersIsTold() throws InterruptedException {
        try (Serving serving = Serving.of(folder, "--host", "0.0.0.0")) {
            assertThat(serving.address().getHost()).isEqualTo("localhost");
            assertThat(serving.end().err())
                    .isEqualTo("Everybody who can reach this machine can read it: --host is 0.0.0.0.\n");
        }
    }

    @Test
    void aPortThatIsTakenIsNamedAndSoIsAnother() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = other.getLocalPort();
            int next = port < 65_535 ? port + 1 : 8080;

            assertThat(Program.in(folder).run("serve", "--port", String.valueOf(port)))
                    .isEqualTo(new Run(
                            3,
                            "",
                            "allclear: Port " + port + " is taken by another program. Choose another, such as with"
                                    + " `--port " + next + "`.\n"));
        }
    }

    @Test
    void anAddressOfAnotherMachineIsNoPortThatIsTaken() {
        assertThat(Program.in(folder)
                        .run("serve", "--host", "192.0.2.1", "--port", "3000")
                        .err())
                .startsWith("allclear: `192.0.2.1` is no address of this machine;");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    --port http          | `--port` should be a number up to 65535 such as `8080`, not `http`.
                    --port 70000         | `--port` should be a number up to 65535 such as `8080`, not `70000`.
                    --port               | `--port` needs a value.
                    --prot 8080          | There is no option `--prot`; did you mean `--port`?
                    content              | `content` is one thing too many: this command takes options only.
                    --now noon           | `--now` should be an instant such as `2021-08-27T12:00:00Z`, not `noon`.
                    --draft              | There is no option `--draft`; did you mean `--drafts`?
                    --host 192.0.2.1     | `192.0.2.1` is no address of this machine; leave out --host, or name one that is.
                    --host nobody.invalid | `nobody.invalid` is no address of this machine; leave out --host, or name one that is.
                    --drafts=yes         | `--drafts` takes no value.
                    """)
    void aMistakeIsNamedWithWhatToTypeInstead(String typed, String message) {
        String[] args = ("serve " + typed).split(" ");

        assertThat(Program.in(folder).run(args))
                .isEqualTo(new Run(2, "", "allclear: " + message + "\nTry `allclear serve --help`.\n"));
    }

    @Test
    void aFolderThatIsNotThereIsWrongUsage() {
        assertThat(Program.in(folder).run("serve", "--port", "0", "--content", "contents"))
                .isEqualTo(
                        new Run(2, "", "allclear: There is no folder `contents`; did you mean `--content content`?\n"));
    }

    @Test
    void itsHelpHasExamples() {
        Run help = Program.in(folder).run("serve", "--help");
        assertThat(help.out()).endsWith("""
                Examples:
                  allclear serve
                  allclear serve --drafts --port 3000
                  allclear serve --now 2026-11-22T15:00:00Z
                """);
    }
}
