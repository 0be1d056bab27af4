package dev.allclear.cli;

import dev.allclear.diagnostic.Cells;
import dev.allclear.diagnostic.Findings;
import dev.allclear.diagnostic.Severity;
import dev.allclear.diagnostic.TextReport;
import dev.allclear.serve.Changes;
import dev.allclear.serve.Hearing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a person reads of a preview in the terminal: a line for each look, and what is wrong where that is new. */
final class PreviewLog implements Hearing {
    /** How many files are named in a line. */
    private static final int NAMED = 3;

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private final Surroundings surroundings;
    private final boolean strict;
    private final boolean verbose;
    private Findings known = new Findings(List.of(), List.of(), 0);
    private boolean first = true;

    PreviewLog(Surroundings surroundings, boolean strict, boolean verbose) {
        this.surroundings = surroundings;
        this.strict = strict;
        this.verbose = verbose;
    }

    @Override
    public synchronized void looked(Changes changes, Duration took, Findings findings) {
        boolean same = findings.equals(known);
        if (!first) {
            String time = TIME.format(ZonedDateTime.now(surroundings.clock()));
            surroundings
                    .out()
                    .println(time + " " + why(changes) + " · looked again in " + Math.max(0, took.toMillis()) + " ms · "
                            + verdict(findings, same));
        }
        if (!same) {
            print(findings);
        }
        known = findings;
        first = false;
    }

    @Override
    public synchronized void unshown(Findings findings) {
        print(findings);
    }

    @Override
    public synchronized void failed(Throwable failure) {
        new Failure(surroundings, verbose).tell(failure);
    }

    @Override
    public synchronized void polls() {
        surroundings.err().println("This machine can't tell when files change; they are looked at twice a second.");
    }

    private void print(Findings findings) {
        try {
            new TextReport(surroundings.colour(), strict).write(findings, surroundings.err());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String why(Changes changes) {
        int files = changes.files().size();
        if (changes.unknown()) {
            return "many files changed";
        }
        if (files == 0) {
            return "time went on";
        }
        return files <= NAMED
                ? Cells.harmless(String.join(", ", changes.files())) + " changed"
                : String.format(Locale.ROOT, "%,d files changed", files);
    }

    private String verdict(Findings findings, boolean same) {
        List<String> counts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            int count = findings.count(severity, strict);
            if (count > 0) {
                counts.add(count + " " + severity.key() + (count == 1 ? "" : "s"));
            }
        }
        return counts.isEmpty() ? "fine" : String.join(", ", counts) + (same ? " as before" : "");
    }
}
