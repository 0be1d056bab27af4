package dev.allclear.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Optional;
import java.util.jar.Manifest;

/** What the program was built from, and what runs it. */
final class Origin {
    /** Stands in the manifest: the commit that the program was built at, or {@link #UNKNOWN}. */
    private static final String ATTRIBUTE = "Implementation-Revision";

    private static final String UNKNOWN = "unknown";

    private Origin() {}

    /** Returns the revision of the code that {@code entry} is part of, where its jar has one, and the Java, for people. */
    static String of(Class<?> entry) {
        return revision(entry).map(revision -> revision + ", ").orElse("") + "Java "
                + System.getProperty("java.version");
    }

    private static Optional<String> revision(Class<?> entry) {
        String code = String.valueOf(entry.getResource(entry.getSimpleName() + ".class"));
        if (!code.startsWith("jar:")) {
            return Optional.empty();
        }
        try (InputStream in = new URL(code.replaceFirst("!.*", "!/META-INF/MANIFEST.MF")).openStream()) {
            return Optional.ofNullable(new Manifest(in).getMainAttributes().getValue(ATTRIBUTE))
                    .filter(revision -> !revision.isBlank() && !revision.equals(UNKNOWN));
        } catch (IOException e) {
            // It is no reason to fail that nobody can tell.
            return Optional.empty();
        }
    }
}
