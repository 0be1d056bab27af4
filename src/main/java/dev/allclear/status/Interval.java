package dev.allclear.status;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A stretch of time, half-open: {@code [from, to)}; without {@code to} it still goes on. */
public record Interval(Instant from, Optional<Instant> to) {

    /** Returns {@code [from, to)}. */
    public static Interval of(Instant from, Instant to) {
        return new Interval(from, Optional.of(to));
    }

    /** Returns the stretch that began at {@code from} and still goes on. */
    public static Interval since(Instant from) {
        return new Interval(from, Optional.empty());
    }

    /** Whether {@code instant} is in it. */
    public boolean contains(Instant instant) {
        return !instant.isBefore(from) && to.map(instant::isBefore).orElse(true);
    }

    /** Returns how long it is, up to {@code now} where it still goes on; never negative. */
    public Duration length(Instant now) {
        Duration length = Duration.between(from, to.orElse(now));
        return length.isNegative() ? Duration.ZERO : length;
    }
}
