package dev.allclear.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells a shell's script what may be typed: one thing in a line, with what it is for behind a tab. */
@Command(name = CompleteCommand.NAME, hidden = true, description = "Is asked by the scripts of allclear completion.")
final class CompleteCommand implements Callable<Integer> {
    static final String NAME = "__complete";

    private final Surroundings surroundings;

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "SHELL", description = "Which shell asks.")
    private String shell = "";

    @Parameters(
            index = "1..*",
            paramLabel = "WORD",
            description = "What stands behind the program's name, up to the cursor.")
    private List<String> words = List.of();

    CompleteCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Optional<Shell> known = Shell.of(shell);
        known.map(each -> new Completion(command.root().commandLine(), surroundings.workingDirectory(), each).of(words))
                .orElse(List.of())
                .forEach(each -> surroundings.out().print(each.line() + "\n"));
        return known.isPresent() ? ExitCode.FINE : ExitCode.USAGE;
    }
}
