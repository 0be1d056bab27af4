package dev.allclear.cli;

import dev.allclear.build.WrongUsage;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "build",
        description = "Builds the site.",
        abbreviateSynopsis = true,
        sortOptions = false,
        footerHeading = "Examples:%n",
        footer = {
            "  allclear build",
            "  allclear build --output public --base-url https://preview.example.com/42/",
            "  allclear build --now 2026-11-22T14:00:00Z --output then",
            "  allclear build --keep-going"
        })
final class BuildCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private Inputs inputs = new Inputs();

    @Option(names = "--output", order = 25, paramLabel = "DIR", description = "Where the site goes (default: site).")
    private Optional<String> output = Optional.empty();

    @Option(names = "--adopt", order = 26, description = "Take over an output folder that Allclear did not make.")
    private boolean adopt;

    @Option(
            names = "--keep-going",
            order = 65,
            description = "Leave out files that have errors, and build the rest; the exit code stays 1.")
    private boolean keepGoing;

    BuildCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws WrongUsage, IOException {
        return Run.of(inputs, Optional.of(new Writing(output, adopt, keepGoing)), Format.TEXT, surroundings);
    }
}
