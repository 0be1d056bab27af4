package dev.allclear.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The instant that a command takes for now. */
final class NowOption {
    private static final int LAST_YEAR = 9999;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    @Option(
            names = "--now",
            order = 30,
            paramLabel = "INSTANT",
            description = "The site as it was known then, such as 2021-08-27T12:00:00Z (default: now, or"
                    + " SOURCE_DATE_EPOCH where that is set).")
    private Optional<String> now = Optional.empty();

    /** Whether one was asked for. */
    boolean chosen() {
        return now.isPresent();
    }

    /** Returns it, to the second. */
    Instant instant(Surroundings surroundings) {
        return now.map(this::instant)
                .or(() -> epoch(surroundings))
                .orElseGet(surroundings.clock()::instant)
                .truncatedTo(ChronoUnit.SECONDS);
    }

    private Instant instant(String typed) {
        try {
            return written(OffsetDateTime.parse(typed).toInstant());
        } catch (DateTimeException e) {
            throw wrong("`--now` should be an instant such as `2021-08-27T12:00:00Z`, not `" + typed + "`.");
        }
    }

    /** What builds that are to be reproduced are told the time by. */
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

    private ParameterException wrong(String message) {
        return new ParameterException(command.commandLine(), message);
    }
}
