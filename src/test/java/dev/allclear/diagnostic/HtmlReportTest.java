package dev.allclear.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HtmlReportTest {
    private static final Diagnostic UNKNOWN = Diagnostic.of(
            Rule.UNKNOWN_COMPONENT,
            place("content/incidents/slow.md", "components: [\"<b>\", api]", 14, 5),
            "There is no component `<b>`.",
            "Did you mean `a&b`?");
    private static final Diagnostic LONG =
            Diagnostic.of(Rule.LONG_TITLE, place("content/a.md", "title", 1, 5), "The title is long.");
    private static final Findings BOTH = new Findings(
            List.of(UNKNOWN, LONG),
            List.of(
                    new Findings.Omitted(
                            Optional.of("content/a.md"), Map.of(Severity.WARNING, 3, Severity.REMINDER, 1)),
                    new Findings.Omitted(Optional.of("content/incidents/slow.md"), Map.of(Severity.ERROR, 2))),
            2);

    @Test
    void aProblemIsAnArticleInWhichNothingTypedIsMarkup() {
        assertThat(new HtmlReport(false).render(new Findings(List.of(UNKNOWN), List.of(), 1)))
                .isEqualTo("""
                        <article class="error">
                        <h2><b>error[unknown-component]</b>: There is no component `&lt;b&gt;`.</h2>
                        <p class="where">--> content/incidents/slow.md:4:14</p>
                        <pre tabindex="0">4 | components: ["&lt;b&gt;", api]
                          |              <span aria-hidden="true">^^^^^</span></pre>
                        <p class="hint">= Did you mean `a&amp;b`?</p>
                        </article>
                        <p>1 error in 1 file.</p>
                        """.replace("-->", "--&gt;"));
    }

    @Test
    void itSaysWhatTheTerminalSays() {
        assertThat(words(new HtmlReport(true)
                        .render(BOTH)
                        .replaceAll("<[^>]*>", "")
                        .replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&amp;", "&")))
                .isEqualTo(words(new TextReport(false, true).render(BOTH)));
    }

    @Test
    void ofNoProblemThereIsNothing() {
        assertThat(new HtmlReport(false).render(new Findings(List.of(), List.of(), 0)))
                .isEmpty();
    }

    @Test
    void errorsAreWhatIsLeftWithoutAllElse() {
        assertThat(BOTH.errors(false))
                .isEqualTo(new Findings(
                        List.of(UNKNOWN),
                        List.of(new Findings.Omitted(
                                Optional.of("content/incidents/slow.md"), Map.of(Severity.ERROR, 2))),
                        1));
        assertThat(BOTH.errors(true).count(Severity.ERROR, true)).isEqualTo(7);
        assertThat(BOTH.errors(true).count(Severity.REMINDER, true)).isZero();
    }

    /** Lines, and what stands before and between words, are the terminal's own; so is the empty line above an excerpt. */
    private static String words(String text) {
        return text.replaceAll("\\s+", " ")
                .replace("| |", "|")
                .replace("| 4 |", "4 |")
                .strip();
    }

    private static Location place(String file, String line, int column, int length) {
        return Location.of(file, new Location.Place(4, column, length, line));
    }
}
