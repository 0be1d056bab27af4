package dev.allclear.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.allclear.edit.Refusal;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ParameterException;

/** The command line. */
public final class Cli {
    private static final int LAST = 100;

    private Cli() {}

    /** Runs the command that {@code args} name, and returns the exit code: 0 fine, 1 problems, 2 usage, 3 the machine. */
    public static int run(Surroundings surroundings, String... args) {
        try {
            return commandLine(surroundings).execute(args);
        } catch (OutOfMemoryError | StackOverflowError e) {
            return new Failure(surroundings, false).tell(e);
        }
    }

    /** Returns the program's commands. */
    static CommandLine commandLine(Surroundings surroundings) {
        var commandLine = new CommandLine(new Root())
                .addSubcommand(new BuildCommand(surroundings))
                .addSubcommand(new CheckCommand(surroundings))
                .addSubcommand(new ServeCommand(surroundings))
                .addSubcommand(new InitCommand(surroundings))
                .addSubcommand(NewCommand.in(surroundings))
                .addSubcommand(new UpdateCommand(surroundings))
                .addSubcommand(new ResolveCommand(surroundings))
                .addSubcommand(new PostmortemCommand(surroundings))
                .addSubcommand(new StatusCommand(surroundings))
                .addSubcommand(new ListCommand(surroundings))
                .addSubcommand(new ExplainCommand(surroundings))
                .addSubcommand(new SchemaCommand(surroundings))
                .addSubcommand(new CompletionCommand(surroundings))
                .addSubcommand(new CompleteCommand(surroundings));
        commandLine
                .getCommandSpec()
                .versionProvider(() -> new String[] {
                    "allclear " + surroundings.version() + " ("
                            + surroundings.origin().get() + ")"
                })
                .addOption(version());
        commandLine.getCommandSpec().addOption(help());
        commandLine.getSubcommands().values().forEach(Cli::helped);
        commandLine.getHelpSectionMap().put(UsageMessageSpec.SECTION_KEY_COMMAND_LIST_HEADING, RootHelp::outage);
        commandLine.getHelpSectionMap().put(UsageMessageSpec.SECTION_KEY_COMMAND_LIST, RootHelp::commands);
        return commandLine
                .setOut(writer(surroundings.out()))
                .setErr(writer(surroundings.err()))
                .setColorScheme(CommandLine.Help.defaultColorScheme(surroundings.colour() ? Ansi.ON : Ansi.OFF))
                .setUsageHelpWidth(100)
                .setParameterExceptionHandler((problem, args) -> tell(problem, surroundings))
                .setExecutionExceptionHandler((failure, command, parsed) -> failure instanceof Refusal
                        ? tell(new ParameterException(command, String.valueOf(failure.getMessage())), surroundings)
                        : new Failure(surroundings, command.getParseResult().hasMatchedOption("--verbose"))
                                .tell(failure));
    }

    private static void helped(CommandLine command) {
        command.getCommandSpec().addOption(help());
        command.getSubcommands().values().forEach(Cli::helped);
    }

    private static OptionSpec help() {
        return OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .order(LAST)
                .description("Show this help.")
                .build();
    }

    private static OptionSpec version() {
        return OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .order(LAST)
                .description("Show the version.")
                .build();
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, UTF_8), true);
    }

    private static int tell(ParameterException problem, Surroundings surroundings) {
        surroundings.err().println("allclear: " + Complaint.of(problem));
        surroundings
                .err()
                .println("Try `" + problem.getCommandLine().getCommandSpec().qualifiedName() + " --help`.");
        return ExitCode.USAGE;
    }

    @Command(
            name = "allclear",
            description = "Builds a static status site from incidents written down as files.",
            synopsisSubcommandLabel = "COMMAND",
            footerHeading = "%n",
            footer = "Each command tells its options and shows examples with --help.")
    private static final class Root implements Runnable {
        @CommandLine.Spec
        private CommandSpec spec = CommandSpec.create();

        @Override
        public void run() {
            throw new ParameterException(spec.commandLine(), "Name a command, such as `build`.");
        }
    }
}
