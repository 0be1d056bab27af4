package dev.allclear.cli;

import dev.allclear.diagnostic.Suggestion;
import java.util.Collection;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a command line, in one sentence. */
final class Complaint {
    private Complaint() {}

    /** Returns what {@code problem} says, in our words where we have them. */
    static String of(ParameterException problem) {
        CommandSpec command = problem.getCommandLine().getCommandSpec();
        if (problem instanceof UnmatchedArgumentException unmatched) {
            return unknown(unmatched.getUnmatched().get(0), command);
        }
        if (problem instanceof MissingParameterException missing) {
            return name(missing.getMissing().get(0)) + " needs a value.";
        }
        if (problem instanceof OverwrittenOptionException twice) {
            return name(twice.getOverwritten()) + " is given twice.";
        }
        if (problem instanceof MutuallyExclusiveArgsException) {
            return "Choose one of `--quiet` and `--verbose`.";
        }
        return problem.getArgSpec() instanceof OptionSpec flag && flag.arity().max() == 0
                ? name(flag) + " takes no value."
                : String.valueOf(problem.getMessage());
    }

    private static String unknown(String typed, CommandSpec command) {
        if (typed.startsWith("-")) {
            return unknown(
                    "option", typed.split("=", 2)[0], command.optionsMap().keySet());
        }
        if (command.subcommands().isEmpty()) {
            return "`" + typed + "` is one thing too many: "
                    + (command.positionalParameters().isEmpty()
                            ? "this command takes options only."
                            : "what has spaces in it needs quotes.");
        }
        return unknown("command", typed, command.subcommands().keySet());
    }

    /** Returns that {@code typed} is no {@code kind} of those that are {@code known}, and which may be meant. */
    static String unknown(String kind, String typed, Collection<String> known) {
        return "There is no " + kind + " `" + typed + "`"
                + Suggestion.nearest(typed, known)
                        .map(meant -> "; did you mean `" + meant + "`?")
                        .orElse(".");
    }

    /** Returns the same; where none may be meant, {@code otherwise} says where all are told. */
    static String unknown(String kind, String typed, Collection<String> known, String otherwise) {
        String complaint = unknown(kind, typed, known);
        return complaint.endsWith(".") ? complaint + " " + otherwise : complaint;
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? "`" + option.longestName() + "`" : argument.paramLabel();
    }
}
