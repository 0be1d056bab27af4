package dev.allclear.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.allclear.edit.Refusal;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.lang.reflect.Constructor;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
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

    /** In the order in which they are looked for. */
    static final List<Class<?>> COMMANDS = List.of(
            BuildCommand.class,
            CheckCommand.class,
            ServeCommand.class,
            InitCommand.class,
            NewCommand.class,
            UpdateCommand.class,
            ResolveCommand.class,
            PostmortemCommand.class,
            StatusCommand.class,
            ListCommand.class,
            ExplainCommand.class,
            SchemaCommand.class,
            CompletionCommand.class,
            CompleteCommand.class);

    private Cli() {}

    /** Runs the command that {@code args} name, and returns the exit code: 0 fine, 1 problems, 2 usage, 3 the machine. */
    public static int run(Surroundings surroundings, String... args) {
        try {
            String[] typed = asked(args);
            return commandLine(surroundings, meant(typed)).execute(typed);
        } catch (OutOfMemoryError | StackOverflowError e) {
            return new Failure(surroundings, false).tell(e);
        }
    }

    /** Returns {@code args} with {@code help update} as {@code update --help}; of what is no command, only its complaint is of use. */
    private static String[] asked(String... args) {
        if (args.length == 0 || !args[0].equals("help")) {
            return args;
        }
        boolean known = args.length == 1 || !named(args[1]).isEmpty();
        return Stream.concat(Arrays.stream(args).skip(1), known ? Stream.of("--help") : Stream.of())
                .toArray(String[]::new);
    }

    /** Returns the program with all of its commands. */
    static CommandLine commandLine(Surroundings surroundings) {
        return commandLine(surroundings, COMMANDS);
    }

    /** Returns the commands that {@code args} may mean: to look into all takes longer than most of them. */
    private static List<Class<?>> meant(String... args) {
        String first = args.length > 0 ? args[0] : "";
        if (List.of("-h", "--help", "-V", "--version").contains(first)) {
            return List.of();
        }
        if (first.equals(CompleteCommand.NAME)) {
            // Behind the shell and the dashes stands what is typed so far; its last word may be the beginning of any.
            return args.length > 4
                    ? Stream.concat(Stream.of(CompleteCommand.class), named(args[3]).stream())
                            .distinct()
                            .toList()
                    : COMMANDS;
        }
        List<Class<?>> named = named(first);
        return named.isEmpty() ? COMMANDS : named;
    }

    private static List<Class<?>> named(String word) {
        for (Class<?> each : COMMANDS) {
            if (name(each).equals(word)) {
                return List.of(each);
            }
        }
        return List.of();
    }

    private static String name(Class<?> command) {
        return command.getAnnotation(Command.class).name();
    }

    private static CommandLine commandLine(Surroundings surroundings, List<Class<?>> commands) {
        var making = new Making(surroundings);
        var commandLine = new CommandLine(new Root(), making);
        commands.forEach(each -> commandLine.addSubcommand(new CommandLine(each, making)));
        var answers = new Answers(surroundings);
        commandLine.getCommandSpec().versionProvider(answers).addOption(version());
        commandLine.getCommandSpec().addOption(help());
        commandLine.getSubcommands().values().forEach(Cli::helped);
        commandLine.getHelpSectionMap().put(UsageMessageSpec.SECTION_KEY_COMMAND_LIST, new RootHelp());
        return commandLine
                // `@NAME` is a template's; a file of that name must not be read in its place.
                .setExpandAtFiles(false)
                .setOut(writer(surroundings.out()))
                .setErr(writer(surroundings.err()))
                .setColorScheme(CommandLine.Help.defaultColorScheme(surroundings.colour() ? Ansi.ON : Ansi.OFF))
                .setUsageHelpWidth(100)
                .setParameterExceptionHandler(answers)
                .setExecutionExceptionHandler(answers);
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

    /**
     * What the program says where no command does. It is no lambdas: an archive of classes can't hold those of interfaces as old as
     * picocli's, nor then whatever else implements these.
     */
    private record Answers(Surroundings surroundings)
            implements CommandLine.IVersionProvider,
                    CommandLine.IParameterExceptionHandler,
                    CommandLine.IExecutionExceptionHandler {
        @Override
        public String[] getVersion() {
            return new String[] {
                "allclear " + surroundings.about().version() + " ("
                        + surroundings.about().origin().get() + ")"
            };
        }

        @Override
        public int handleParseException(ParameterException problem, String[] args) {
            surroundings
                    .err()
                    .println("allclear: "
                            + Complaint.of(
                                    problem, () -> commandLine(surroundings).getCommandSpec()));
            surroundings
                    .err()
                    .println("Try `" + problem.getCommandLine().getCommandSpec().qualifiedName() + " --help`.");
            return ExitCode.USAGE;
        }

        @Override
        public int handleExecutionException(Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
            return failure instanceof Refusal
                    ? handleParseException(
                            new ParameterException(command, String.valueOf(failure.getMessage())), new String[0])
                    : new Failure(surroundings, command.getParseResult().hasMatchedOption("--verbose")).tell(failure);
        }
    }

    /** Makes a command in {@code surroundings}. */
    private record Making(Surroundings surroundings) implements CommandLine.IFactory {
        @Override
        public <K> K create(Class<K> type) throws Exception {
            return Stream.of(type.getDeclaredConstructors()).anyMatch(Making::surrounded)
                    ? type.getDeclaredConstructor(Surroundings.class).newInstance(surroundings)
                    : CommandLine.defaultFactory().create(type);
        }

        private static boolean surrounded(Constructor<?> constructor) {
            return Arrays.equals(constructor.getParameterTypes(), new Class<?>[] {Surroundings.class});
        }
    }

    @Command(
            name = "allclear",
            customSynopsis = "allclear [-hV] COMMAND",
            description = "Builds a static status site from incidents written down as files.",
            commandListHeading = "",
            footerHeading = "%n",
            footer = "Each command tells its options and shows examples with --help.")
    private static final class Root implements Callable<Integer> {
        @CommandLine.Spec
        private CommandSpec spec = CommandSpec.create();

        @Override
        public Integer call() {
            spec.commandLine().usage(spec.commandLine().getErr());
            return ExitCode.USAGE;
        }
    }
}
