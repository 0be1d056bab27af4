package dev.allclear.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.allclear.digest.Digest;
import dev.allclear.digest.Stamp;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a build remembers of the files it left in an output folder, so that the next one need not make, read or compare those
 * that stay. It is a hint and nothing more: it may be deleted at any time, and one that is torn, of another program or beside
 * another manifest is as good as none.
 *
 * <p>In its file stand a digest of what it belongs to, the note of the build, as many numbers for each file as the manifest has lines, in the same
 * order, then the digest of all that, which no torn one has.
 *
 * @param note what the build left to the next one
 * @param rows what is said of the files
 * @param written the stamp of its own file; {@link Stamp#UNSEEN} while there is none
 */
record Cache(Optional<Note> note, ByteBuffer rows, Stamp written) {
    /** Its path in the output folder. */
    static final String PATH = SitePath.OURS + "/cache";

    private static final String FORMAT = "allclear-cache 3";
    private static final int DIGEST = 2 * Long.BYTES;
    private static final int ROW = DIGEST + 3 * Long.BYTES;
    static final Cache NONE = new Cache(Optional.empty(), ByteBuffer.allocate(0), Stamp.UNSEEN);

    /**
     * Returns the cache in {@code output}; one without files where there is none to be trusted.
     *
     * @param program which program is asking, in its own words
     * @param manifest the digest of what stands beside it
     */
    static Cache read(Path output, String program, Digest manifest) {
        Path file = output.resolve(PATH);
        try {
            Optional<Stamp> written = Stamp.of(file);
            byte[] bytes = written.isPresent() ? Files.readAllBytes(file) : new byte[0];
            int end = bytes.length - DIGEST;
            boolean whole = end >= DIGEST
                    && digest(ByteBuffer.wrap(bytes)).equals(belonging(program, manifest))
                    && digest(ByteBuffer.wrap(bytes, end, DIGEST)).equals(Digest.of(bytes, end));
            return whole ? of(ByteBuffer.wrap(bytes, DIGEST, end - DIGEST), written.get()) : NONE;
        } catch (IOException e) {
            // One that can't be read is as good as none.
            return NONE;
        }
    }

    private static Cache of(ByteBuffer bytes, Stamp written) {
        Digest makings = digest(bytes);
        var answer = new byte[bytes.getInt()];
        bytes.get(answer);
        Optional<Note> note = Optional.of(new Note(makings, new String(answer, UTF_8)))
                .filter(left -> !left.makings().equals(Entry.UNSAID));
        return new Cache(note, bytes.slice(), written);
    }

    /** Returns {@code line}, which stands in the manifest after {@code before} others, with what is remembered of it. */
    Entry complete(Entry line, int before) {
        if (rows.capacity() < (before + 1) * ROW) {
            return line;
        }
        ByteBuffer row = rows.slice(before * ROW, ROW);
        return new Entry(
                line.path(), line.digest(), digest(row), new Stamp(row.getLong(), row.getLong(), row.getLong()));
    }

    /** Returns what is to be remembered of {@code files}, in the order of their manifest, as it stands in its file. */
    static byte[] bytes(String program, Digest manifest, Optional<Note> note, List<Entry> files) {
        byte[] answer = note.map(Note::answer).orElse("").getBytes(UTF_8);
        ByteBuffer bytes = ByteBuffer.allocate(3 * DIGEST + Integer.BYTES + answer.length + files.size() * ROW);
        put(bytes, belonging(program, manifest));
        put(bytes, note.map(Note::makings).orElse(Entry.UNSAID));
        bytes.putInt(answer.length).put(answer);
        for (Entry file : files) {
            put(bytes, file.source());
            Stamp stamp = file.stamp();
            bytes.putLong(stamp.size()).putLong(stamp.modified()).putLong(stamp.changed());
        }
        put(bytes, Digest.of(bytes.array(), bytes.position()));
        return bytes.array();
    }

    private static Digest belonging(String program, Digest manifest) {
        return Digest.of((FORMAT + "\n" + manifest + "\n" + program).getBytes(UTF_8));
    }

    private static Digest digest(ByteBuffer bytes) {
        return new Digest(bytes.getLong(), bytes.getLong());
    }

    private static void put(ByteBuffer bytes, Digest digest) {
        bytes.putLong(digest.high()).putLong(digest.low());
    }
}
