package dev.allclear.content;

import dev.allclear.diagnostic.Diagnostic;
import dev.allclear.diagnostic.Diagnostics;
import dev.allclear.diagnostic.Location;
import dev.allclear.diagnostic.Rule;
import dev.allclear.diagnostic.Severity;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What is wrong with one file, and whether one of that is an error; it needs not know the file's text. Of each severity the first
 * 100 are told and the rest is counted: nobody reads more, and a file can have a million.
 */
final class Verdict {
    private static final int MOST = 100;

    private final String file;
    private final Diagnostics log;
    private final Map<Severity, Integer> told = new EnumMap<>(Severity.class);
    private List<Diagnostic> due = List.of();
    private boolean failed;

    /**
     * @param file as the person who ran the command would name it
     * @param log where it is told
     */
    Verdict(String file, Diagnostics log) {
        this.file = file;
        this.log = log;
    }

    /** Returns the file as the person who ran the command would name it. */
    String file() {
        return file;
    }

    /** Where all of it is told. */
    Diagnostics log() {
        return log;
    }

    /** Whether the file has an error, so that what it tells can't be shown. */
    boolean failed() {
        return failed;
    }

    /** Whether so many problems as bad as {@code rule} are told that another would not be. */
    boolean full(Rule rule) {
        return told.getOrDefault(rule.severity(), 0) >= MOST;
    }

    /** Counts a problem that would not be told. */
    void omit(Rule rule) {
        failed |= rule.severity() == Severity.ERROR;
        log.omit(file, rule.severity());
    }

    /** Adds a problem that the whole file is, with what to do about it. */
    void add(Rule rule, String message, String hint) {
        add(Diagnostic.of(rule, Location.of(file), message, hint));
    }

    /** Adds {@code diagnostic}, which is about this file. */
    void add(Diagnostic diagnostic) {
        if (full(diagnostic.rule())) {
            omit(diagnostic.rule());
        } else {
            told.merge(diagnostic.rule().severity(), 1, Integer::sum);
            failed |= diagnostic.rule().severity() == Severity.ERROR;
            log.add(diagnostic);
        }
    }

    /** Adds all that {@code others} are, which are about this file. */
    void addAll(Diagnostics others) {
        failed |= others.blocking(false);
        log.addAll(others);
    }

    /** Keeps a reminder until it is known whether there is nothing worse. */
    void remind(Diagnostic reminder) {
        due = new ArrayList<>(due);
        due.add(reminder);
    }

    /** Adds what is due, unless the file has an error, which is more urgent. */
    void tellDue() {
        if (!failed) {
            due.forEach(this::add);
        }
        due = List.of();
    }
}
