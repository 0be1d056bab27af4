package dev.allclear.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "completion",
        description = "Prints a script that lets a shell complete commands, options and ids.",
        footerHeading = "Examples:%n",
        footer = {
            "  allclear completion bash >> ~/.bashrc",
            "  allclear completion zsh > ~/.zfunc/_allclear    a folder in $fpath, before compinit",
            "  allclear completion fish > ~/.config/fish/completions/allclear.fish"
        })
final class CompletionCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Parameters(
            paramLabel = "SHELL",
            completionCandidates = Shell.Words.class,
            description = "One of ${COMPLETION-CANDIDATES}.")
    private String shell = "";

    CompletionCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        String script = Shell.of(shell)
                .map(Shell::script)
                .orElseThrow(() -> new ParameterException(
                        command.commandLine(),
                        Complaint.unknown(
                                "script for", shell, Shell.words(), "There are some for bash, zsh and fish.")));
        surroundings.out().print(script);
        return ExitCode.FINE;
    }
}
