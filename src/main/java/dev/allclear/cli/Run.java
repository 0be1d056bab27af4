package dev.allclear.cli;

import dev.allclear.build.Build;
import dev.allclear.build.BuildRequest;
import dev.allclear.build.BuildResult;
import dev.allclear.build.WrongUsage;
import dev.allclear.diagnostic.Findings;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Asks for a build, and tells what came of it. */
final class Run {
    private Run() {}

    /**
     * Builds, or only checks where there is nothing to write. Problems go to {@code err} and closing lines to {@code out};
     * where the problems are for programs, {@code out} holds them alone.
     *
     * @param writing what to write, and how; absent: nothing
     * @return the exit code
     */
    static int of(Inputs inputs, Optional<Writing> writing, Format format, Surroundings surroundings)
            throws WrongUsage, IOException {
        Instant begun = surroundings.clock().instant();
        BuildRequest request = inputs.request(surroundings, writing);
        BuildResult result;
        try (var progress = new ProgressLine(surroundings, request, inputs.quiet())) {
            result = Build.run(request, progress);
        }
        tell(result.findings(), request, format, surroundings);
        if (inputs.verbose()) {
            result.written().forEach(path -> surroundings.out().println("wrote " + path));
            result.removed().forEach(path -> surroundings.out().println("removed " + path));
        }
        if (!inputs.quiet()) {
            Duration took = Duration.between(begun, surroundings.clock().instant());
            PrintStream stream = format.forPeople() ? surroundings.out() : surroundings.err();
            stream.print(new Closing(request, result, took).text());
        }
        return result.outcome() == BuildResult.Outcome.WHOLE ? ExitCode.FINE : ExitCode.PROBLEMS;
    }

    private static void tell(Findings findings, BuildRequest request, Format format, Surroundings surroundings)
            throws IOException {
        PrintStream stream = format.forPeople() ? surroundings.err() : surroundings.out();
        format.report(request, surroundings).write(findings, stream);
        if (stream.checkError() && !format.forPeople()) {
            // A program would take half a report for all that is wrong.
            throw new IOException("the problems could not be printed");
        }
    }
}
