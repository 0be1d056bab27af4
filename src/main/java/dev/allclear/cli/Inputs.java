package dev.allclear.cli;

import dev.allclear.build.BuildRequest;
import dev.allclear.build.Folder;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What {@code build} and {@code check} are both told. */
final class Inputs {
    private static final int LAST_YEAR = 9999;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    @Mixin
    private ContentOption content = new ContentOption();

    @Mixin
    private TemplatesOption templates = new TemplatesOption();

    @Option(
            names = "--now",
            order = 30,
            paramLabel = "INSTANT",
            description = "The site as it was known then, such as 2021-08-27T12:00:00Z (default: now, or"
                    + " SOURCE_DATE_EPOCH where that is set).")
    private Optional<String> now = Optional.empty();

    @Option(
            names = "--base-url",
            order = 40,
            paramLabel = "URL",
            description = "The site's address, in place of `url` in site.yaml.")
    private Optional<String> baseUrl = Optional.empty();

    @Option(
            names = "--revision",
            order = 50,
            paramLabel = "REV",
            description = "The content's revision (default: git's, where there is one).")
    private Optional<String> revision = Optional.empty();

    @Option(names = "--strict", order = 60, description = "Warnings are errors.")
    private boolean strict;

    @ArgGroup
    private Loudness loudness = new Loudness();

    /** How much is printed. */
    static final class Loudness {
        @Option(names = "--quiet", order = 70, description = "Print problems only.")
        private boolean quiet;

        @Option(
                names = "--verbose",
                order = 80,
                description = "Name every file written and removed; show a bug's stack trace.")
        private boolean verbose;
    }

    boolean strict() {
        return strict;
    }

    boolean quiet() {
        return loudness.quiet;
    }

    boolean verbose() {
        return loudness.verbose;
    }

    /** Returns the instant that was asked for, where one was. */
    Optional<Instant> asOf() {
        return now.map(this::instant);
    }

    /** Returns what a build is asked; what can't be asked so is wrong usage. */
    BuildRequest request(Surroundings surroundings, Optional<Writing> writing) {
        Folder folder = content.folder(surroundings);
        return new BuildRequest(
                folder,
                templates.folder(content, surroundings),
                writing.map(each -> content.folder(surroundings, each.output())),
                writing.map(Writing::adopt).orElse(false),
                asOf().or(() -> epoch(surroundings))
                        .orElseGet(surroundings.clock()::instant)
                        .truncatedTo(ChronoUnit.SECONDS),
                now.isPresent(),
                false,
                baseUrl.map(this::url),
                revision.or(() -> surroundings.revision().apply(folder.path())),
                strict,
                writing.map(Writing::keepGoing).orElse(false),
                surroundings.version(),
                // Reading the index of a whole jar is for those who write alone.
                writing.map(any -> surroundings.program().get()).orElse(""));
    }

    private Instant instant(String typed) {
        try {
            return written(OffsetDateTime.parse(typed).toInstant());
        } catch (DateTimeException e) {
            throw wrong("`--now` should be an instant such as `2021-08-27T12:00:00Z`, not `" + typed + "`.");
        }
    }

    private Optional<Instant> epoch(Surroundings surroundings) {
        return Optional.ofNullable(surroundings.env().get("SOURCE_DATE_EPOCH")).map(typed -> {
            try {
                return written(Instant.ofEpochSecond(Long.parseLong(typed)));
            } catch (NumberFormatException | DateTimeException e) {
                throw wrong(
                        "SOURCE_DATE_EPOCH should be seconds since 1970 such as `1630065600`, not `" + typed + "`.");
            }
        });
    }

    /** Refuses what RFC 3339, in which every file has its times, can't write. */
    private static Instant written(Instant instant) {
        int year = instant.atOffset(ZoneOffset.UTC).getYear();
        if (year < 0 || year > LAST_YEAR) {
            throw new DateTimeException("not in RFC 3339: " + instant);
        }
        return instant;
    }

    private URI url(String typed) {
        try {
            var url = new URI(typed.endsWith("/") ? typed : typed + "/");
            boolean web = "https".equalsIgnoreCase(url.getScheme()) || "http".equalsIgnoreCase(url.getScheme());
            if (web && url.getHost() != null && url.getQuery() == null && url.getFragment() == null) {
                return url;
            }
        } catch (URISyntaxException e) {
            // Falls through to what is said of any address that is none.
        }
        throw wrong("`--base-url` should be an address such as `https://status.example.com/`, not `" + typed + "`.");
    }

    private ParameterException wrong(String message) {
        return new ParameterException(command.commandLine(), message);
    }
}
