package dev.allclear.diagnostic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Collects the problems of one run: of each file the first 100 and of the whole run the first 10,000, errors before
 * warnings before reminders; the rest is only counted. Several threads may add to it: what is kept does not depend on what came
 * first.
 */
public final class Diagnostics {
    private static final int MOST_OF_A_FILE = 100;
    private static final int MOST_OF_A_RUN = 10_000;

    private static final Comparator<Diagnostic> BY_PLACE = Comparator.comparing(
                    (Diagnostic each) -> each.location().file())
            .thenComparing(
                    each -> each.location().place().map(Location.Place::line).orElse(0))
            .thenComparing(
                    each -> each.location().place().map(Location.Place::column).orElse(0))
            .thenComparing(Diagnostic::rule)
            .thenComparing(Diagnostic::message)
            .thenComparing(
                    each -> each.location().place().map(Location.Place::length).orElse(0))
            .thenComparing(each -> each.hint().orElse(""));
    private static final Comparator<Diagnostic> WORST_FIRST =
            Comparator.comparing((Diagnostic each) -> each.rule().severity()).thenComparing(BY_PLACE);

    /** What is kept, and how often it was added: it counts as often once it must go, whatever came first. */
    private final NavigableMap<Diagnostic, Integer> kept = new TreeMap<>(WORST_FIRST);

    private final Map<String, OfFile> files = new TreeMap<>();

    private record OfFile(NavigableSet<Diagnostic> kept, Map<Severity, Integer> omitted) {
        OfFile() {
            this(new TreeSet<>(WORST_FIRST), new EnumMap<>(Severity.class));
        }

        void omit(Severity severity, int times) {
            omitted.merge(severity, times, Integer::sum);
        }

        boolean faulty() {
            return omitted.containsKey(Severity.ERROR)
                    || (!kept.isEmpty() && kept.first().rule().severity() == Severity.ERROR);
        }
    }

    /** Adds a problem. */
    public synchronized void add(Diagnostic diagnostic) {
        add(diagnostic, 1);
    }

    /** Counts a problem of {@code file} that need not be told: it has more than 100 that are as bad. */
    public synchronized void omit(String file, Severity severity) {
        of(file).omit(severity, 1);
    }

    /** Adds all problems of {@code others}, those that are only counted too. */
    public synchronized void addAll(Diagnostics others) {
        others.kept.forEach(this::add);
        others.files.forEach((name, file) -> file.omitted().forEach(of(name)::omit));
    }

    /** Returns the problems that are kept, each once, by file, line, column, rule and message. */
    public synchronized List<Diagnostic> all() {
        return kept.keySet().stream().sorted(BY_PLACE).toList();
    }

    /** Returns all problems added so far: those that are kept, and how many there are besides. */
    public synchronized Findings findings() {
        List<Findings.Omitted> omitted = new ArrayList<>();
        var elsewhere = new OfFile();
        files.forEach((name, file) -> {
            if (file.kept().isEmpty()) {
                file.omitted().forEach(elsewhere::omit);
            } else if (!file.omitted().isEmpty()) {
                omitted.add(new Findings.Omitted(Optional.of(name), file.omitted()));
            }
        });
        if (!elsewhere.omitted().isEmpty()) {
            omitted.add(new Findings.Omitted(Optional.empty(), elsewhere.omitted()));
        }
        return new Findings(all(), omitted, files.size());
    }

    /** Returns how many files have an error. */
    public synchronized int faulty() {
        return (int) files.values().stream().filter(OfFile::faulty).count();
    }

    /** Whether there is an error among them; with {@code strict}, warnings count as errors. */
    public synchronized boolean blocking(boolean strict) {
        return !kept.isEmpty() && kept.firstKey().rule().severity().counted(strict) == Severity.ERROR;
    }

    private void add(Diagnostic diagnostic, int times) {
        NavigableSet<Diagnostic> ofFile = of(diagnostic.location().file()).kept();
        kept.merge(diagnostic, times, Integer::sum);
        ofFile.add(diagnostic);
        if (ofFile.size() > MOST_OF_A_FILE) {
            omit(ofFile.last());
        }
        if (kept.size() > MOST_OF_A_RUN) {
            omit(kept.lastKey());
        }
    }

    private void omit(Diagnostic diagnostic) {
        OfFile file = of(diagnostic.location().file());
        file.kept().remove(diagnostic);
        file.omit(diagnostic.rule().severity(), Objects.requireNonNull(kept.remove(diagnostic)));
    }

    private OfFile of(String file) {
        return files.computeIfAbsent(file, name -> new OfFile());
    }
}
