package dev.allclear.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
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
        assertThat(new TextReport(false, true).render(List.of(LONG, SILENT)))
                .contains("error[long-title]", "reminder[silent-incident]")
                .endsWith("\n\n1 error, 1 reminder in 1 file.\n");
    }

    @Test
    void noProblemIsNoText() {
        assertThat(plain()).isEmpty();
        assertThat(new TextReport(true, true).render(List.of())).isEmpty();
    }

    @Test
    void coloursFrameThePlainTextAndChangeNothingElse() {
        String coloured = new TextReport(true, false).render(List.of(UNKNOWN, LONG, MISSING, SILENT));

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
        return new TextReport(false, false).render(List.of(diagnostics));
    }

    private static Location at(String file, int line, int column, int length, String excerpt) {
        return Location.of(file, new Location.Place(line, column, length, excerpt));
    }
}
