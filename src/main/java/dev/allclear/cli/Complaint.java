package dev.allclear.cli;

import dev.allclear.diagnostic.Suggestion;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import picocli.CommandLine;
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
    private static final int MOST_OWNERS = 2;

    /** What other programs call what ours does, where it is not spelt alike. */
    private static final Map<String, String> ELSEWHERE = Map.ofEntries(
            Map.entry("add", "new"),
            Map.entry("create", "new"),
            Map.entry("close", "resolve"),
            Map.entry("fix", "resolve"),
            Map.entry("generate", "build"),
            Map.entry("render", "build"),
            Map.entry("lint", "check"),
            Map.entry("test", "check"),
            Map.entry("validate", "check"),
            Map.entry("preview", "serve"),
            Map.entry("watch", "serve"),
            Map.entry("ls", "list"),
            Map.entry("show", "status"),
            Map.entry("completions", "completion"),
            Map.entry("help", "--help"),
            Map.entry("version", "--version"));

    private Complaint() {}

    /**
     * Returns what {@code problem} says, in our words where we have them.
     *
     * @param program returns all commands there are, one of which may have been meant
     */
    static String of(ParameterException problem, Supplier<CommandSpec> program) {
        CommandSpec command = problem.getCommandLine().getCommandSpec();
        if (problem instanceof UnmatchedArgumentException unmatched) {
            return unknown(unmatched.getUnmatched().get(0), command, program);
        }
        if (problem instanceof MissingParameterException missing) {
            ArgSpec argument = missing.getMissing().get(0);
            return name(argument) + " needs a value" + choice(argument) + ".";
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

    private static String unknown(String typed, CommandSpec command, Supplier<CommandSpec> program) {
        if (typed.startsWith("-")) {
            return option(typed.split("=", 2)[0], command, program);
        }
        if (command.subcommands().isEmpty()) {
            return "`" + typed + "` is one thing too many: "
                    + (command.positionalParameters().isEmpty()
                            ? "this command takes options only."
                            : "what has spaces in it needs quotes.");
        }
        List<String> known = shown(command).map(Map.Entry::getKey).toList();
        String elsewhere = ELSEWHERE.getOrDefault(typed.toLowerCase(Locale.ROOT), "");
        return known.contains(elsewhere) || command.optionsMap().containsKey(elsewhere)
                ? "There is no command `" + typed + "`; did you mean `" + elsewhere + "`?"
                : unknown("command", typed, known);
    }

    /** An option that the command does not have may be another's, but not where it is the beginning of one that it has. */
    private static String option(String typed, CommandSpec command, Supplier<CommandSpec> program) {
        Set<String> known = command.optionsMap().keySet();
        boolean begun = typed.startsWith("--") && known.stream().anyMatch(each -> each.startsWith(typed));
        List<String> owners =
                begun ? List.of() : owners(typed, program.get(), "").toList();
        if (owners.isEmpty()) {
            return unknown("option", typed, known);
        }
        return "`" + typed + "` belongs to "
                + (owners.size() > MOST_OWNERS
                        ? "other commands, such as " + owners.get(0)
                        : String.join(" and ", owners))
                + ".";
    }

    private static Stream<String> owners(String option, CommandSpec command, String path) {
        return shown(command).flatMap(entry -> {
            CommandSpec each = entry.getValue().getCommandSpec();
            Stream<String> below = owners(option, each, path + entry.getKey() + " ");
            return each.optionsMap().containsKey(option)
                    ? Stream.concat(Stream.of("`" + path + entry.getKey() + "`"), below)
                    : below;
        });
    }

    private static Stream<Map.Entry<String, CommandLine>> shown(CommandSpec command) {
        return command.subcommands().entrySet().stream()
                .filter(each -> !each.getValue().getCommandSpec().usageMessage().hidden());
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

    /** Returns the same; where none may be meant, all of the few {@code words} that there are. */
    static String unknownOf(String kind, String typed, List<String> words) {
        return unknown(kind, typed, words, "Write " + or(words) + ".");
    }

    private static String choice(ArgSpec argument) {
        Iterable<String> words = argument.completionCandidates();
        return words == null
                ? ""
                : ": " + or(StreamSupport.stream(words.spliterator(), false).toList());
    }

    private static String or(List<String> words) {
        String last = "`" + words.get(words.size() - 1) + "`";
        return words.size() == 1
                ? last
                : words.stream()
                                .limit(words.size() - 1L)
                                .map(word -> "`" + word + "`")
                                .collect(Collectors.joining(", "))
                        + " or " + last;
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? "`" + option.longestName() + "`" : argument.paramLabel();
    }
}
