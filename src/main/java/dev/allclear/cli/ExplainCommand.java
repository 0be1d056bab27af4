package dev.allclear.cli;

import dev.allclear.diagnostic.Rule;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "explain",
        description = "Says what a problem means and how to get rid of it, with an example.",
        footerHeading = "Examples:%n",
        footer = {
            "  allclear explain                               every code, in a line each",
            "  allclear explain unknown-component             one of them",
            "  allclear explain \"error[unknown-component]\"    the same, as check prints it",
        })
final class ExplainCommand implements Callable<Integer> {
    private static final Pattern PASTED = Pattern.compile("\\w+\\[([\\w-]+)](?::.*)?");

    private final Surroundings surroundings;

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Parameters(
            arity = "0..*",
            paramLabel = "CODE",
            completionCandidates = Codes.class,
            description = "What stands in brackets where the problem is printed; left out: all are listed.")
    private List<String> words = List.of();

    ExplainCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        surroundings
                .out()
                .print(
                        words.isEmpty()
                                ? Explanation.list()
                                : Explanation.of(rule()).text());
        return ExitCode.FINE;
    }

    /** A line of a report, pasted without quotes, comes as many words. */
    private Rule rule() {
        String typed = String.join(" ", words);
        Matcher pasted = PASTED.matcher(typed);
        String code = (pasted.matches() ? pasted.group(1) : typed)
                .toLowerCase(Locale.ROOT)
                .replace('_', '-');
        return Arrays.stream(Rule.values())
                .filter(rule -> rule.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        command.commandLine(),
                        Complaint.unknown("code", code, codes(), "`allclear explain` lists them.")));
    }

    private static List<String> codes() {
        return Arrays.stream(Rule.values()).map(Rule::code).toList();
    }

    /** What may be typed for a code. */
    private static final class Codes implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return codes().iterator();
        }
    }
}
