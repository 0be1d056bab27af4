package dev.allclear.cli;

import dev.allclear.build.WrongUsage;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "check",
        description = "Says everything that build would find wrong, and writes nothing.",
        abbreviateSynopsis = true,
        sortOptions = false,
        footerHeading = "Examples:%n",
        footer = {
            "  allclear check",
            "  allclear check --strict --quiet",
            "  allclear check --format github",
            "  allclear check --format sarif > allclear.sarif"
        })
final class CheckCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Mixin
    private Inputs inputs = new Inputs();

    @Option(
            names = "--format",
            order = 65,
            paramLabel = "FORMAT",
            completionCandidates = Format.Words.class,
            description = "How problems are printed: text, or for programs json, sarif or github (default: text).")
    private String format = "text";

    CheckCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws WrongUsage, IOException {
        Format known = Format.of(format)
                .orElseThrow(() -> new ParameterException(
                        command.commandLine(), Complaint.unknownOf("format", format, Format.words())));
        return Run.of(inputs, Optional.empty(), known, surroundings);
    }
}
