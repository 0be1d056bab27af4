package dev.allclear.content;

import dev.allclear.diagnostic.Diagnostic;
import dev.allclear.diagnostic.Diagnostics;
import dev.allclear.diagnostic.Location;
import dev.allclear.diagnostic.Rule;
import dev.allclear.diagnostic.Severity;
import dev.allclear.source.Node;
import dev.allclear.source.SourceText;
import dev.allclear.source.Span;
import dev.allclear.source.Yaml;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Where the problems of one file go; remembers whether one of them is an error. Of each severity the first 100 are told and the
 * rest is counted: nobody reads more, and a file can have a million.
 */
final class Problems {
    private static final int MOST = 100;

    private final String path;
    private final SourceText source;
    private final Diagnostics log;
    private final Map<Severity, Integer> told = new EnumMap<>(Severity.class);
    private boolean failed;

    /**
     * @param path where the file stands in the content folder, such as {@code incidents/2021-08-27-global-issue.md}
     */
    Problems(String path, SourceText source, Diagnostics log) {
        this.path = path;
        this.source = source;
        this.log = log;
    }

    /** Where the file stands in the content folder. */
    String path() {
        return path;
    }

    /** The text of the file. */
    SourceText source() {
        return source;
    }

    /** All of the file. */
    Span whole() {
        return new Span(0, source.text().length());
    }

    /** Whether the file has an error, so that what it tells can't be shown. */
    boolean failed() {
        return failed;
    }

    /** Whether so many problems as bad as {@code rule} are told that another would not be. */
    boolean full(Rule rule) {
        return told.getOrDefault(rule.severity(), 0) >= MOST;
    }

    /** Adds a problem at {@code span}, with what to type instead. */
    void add(Rule rule, Span span, String message, String hint) {
        if (full(rule)) {
            omit(rule);
        } else {
            add(Diagnostic.of(rule, source.at(span), message, hint));
        }
    }

    /** Adds a problem at {@code span}; its hint, which takes a search, is asked for only if the problem is told. */
    void add(Rule rule, Span span, String message, Supplier<String> hint) {
        if (full(rule)) {
            omit(rule);
        } else {
            add(rule, span, message, hint.get());
        }
    }

    /** Counts a problem that would not be told. */
    void omit(Rule rule) {
        failed |= rule.severity() == Severity.ERROR;
        log.omit(source.file(), rule.severity());
    }

    /** Adds a problem that the whole file is, with what to do about it. */
    void add(Rule rule, String message, String hint) {
        add(Diagnostic.of(rule, Location.of(source.file()), message, hint));
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

    /** Returns the YAML document in {@code part}, an empty mapping where nothing is typed; empty if it can't be read. */
    Optional<Node> yaml(Span part) {
        var own = new Diagnostics();
        Optional<Node> node = Yaml.read(source, part, own);
        failed |= own.blocking(false);
        log.addAll(own);
        return node.isPresent() || own.blocking(false)
                ? node
                : Optional.of(new Node.Mapping(List.of(), new Span(part.from(), part.from())));
    }
}
