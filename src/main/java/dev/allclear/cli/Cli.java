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

    private static CommandLine commandLine(Surroundings surroundings) {
        var commandLine = new CommandLine(new Root())
                .addSubcommand(new BuildCommand(surroundings))
                .addSubcommand(new CheckCommand(surroundings))
                .addSubcommand(NewCommand.in(surroundings))
                .addSubcommand(new UpdateCommand(surroundings))
                .addSubcommand(new ResolveCommand(surroundings))
                .addSubcommand(new PostmortemCommand(surroundings));
        commandLine
                .getCommandSpec()
                .version("allclear " + surroundings.version())
                .addOption(version());
        commandLine.getCommandSpec().addOption(help());
        commandLine.getSubcommands().values().forEach(Cli::helped);
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
            footer = "Each command tells its options with --help.")
    private static final class Root implements Runnable {
        @CommandLine.Spec
        private CommandSpec spec = CommandSpec.create();

        @Override
        public void run() {
            throw new ParameterException(spec.commandLine(), "Name a command: `build` or `check`.");
        }
    }
}
