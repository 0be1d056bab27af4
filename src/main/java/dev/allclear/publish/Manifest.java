package dev.allclear.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The files that a build made, with the digest of each in hexadecimal, kept in the output folder for the next build. Its
 * form is that of {@code xxh128sum}, sorted by path.
 */
record Manifest(Map<String, String> digests) {
    /** Its own path in the output folder. */
    static final String PATH = SitePath.OURS + "/manifest";

    private static final Pattern LINE = Pattern.compile("([0-9a-f]{32})  (.+)");

    Manifest {
        digests = Collections.unmodifiableMap(new TreeMap<>(digests));
    }

    /**
     * Returns the manifest in {@code output}; absent where no build made that folder. A line that no build of ours would
     * write is passed over, so that what it names is nobody's to remove.
     */
    static Optional<Manifest> read(Path output) throws IOException {
        Path file = output.resolve(PATH);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        var digests = new TreeMap<String, String>();
        for (String line : new String(Files.readAllBytes(file), UTF_8).split("\n", -1)) {
            Matcher parts = LINE.matcher(line);
            if (parts.matches() && SitePath.permits(parts.group(2))) {
                digests.put(parts.group(2), parts.group(1));
            }
        }
        return Optional.of(new Manifest(digests));
    }

    /** The paths, sorted. */
    Set<String> paths() {
        return digests.keySet();
    }

    /** Returns it as it stands in its file. */
    byte[] bytes() {
        var lines = new StringBuilder();
        digests.forEach(
                (path, digest) -> lines.append(digest).append("  ").append(path).append('\n'));
        return lines.toString().getBytes(UTF_8);
    }
}
