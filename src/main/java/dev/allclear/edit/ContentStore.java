package dev.allclear.edit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

/**
 * Puts files of a content folder in place: at every moment a file's name stands for one whole text, old or new.
 *
 * @param root the content folder
 */
record ContentStore(Path root) {

    /** Returns the text of {@code file}; refuses what is not UTF-8. */
    static String text(Path file, String shown) throws Refusal, IOException {
        try {
            return UTF_8.newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new Refusal("`" + shown + "` is not UTF-8; save it as UTF-8 first.");
        }
    }

    /**
     * Puts {@code change} in place at {@code file}, links resolved; fails where that is no longer as the change has it.
     *
     * @return the file
     */
    Path write(Change change, Path file, String shown) throws Refusal, IOException {
        Path folder = folder(file, shown);
        Path place = folder.resolve(file.getFileName());
        hold(change, place, shown);
        Path arriving = folder.resolve("." + file.getFileName() + "."
                + Integer.toHexString(ThreadLocalRandom.current().nextInt()) + ".new");
        try (var cleaning = Cleaning.of(arriving)) {
            fill(arriving, change.after());
            if (change.before().isPresent()) {
                permit(arriving, place);
                hold(change, place, shown);
                Files.move(arriving, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } else {
                Files.move(arriving, place);
            }
            cleaning.done();
        } catch (FileAlreadyExistsException e) {
            throw overtaken(place, "wrote it");
        }
        return place;
    }

    /** Returns the folder of {@code file}, made where there is none; refuses one that a link leads out of the content folder. */
    private Path folder(Path file, String shown) throws Refusal, IOException {
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
        Path standing = Stream.<Path>iterate(folder, Objects::nonNull, Path::getParent)
                .filter(Files::exists)
                .findFirst()
                .orElseThrow();
        if (!standing.toRealPath().startsWith(root.toRealPath())) {
            throw new Refusal("`" + shown + "` would be outside of the content folder: a link leads out of it.");
        }
        if (!standing.equals(folder)) {
            Files.createDirectories(folder);
        }
        return folder.toRealPath();
    }

    /** Refuses where {@code place} does not hold what {@code change} is a change of. */
    private static void hold(Change change, Path place, String shown) throws Refusal, IOException {
        Optional<String> before = change.before();
        if (before.isEmpty()) {
            if (Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
                throw overtaken(place, "wrote it");
            }
            return;
        }
        if (Files.exists(place) && !Files.isWritable(place)) {
            throw new AccessDeniedException(place.toString());
        }
        try {
            if (text(place, shown).equals(before.get())) {
                return;
            }
        } catch (NoSuchFileException e) {
            // It is gone, so it is no longer what was read.
        }
        throw overtaken(place, "changed it");
    }

    private static FileSystemException overtaken(Path place, String deed) {
        return new FileSystemException(
                place.toString(),
                null,
                "somebody " + deed + " in the meantime, and it is left so; run the command again");
    }

    private static void fill(Path arriving, String text) throws IOException {
        try (FileChannel channel =
                FileChannel.open(arriving, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            for (ByteBuffer rest = UTF_8.encode(text); rest.hasRemaining(); ) {
                channel.write(rest);
            }
            channel.force(true);
        } catch (AccessDeniedException e) {
            throw new AccessDeniedException(arriving.resolveSibling("").toString());
        }
    }

    /** Gives {@code arriving} the permissions of {@code place}, where files have such. */
    private static void permit(Path arriving, Path place) throws IOException {
        PosixFileAttributeView there = Files.getFileAttributeView(place, PosixFileAttributeView.class);
        PosixFileAttributeView here = Files.getFileAttributeView(arriving, PosixFileAttributeView.class);
        if (there != null && here != null) {
            here.setPermissions(there.readAttributes().permissions());
        }
    }
}
