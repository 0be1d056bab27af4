package dev.allclear.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The manual of the program, made from what its commands say of themselves.
 *
 * @param root the program's commands
 */
record ManPage(CommandLine root) {

    /** Returns it as {@code man} reads it. */
    String text() {
        var text = new StringBuilder();
        text.append(".\\\" Made from the commands themselves by ManPageTest; -Dgolden=write makes it again.\n");
        text.append(".TH ALLCLEAR 1 \"\" \"Allclear\" \"User Commands\"\n");
        section("NAME", text)
                .append("allclear \\- ")
                .append(roff(lowered(description(spec()))))
                .append('\n');
        section("SYNOPSIS", text).append(".B allclear\n.I COMMAND\n.RI [ OPTIONS ]\n");
        section("COMMANDS", text);
        commands(root).forEach(command -> command(command, text));
        section("EXIT STATUS", text);
        List.of(
                        "0|Fine.",
                        "1|Problems in content or templates.",
                        "2|Wrong usage.",
                        "3|The machine failed.",
                        "130|Interrupted.")
                .forEach(code ->
                        text.append(".TP\n.B ").append(code.replace("|", "\n")).append('\n'));
        section("ENVIRONMENT", text);
        List.of(
                        "SOURCE_DATE_EPOCH|Seconds since 1970: the time to build for, where --now is not given.",
                        "NO_COLOR, CLICOLOR_FORCE|Never, or always, print in colour.",
                        "JAVA_HOME|The Java to use; else it is the one on the PATH.",
                        "ALLCLEAR_JAVA_OPTS|Options for Java, such as -Xmx1g.")
                .forEach(variable -> text.append(".TP\n.B ")
                        .append(roff(variable).replace("|", "\n"))
                        .append('\n'));
        return text.toString();
    }

    private CommandSpec spec() {
        return root.getCommandSpec();
    }

    private static Stream<CommandLine> commands(CommandLine command) {
        return command.getSubcommands().values().stream()
                .filter(each -> !each.getCommandSpec().usageMessage().hidden())
                .flatMap(each -> each.getSubcommands().isEmpty() ? Stream.of(each) : commands(each));
    }

    private static void command(CommandLine line, StringBuilder text) {
        CommandSpec command = line.getCommandSpec();
        String words = command.positionalParameters().stream()
                .map(each -> each.arity().min() == 0 ? "[" + each.paramLabel() + "]" : each.paramLabel())
                .collect(Collectors.joining(" "));
        text.append(".SS ")
                .append(roff(command.qualifiedName() + " [OPTIONS] " + words).strip())
                .append('\n');
        text.append(roff(description(command))).append('\n');
        command.positionalParameters().forEach(each -> told(name(each), each, text));
        command.options().stream()
                .filter(option -> !option.hidden() && !option.usageHelp())
                .sorted((one, two) -> Integer.compare(one.order(), two.order()))
                .forEach(option -> told(name(option), option, text));
        text.append(".PP\nExamples:\n.PP\n.nf\n");
        for (String example : command.usageMessage().footer()) {
            text.append(roff(example)).append('\n');
        }
        text.append(".fi\n");
    }

    private static void told(String name, ArgSpec each, StringBuilder text) {
        text.append(".TP\n")
                .append(name)
                .append('\n')
                .append(roff(rendered(each)))
                .append('\n');
    }

    private static String rendered(ArgSpec each) {
        Iterable<String> candidates = each.completionCandidates();
        return String.join(" ", each.description())
                .replace("${COMPLETION-CANDIDATES}", candidates == null ? "" : String.join(", ", candidates));
    }

    private static String name(OptionSpec option) {
        String names = Stream.of(option.names()).collect(Collectors.joining(", "));
        return "\\fB" + roff(names) + "\\fR"
                + (option.arity().max() > 0 ? " \\fI" + roff(option.paramLabel()) + "\\fR" : "");
    }

    private static String name(PositionalParamSpec word) {
        return "\\fI" + roff(word.paramLabel()) + "\\fR";
    }

    private static String description(CommandSpec command) {
        return String.join(" ", command.usageMessage().description());
    }

    private static String lowered(String sentence) {
        return sentence.substring(0, 1).toLowerCase(Locale.ROOT)
                + sentence.substring(1).replaceFirst("\\.$", "");
    }

    private static StringBuilder section(String title, StringBuilder text) {
        return text.append(".SH ").append(title).append('\n');
    }

    /** Returns {@code text} with every sign as it is: none is a command, a hyphen that programs read is no dash. */
    private static String roff(String text) {
        String signs = text.replace("\\", "\\e").replace("-", "\\-").replace("%n", "");
        return signs.startsWith(".") || signs.startsWith("'") ? "\\&" + signs : signs;
    }
}
