package dev.allclear.cli;

import dev.allclear.build.WrongUsage;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "check",
        description = "Reads and renders everything as build does, and writes nothing.",
        abbreviateSynopsis = true,
        sortOptions = false)
final class CheckCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private Inputs inputs = new Inputs();

    CheckCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws WrongUsage, IOException {
        return Run.of(inputs, Optional.empty(), false, surroundings);
    }
}
