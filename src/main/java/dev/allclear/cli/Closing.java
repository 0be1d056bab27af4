package dev.allclear.cli;

import dev.allclear.build.BuildRequest;
import dev.allclear.build.BuildResult;
import dev.allclear.build.Folder;
import java.time.Duration;

/** What a build came to, in a calm line. */
record Closing(BuildRequest request, BuildResult result, Duration took) {

    /** Returns the line, and where the site is one of the past a line that says so, each ended. */
    String text() {
        String asOf = "This is the site as it was known at " + request.now() + ".\n";
        return outcome() + "\n" + replaced() + (request.asOf() && !result.failed() ? asOf : "");
    }

    private String outcome() {
        return result.outcome() == BuildResult.Outcome.PARTIAL ? built() + leftOut() : built();
    }

    private String built() {
        if (request.output().isEmpty()) {
            return result.failed()
                    ? "The site can't be built as it is."
                    : "Checked " + count(result.pages(), "page") + " in " + seconds() + ": the site can be built.";
        }
        Folder output = request.output().get();
        return result.failed()
                ? "Nothing was written: " + output.shown() + "/ is as it was."
                : "Built " + count(result.pages(), "page") + " in " + seconds() + ": " + output.shown() + "/ ("
                        + changes() + ").";
    }

    private String leftOut() {
        int files = result.leftOut();
        return files == 0
                ? ""
                : "\n" + count(files, "file") + " with errors " + (files == 1 ? "was" : "were") + " left out.";
    }

    private String replaced() {
        int files = result.replaced();
        return files == 0
                ? ""
                : count(files, "file") + " that Allclear did not make " + (files == 1 ? "was" : "were")
                        + " replaced.\n";
    }

    private String changes() {
        String removed =
                result.removed().isEmpty() ? "" : ", " + result.removed().size() + " removed";
        return count(result.written().size(), "file") + " written, " + result.unchanged() + " unchanged" + removed;
    }

    private static String count(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }

    /** Rounded to tenths; a clock that was set back took no time. */
    private String seconds() {
        long tenths = (Math.max(0, took.toMillis()) + 50) / 100;
        return tenths / 10 + "." + tenths % 10 + " s";
    }
}
