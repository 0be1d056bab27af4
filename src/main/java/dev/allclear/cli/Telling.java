package dev.allclear.cli;

import dev.allclear.build.Manner;
import dev.allclear.build.Survey;
import dev.allclear.build.WrongUsage;
import dev.allclear.diagnostic.TextReport;
import java.io.IOException;
import java.util.Optional;

/**
 * Tells what a team's files say.
 *
 * @param json whether to a program
 */
record Telling(Surroundings surroundings, boolean json) {

    /** Reads the files, for lines of {@code columns} cells. */
    Survey survey(ContentOption content, NowOption now, int columns) throws WrongUsage {
        return Survey.of(
                content.folder(surroundings),
                now.instant(surroundings),
                now.chosen(),
                new Manner(json, columns, surroundings.colour()));
    }

    /** Prints {@code told}, as far as there is any, and what is wrong where something is; returns the exit code. */
    int tell(Optional<String> told, Survey survey) throws IOException {
        told.ifPresent(surroundings.out()::print);
        if (survey.sound()) {
            return ExitCode.FINE;
        }
        surroundings.out().flush();
        new TextReport(surroundings.colour(), false).write(survey.findings(), surroundings.err());
        return ExitCode.PROBLEMS;
    }
}
