package dev.allclear.cli;

import dev.allclear.build.BuildRequest;
import dev.allclear.diagnostic.GithubReport;
import dev.allclear.diagnostic.JsonReport;
import dev.allclear.diagnostic.Report;
import dev.allclear.diagnostic.SarifReport;
import dev.allclear.diagnostic.TextReport;
import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** In which form problems are told: {@code text} to people on {@code err}, the others to programs on {@code out}. */
enum Format {
    TEXT,
    JSON,
    SARIF,
    GITHUB;

    /** Returns the format that is typed as {@code word}. */
    static Optional<Format> of(String word) {
        return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }

    /** Returns what is typed for each of them. */
    static List<String> words() {
        return Arrays.stream(values()).map(Format::word).toList();
    }

    /** What may be typed, for shells to offer. */
    static final class Words implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return words().iterator();
        }
    }

    /** Whether people read it; else programs do. */
    boolean forPeople() {
        return this == TEXT;
    }

    /** Returns the report of what {@code request} comes to. */
    Report report(BuildRequest request, Surroundings surroundings) throws IOException {
        return switch (this) {
            case TEXT -> new TextReport(surroundings.colour(), request.strict());
            case JSON -> new JsonReport(request.strict(), naming(request, surroundings));
            case SARIF -> new SarifReport(request.strict(), naming(request, surroundings), request.version());
            case GITHUB -> new GithubReport(request.strict(), naming(request, surroundings));
        };
    }

    private static UnaryOperator<String> naming(BuildRequest request, Surroundings surroundings) throws IOException {
        return RepositoryPaths.around(request.content().path(), surroundings.workingDirectory())::of;
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
