package dev.allclear.diagnostic;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GithubReportTest {
    private static final Location PLACE =
            Location.of("content/a.md", new Location.Place(5, 14, 7, "components: [paymets]"));

    @Test
    void aProblemIsACommandWithItsPlaceAndTheHintOnASecondLine() throws IOException {
        assertThat(written(false, Diagnostic.of(Rule.UNKNOWN_COMPONENT, PLACE, "There is none.", "Did you mean `a`?")))
                .isEqualTo("::error file=content/a.md,line=5,col=14,endColumn=21,title=unknown-component"
                        + "::There is none.%0ADid you mean `a`?\n");
    }

    @Test
    void aProblemOfAWholeFileHasNoPlace() throws IOException {
        assertThat(written(false, Diagnostic.of(Rule.NO_UPDATES, Location.of("content/a.md"), "No update.")))
                .isEqualTo("::error file=content/a.md,title=no-updates::No update.\n");
    }

    @Test
    void aReminderIsANoticeAndStrictlyAWarningIsAnError() throws IOException {
        Diagnostic warning = Diagnostic.of(Rule.LONG_TITLE, PLACE, "Long.");
        Diagnostic reminder = Diagnostic.of(Rule.SILENT_INCIDENT, PLACE, "Silent.");

        assertThat(written(false, warning, reminder).lines().map(each -> each.split(" ", 2)[0]))
                .containsExactly("::warning", "::notice");
        assertThat(written(true, warning, reminder).lines().map(each -> each.split(" ", 2)[0]))
                .containsExactly("::error", "::notice");
    }

    @Test
    void nothingThatWasTypedEndsACommandOrBeginsAnother() throws IOException {
        String attack = "100%::,title=x\r\n::set-env name=PATH::/tmp\n\u001b[2J##[group]";

        String written = written(
                false,
                Diagnostic.of(
                        Rule.UNKNOWN_KEY,
                        Location.of("content/" + attack, new Location.Place(1, 1, 1, attack)),
                        attack,
                        attack));

        String data = "100%25::,title=x%0D%0A::set-env name=PATH::/tmp%0A␛[2J##[group]";
        String property = "100%25%3A%3A%2Ctitle=x%0D%0A%3A%3Aset-env name=PATH%3A%3A/tmp%0A␛[2J##[group]";
        assertThat(written)
                .isEqualTo("::error file=content/" + property + ",line=1,col=1,endColumn=2,title=unknown-key::" + data
                        + "%0A" + data + "\n");
        assertThat(written.lines()).hasSize(1);
    }

    @Test
    void whatIsOnlyCountedIsANotice() throws IOException {
        var findings = new Findings(
                List.of(),
                List.of(
                        new Findings.Omitted(Optional.of("content/a,b.md"), Map.of(Severity.WARNING, 4_321)),
                        new Findings.Omitted(Optional.empty(), Map.of(Severity.ERROR, 1))),
                77);

        assertThat(written(new GithubReport(false, "root/"::concat), findings)).isEqualTo("""
                ::notice file=root/content/a%2Cb.md::… and 4,321 more problems in root/content/a,b.md.
                ::notice::… and 1 more problem in other files.
                """);
    }

    @Test
    void noProblemIsNoCommand() throws IOException {
        assertThat(written(true)).isEmpty();
    }

    private static String written(boolean strict, Diagnostic... problems) throws IOException {
        return written(new GithubReport(strict, file -> file), new Findings(List.of(problems), List.of(), 1));
    }

    private static String written(Report report, Findings findings) throws IOException {
        var out = new ByteArrayOutputStream();
        report.write(findings, out);
        return out.toString(UTF_8);
    }
}
