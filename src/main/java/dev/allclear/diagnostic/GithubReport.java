package dev.allclear.diagnostic;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.UnaryOperator;

/**
 * Tells problems as workflow commands of GitHub Actions, which shows them beside the lines that they are in.
 *
 * <p>One command is one line: whatever was typed can't end it and begin another.
 *
 * @param strict whether warnings are errors
 * @param naming turns the file of a location into its path in the repository
 */
public record GithubReport(boolean strict, UnaryOperator<String> naming) implements Report {
    @Override
    public void write(Findings findings, OutputStream out) throws IOException {
        for (Diagnostic problem : findings.shown()) {
            out.write(command(problem).getBytes(UTF_8));
        }
        for (Findings.Omitted omitted : findings.omitted()) {
            String file = omitted.file()
                    .map(each -> " file=" + property(naming.apply(each)))
                    .orElse("");
            out.write(("::notice" + file + "::" + data(omitted.sentence(naming)) + "\n").getBytes(UTF_8));
        }
    }

    private String command(Diagnostic problem) {
        String place = problem.location()
                .place()
                .map(each -> ",line=" + each.line() + ",col=" + each.column() + ",endColumn="
                        + (each.column() + each.length()))
                .orElse("");
        return "::" + name(problem.rule().severity().counted(strict)) + " file="
                + property(naming.apply(problem.location().file())) + place
                + ",title=" + property(problem.rule().code()) + "::"
                + data(problem.message()
                        + problem.hint().map(hint -> "\n" + hint).orElse(""))
                + "\n";
    }

    private static String name(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case REMINDER -> "notice";
        };
    }

    /** Escapes first what the runner turns back, so that of the rest nothing can be obeyed by a terminal. */
    private static String data(String text) {
        return Cells.harmless(text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A"));
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
