package dev.allclear.diagnostic;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Shows problems on a page: what {@link TextReport} prints, word for word, each problem an {@code article}. A page that is narrow
 * can break the lines of all but the excerpt, which is in a {@code pre}.
 *
 * @param strict whether warnings are errors
 */
public record HtmlReport(boolean strict) implements Report {

    /** Writes what stands in the page's body; nothing where there is no problem. */
    @Override
    public void write(Findings findings, OutputStream out) throws IOException {
        out.write(render(findings).getBytes(UTF_8));
    }

    /** Returns what is written. */
    public String render(Findings findings) {
        if (findings.shown().isEmpty()) {
            return "";
        }
        var html = new StringBuilder();
        findings.shown().forEach(each -> problem(each, html));
        findings.omitted().forEach(each -> element("p", "", each.sentence(Cells::harmless), html));
        element("p", "", TextReport.summary(findings, strict), html);
        return html.toString();
    }

    private void problem(Diagnostic problem, StringBuilder html) {
        String severity = problem.rule().severity().counted(strict).key();
        html.append("<article class=\"").append(severity).append("\">\n<h2>");
        element("b", "", severity + "[" + problem.rule().code() + "]", html);
        html.append(": ").append(escaped(Cells.harmless(problem.message()))).append("</h2>\n");
        element("p", "where", "--> " + TextReport.where(problem.location()), html);
        problem.location().place().ifPresent(place -> excerpt(place, html));
        problem.hint().ifPresent(hint -> element("p", "hint", "= " + Cells.harmless(hint), html));
        html.append("</article>\n");
    }

    /** The mark is for eyes: whoever listens hears of line and column. */
    private static void excerpt(Location.Place place, StringBuilder html) {
        Excerpt excerpt = Excerpt.of(place);
        String number = String.valueOf(place.line());
        html.append("<pre tabindex=\"0\">")
                .append(escaped((number + " | " + excerpt.line()).stripTrailing()))
                .append('\n')
                .append(" ".repeat(number.length()))
                .append(" | ")
                .append(" ".repeat(excerpt.indent()))
                .append("<span aria-hidden=\"true\">")
                .append("^".repeat(excerpt.mark()))
                .append("</span></pre>\n");
    }

    private static void element(String name, String style, String text, StringBuilder html) {
        html.append('<').append(name);
        if (!style.isEmpty()) {
            html.append(" class=\"").append(style).append('"');
        }
        html.append('>')
                .append(escaped(text))
                .append("</")
                .append(name)
                .append('>')
                .append(name.equals("b") ? "" : "\n");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
