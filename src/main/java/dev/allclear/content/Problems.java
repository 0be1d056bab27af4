package dev.allclear.content;

import dev.allclear.diagnostic.Diagnostic;
import dev.allclear.diagnostic.Diagnostics;
import dev.allclear.diagnostic.Rule;
import dev.allclear.source.Node;
import dev.allclear.source.SourceText;
import dev.allclear.source.Span;
import dev.allclear.source.Yaml;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Where the problems of one file go while its text is at hand, to show where they are. */
final class Problems {
    private final String path;
    private final SourceText source;
    private final Verdict verdict;

    /**
     * @param path where the file stands in the content folder, such as {@code incidents/2021-08-27-global-issue.md}
     */
    Problems(String path, SourceText source, Diagnostics log) {
        this(path, source, new Verdict(source.file(), log));
    }

    /** @param verdict on the same file */
    Problems(String path, SourceText source, Verdict verdict) {
        this.path = path;
        this.source = source;
        this.verdict = verdict;
    }

    /** Where the file stands in the content folder. */
    String path() {
        return path;
    }

    /** The text of the file. */
    SourceText source() {
        return source;
    }

    /** What all problems so far come to. */
    Verdict verdict() {
        return verdict;
    }

    /** All of the file. */
    Span whole() {
        return new Span(0, source.text().length());
    }

    /** Whether the file has an error, so that what it tells can't be shown. */
    boolean failed() {
        return verdict.failed();
    }

    /** Whether so many problems as bad as {@code rule} are told that another would not be. */
    boolean full(Rule rule) {
        return verdict.full(rule);
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
        verdict.omit(rule);
    }

    /** Adds a problem that the whole file is, with what to do about it. */
    void add(Rule rule, String message, String hint) {
        verdict.add(rule, message, hint);
    }

    /** Adds {@code diagnostic}, which is about this file. */
    void add(Diagnostic diagnostic) {
        verdict.add(diagnostic);
    }

    /** Adds a reminder at {@code span}, unless the file turns out to have an error. */
    void remind(Rule rule, Span span, String message, String hint) {
        verdict.remind(Diagnostic.of(rule, source.at(span), message, hint));
    }

    /** Returns the YAML document in {@code part}, an empty mapping where nothing is typed; empty if it can't be read. */
    Optional<Node> yaml(Span part) {
        var own = new Diagnostics();
        Optional<Node> node = Yaml.read(source, part, own);
        verdict.addAll(own);
        return node.isPresent() || own.blocking(false)
                ? node
                : Optional.of(new Node.Mapping(List.of(), new Span(part.from(), part.from())));
    }
}
