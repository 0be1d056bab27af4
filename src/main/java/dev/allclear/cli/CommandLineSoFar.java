package dev.allclear.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** What is typed of a command line before the word that is being typed, read as far as it goes. */
final class CommandLineSoFar {
    private CommandSpec command;
    private Optional<OptionSpec> waiting = Optional.empty();
    private final Set<OptionSpec> given = new HashSet<>();
    private int words;
    private boolean onlyWords;
    private Optional<String> content = Optional.empty();

    private CommandLineSoFar(CommandSpec command) {
        this.command = command;
    }

    /** Returns what {@code typed} comes to, from the commands of {@code root}. */
    static CommandLineSoFar of(CommandLine root, List<String> typed) {
        var soFar = new CommandLineSoFar(root.getCommandSpec());
        typed.forEach(soFar::take);
        return soFar;
    }

    private void take(String word) {
        if (waiting.isPresent()) {
            value(waiting.get(), word);
            waiting = Optional.empty();
        } else if (word.equals("--")) {
            onlyWords = true;
        } else if (word.startsWith("-") && !onlyWords) {
            option(word);
        } else if (words == 0 && command.subcommands().containsKey(word)) {
            command = command.subcommands().get(word).getCommandSpec();
        } else {
            words++;
        }
    }

    private void option(String word) {
        int equals = word.indexOf('=');
        named(equals < 0 ? word : word.substring(0, equals)).ifPresent(option -> {
            given.add(option);
            if (option.arity().max() > 0 && equals < 0) {
                waiting = Optional.of(option);
            } else if (equals >= 0) {
                value(option, word.substring(equals + 1));
            }
        });
    }

    private void value(OptionSpec option, String value) {
        if (option.longestName().equals("--content")) {
            content = Optional.of(value);
        }
    }

    /** The content folder, if one is typed. */
    Optional<String> content() {
        return content;
    }

    /** Returns the option of that name. */
    Optional<OptionSpec> named(String name) {
        return Optional.ofNullable(command.optionsMap().get(name));
    }

    /** Whether the word may be an option. */
    boolean takesOptions() {
        return waiting.isEmpty() && !onlyWords;
    }

    /** Returns what the word is for: the value of an option, or one of the words that a command takes. */
    Optional<ArgSpec> wanted() {
        return waiting.isPresent()
                ? waiting.map(option -> option)
                : command.positionalParameters().stream()
                        .filter(each -> each.index().contains(words))
                        .findFirst()
                        .map((PositionalParamSpec each) -> each);
    }

    /** Whether the command takes a word of this label. */
    boolean takes(String label) {
        return command.positionalParameters().stream()
                .anyMatch(each -> each.paramLabel().equals(label));
    }

    /** Returns the commands that may stand there. */
    List<CommandSpec> commands() {
        List<CommandSpec> commands = new ArrayList<>();
        if (waiting.isEmpty() && words == 0) {
            command.subcommands().values().forEach(each -> commands.add(each.getCommandSpec()));
        }
        commands.removeIf(each -> each.usageMessage().hidden());
        return commands;
    }

    /** Returns the options that may still be given. */
    List<OptionSpec> options() {
        return command.options().stream()
                .filter(option -> !option.hidden() && (option.isMultiValue() || !given.contains(option)))
                .toList();
    }
}
