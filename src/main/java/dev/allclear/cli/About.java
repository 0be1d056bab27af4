package dev.allclear.cli;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * Which program this is.
 *
 * @param version what people call it by
 * @param origin returns what it was built from, as far as that is known, and what runs it
 * @param identity returns what changes whenever the program does, be it of one version
 */
public record About(String version, Supplier<String> origin, Supplier<String> identity) {
    /** Returns it of the program that {@code entry} is part of. */
    static About of(Class<?> entry) {
        String version = Optional.ofNullable(entry.getPackage().getImplementationVersion())
                .orElse("unpackaged");
        return new About(version, () -> Origin.of(entry), () -> ProgramIdentity.of(entry));
    }
}
