package dev.allclear.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.allclear.digest.Digest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * What a build remembers of the files it left in an output folder, so that the next one need not make, read or compare those
 * that stay. It is a hint and nothing more: it may be deleted at any time, and one that is torn or of another program is as
 * good as none.
 *
 * @param files by path, as they stood after the build
 * @param written the stamp of its own file; absent while there is none
 */
record Cache(Map<String, Entry> files, Optional<Stamp> written) {
    /** Its path in the output folder. */
    static final String PATH = SitePath.OURS + "/cache";

    private static final Cache NONE = new Cache(Map.of(), Optional.empty());
    private static final String FORMAT = "allclear-cache 1";
    private static final Pattern HEXADECIMAL = Pattern.compile("[0-9a-f]+");
    private static final String UNSAID = "-";

    Cache {
        files = Collections.unmodifiableMap(new TreeMap<>(files));
    }

    /**
     * A file.
     *
     * @param fingerprint of what it was made from, where that was said; in hexadecimal, anything else is refused
     * @param digest the digest of its bytes, in hexadecimal
     */
    record Entry(Optional<String> fingerprint, String digest, Stamp stamp) {
        Entry {
            if (!fingerprint.map(HEXADECIMAL::matcher).map(Matcher::matches).orElse(true)) {
                throw new IllegalArgumentException("no fingerprint: " + fingerprint);
            }
        }
    }

    /**
     * Returns the cache in {@code output}; one without files where there is none to be trusted.
     *
     * @param program which program is asking, in its own words
     */
    static Cache read(Path output, String program) {
        Path file = output.resolve(PATH);
        if (!Files.isRegularFile(file)) {
            return NONE;
        }
        try {
            Stamp written = Stamp.of(file);
            String[] parts = new String(Files.readAllBytes(file), UTF_8).split("\n", 2);
            boolean whole = parts.length == 2 && parts[0].equals(header(program, sum(parts[1])));
            return whole ? new Cache(entries(parts[1]), Optional.of(written)) : NONE;
        } catch (IOException e) {
            // One that can't be read is as good as none.
            return NONE;
        }
    }

    /** Returns the digest of the file that was made from what has that {@code fingerprint} and put at {@code path}. */
    Optional<String> made(String path, String fingerprint) {
        return Optional.ofNullable(files.get(path))
                .filter(entry -> entry.fingerprint.equals(Optional.of(fingerprint)))
                .map(Entry::digest);
    }

    /** Returns the digest of the file at {@code path} which looks like {@code stamp}, if that proves it. */
    Optional<String> proven(String path, Stamp stamp) {
        return Optional.ofNullable(files.get(path))
                .filter(entry -> entry.stamp.equals(stamp) && old(stamp))
                .map(Entry::digest);
    }

    /** Whether it says what {@code later} does, and all stamps in it prove something. */
    boolean covers(Cache later) {
        return files.equals(later.files) && files.values().stream().allMatch(entry -> old(entry.stamp));
    }

    /** Returns it as it stands in its file, for {@code program} to read; it is large, and so never there twice. */
    byte[] bytes(String program) {
        var sum = new CRC32();
        int size = 0;
        for (Map.Entry<String, Entry> file : files.entrySet()) {
            byte[] line = line(file.getKey(), file.getValue());
            sum.update(line);
            size += line.length;
        }
        byte[] header = (header(program, sum) + "\n").getBytes(UTF_8);
        ByteBuffer bytes = ByteBuffer.allocate(header.length + size).put(header);
        files.forEach((path, file) -> bytes.put(line(path, file)));
        return bytes.array();
    }

    private static byte[] line(String path, Entry file) {
        String line = file.fingerprint.orElse(UNSAID)
                + " " + file.digest
                + " " + file.stamp.size()
                + " " + file.stamp.modified()
                + " " + file.stamp.changed()
                + " " + path + "\n";
        return line.getBytes(UTF_8);
    }

    /** A file as young as the cache could have changed after it, in the same tick of the clock. */
    private boolean old(Stamp stamp) {
        return written.filter(stamp::before).isPresent();
    }

    private static Map<String, Entry> entries(String lines) {
        var entries = new TreeMap<String, Entry>();
        lines.lines().forEach(line -> {
            String[] parts = line.split(" ", 6);
            entries.put(
                    parts[5],
                    new Entry(
                            Optional.of(parts[0]).filter(said -> !said.equals(UNSAID)),
                            parts[1],
                            new Stamp(Long.parseLong(parts[2]), Long.parseLong(parts[3]), Long.parseLong(parts[4]))));
        });
        return entries;
    }

    private static CRC32 sum(String lines) {
        var sum = new CRC32();
        sum.update(lines.getBytes(UTF_8));
        return sum;
    }

    /** What a cache begins with: its format, its program, and a sum that no torn one has. */
    private static String header(String program, CRC32 sum) {
        return FORMAT + " " + Digest.of(program.getBytes(UTF_8)).toString() + " " + Long.toHexString(sum.getValue());
    }
}
