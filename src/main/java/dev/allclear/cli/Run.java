package dev.allclear.cli;

import dev.allclear.build.Build;
import dev.allclear.build.BuildRequest;
import dev.allclear.build.BuildResult;
import dev.allclear.build.WrongUsage;
import dev.allclear.diagnostic.TextReport;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Asks for a build, and tells what came of it. */
final class Run {
    private Run() {}

    /**
     * Builds, or only checks where there is no {@code output}: problems go to {@code err}, closing lines to {@code out}.
     *
     * @param keepGoing whether files with errors are left out
     * @return the exit code
     */
    static int of(Inputs inputs, Optional<String> output, boolean keepGoing, Surroundings surroundings)
            throws WrongUsage, IOException {
        Instant begun = surroundings.clock().instant();
        BuildRequest request = inputs.request(surroundings, output, keepGoing);
        BuildResult result;
        try (var progress = new ProgressLine(surroundings, inputs.quiet())) {
            result = Build.run(request, progress);
        }
        var report = new TextReport(surroundings.colour(), request.strict());
        report.write(result.findings(), surroundings.err());
        if (inputs.verbose()) {
            result.written().forEach(path -> surroundings.out().println("wrote " + path));
            result.removed().forEach(path -> surroundings.out().println("removed " + path));
        }
        if (!inputs.quiet()) {
            Duration took = Duration.between(begun, surroundings.clock().instant());
            surroundings.out().print(new Closing(request, result, took).text());
        }
        return result.outcome() == BuildResult.Outcome.WHOLE ? ExitCode.FINE : ExitCode.PROBLEMS;
    }
}
