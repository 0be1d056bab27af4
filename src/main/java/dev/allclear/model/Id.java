package dev.allclear.model;

import java.util.regex.Pattern;

/**
 * A permanent name: of a component or group, of an incident, maintenance, announcement or page.
 *
 * <p>Letters {@code a-z}, digits, {@code -} and {@code _}, starting with a letter or digit, at most 100 characters; so an id is
 * always one harmless segment of a path or an address.
 */
public record Id(String value) implements Comparable<Id> {
    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9_-]{0,99}");

    /** Refuses what {@link #permits} does not permit. */
    public Id {
        if (!permits(value)) {
            throw new IllegalArgumentException("not an id: " + value);
        }
    }

    /** Whether {@code value} has the form of an id. */
    public static boolean permits(String value) {
        return FORM.matcher(value).matches();
    }

    @Override
    public int compareTo(Id other) {
        return value.compareTo(other.value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Id id && value.equals(id.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
