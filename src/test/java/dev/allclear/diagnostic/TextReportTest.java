package dev.allclear.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextReportTest {
    private static final Diagnostic UNKNOWN = Diagnostic.of(
            Rule.UNKNOWN_COMPONENT,
            at("content/incidents/2021-08-27-global-issue.md", 4, 14, 6, "components: [bookng, api]"),
            "There is no component `bookng`.",
            "Did you mean `booking`?");
    private static final Diagnostic LONG =
            Diagnostic.of(Rule.LONG_TITLE, at("content/a.md", 1234, 1, 5, "title"), "The title is long.");
    private static final Diagnostic MISSING =
            Diagnostic.of(Rule.UNREADABLE_FILE, Location.of("content"), "There is nothing here.", "Check the name.");
    private static final Diagnostic SILENT =
            Diagnostic.of(Rule.SILENT_INCIDENT, Location.of("content/a.md"), "Nothing was said for 8 days.");

    @Test
    void aProblemShowsItsLineTheMarkUnderThePlaceAndTheWayOut() {
        assertThat(plain(UNKNOWN)).isEqualTo("""
                        error[unknown-component]: There is no component `bookng`.
                          --> content/incidents/2021-08-27-global-issue.md:4:14
                           |
                         4 | components: [bookng, api]
                           |              ^^^^^^
                           = Did you mean `booking`?

                        1 error in 1 file.
                        """);
    }

    @Test
    void theMarginIsAsWideAsTheLineNumber() {
        assertThat(plain(LONG)).isEqualTo("""
                        warning[long-title]: The title is long.
                             --> content/a.md:1234:1
                              |
                         1234 | title
                              | ^^^^^

                        1 warning in 1 file.
                        """);
    }

    @Test
    void aProblemOfAWholeFileNamesTheFile() {
        assertThat(plain(MISSING)).isEqualTo("""
                        error[unreadable-file]: There is nothing here.
                          --> content
                           = Check the name.

                        1 error in 1 file.
                        """);
    }

    @Test
    void anEmptyLineIsShownWithoutSpacesAtItsEnd() {
        assertThat(plain(
                        Diagnostic.of(Rule.FRONT_MATTER, at("content/a.md", 1, 1, 0, ""), "There is no front matter.")))
                .contains("\n 1 |\n   | ^\n");
    }

    @Test
    void theClosingLineCountsEachSeverityAndEveryFileOnce() {
        assertThat(plain(UNKNOWN, MISSING, LONG, SILENT)).endsWith("\n\n2 errors, 1 warning, 1 reminder in 3 files.\n");
        assertThat(plain(LONG, LONG)).endsWith("\n\n2 warnings in 1 file.\n");
    }

    @Test
    void strictlyWarningsAreErrorsAndRemindersStay() {
        assertThat(new TextReport(false, true).render(findings(LONG, SILENT)))
                .contains("error[long-title]", "reminder[silent-incident]")
                .endsWith("\n\n1 error, 1 reminder in 1 file.\n");
    }

    @Test
    void whatIsOnlyCountedIsToldAfterTheRestAndCountedInTheEnd() {
        var findings = new Findings(
                List.of(LONG),
                List.of(
                        new Findings.Omitted(Optional.of("content/a.md"), Map.of(Severity.WARNING, 4_321)),
                        new Findings.Omitted(Optional.of("content/\u001b.md"), Map.of(Severity.ERROR, 1)),
                        new Findings.Omitted(Optional.empty(), Map.of(Severity.ERROR, 1_999, Severity.REMINDER, 1))),
                77);

        assertThat(new TextReport(false, false).render(findings)).endsWith("""
                              | ^^^^^

                        … and 4,321 more problems in content/a.md.
                        … and 1 more problem in content/␛.md.
                        … and 2,000 more problems in other files.

                        2,000 errors, 4,322 warnings, 1 reminder in 77 files.
                        """);
    }

    @Test
    void noProblemIsNoText() {
        assertThat(plain()).isEmpty();
        assertThat(new TextReport(true, true).render(findings())).isEmpty();
    }

    @Test
    void coloursFrameThePlainTextAndChangeNothingElse() {
        String coloured = new TextReport(true, false).render(findings(UNKNOWN, LONG, MISSING, SILENT));

        assertThat(coloured)
                .contains("\u001b[1;31merror[unknown-component]\u001b[0m", "\u001b[1;31m^^^^^^\u001b[0m")
                .contains("\u001b[1;33mwarning", "\u001b[1;36mreminder");
        assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(plain(UNKNOWN, LONG, MISSING, SILENT));
    }

    @Test
    void nothingThatWasTypedIsObeyedByTheTerminal() {
        String attack = "\u001b[2J\u0007\u009b31m\r\n\u202e\u2028\u007f\b";

        String report = plain(new Diagnostic(
                Rule.UNKNOWN_KEY,
                at("content/" + attack + ".md", 1, 1, 3, attack),
                "No `" + attack + "`.",
                Optional.of("Not " + attack)));

        assertThat(report.codePoints().filter(point -> point != '\n'))
                .allMatch(point -> Character.getType(point) != Character.CONTROL
                        && Character.getType(point) != Character.FORMAT
                        && Character.getType(point) != Character.LINE_SEPARATOR);
        assertThat(report).contains("No `␛[2J␇\uFFFD31m␍␊\uFFFD\uFFFD␡␈`.");
        assertThat(report.lines()).hasSize(8);
    }

    private static String plain(Diagnostic... diagnostics) {
        return new TextReport(false, false).render(findings(diagnostics));
    }

    private static Findings findings(Diagnostic... diagnostics) {
        long files = Stream.of(diagnostics)
                .map(each -> each.location().file())
                .distinct()
                .count();
        return new Findings(List.of(diagnostics), List.of(), (int) files);
    }

    private static Location at(String file, int line, int column, int length, String excerpt) {
        return Location.of(file, new Location.Place(line, column, length, excerpt));
    }
}
