package dev.allclear.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipFile;

/** What tells this program from any other, also from one of the same version. */
final class ProgramIdentity {
    private ProgramIdentity() {}

    /**
     * Returns what changes with the code that {@code entry} is part of, and with the Java that runs it, since that knows the time
     * zones. A jar is told by what is in it, so that a copy of it is the same program; a folder of classes by their times.
     */
    static String of(Class<?> entry) {
        try {
            return Runtime.version()
                    + " "
                    + code(Path.of(entry.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("code is in a jar or in a folder", e);
        }
    }

    /** Returns what the code in a jar or in a folder comes to. */
    static String code(Path place) throws IOException {
        var sum = new CRC32();
        sum.update((Files.isDirectory(place) ? classes(place) : jar(place)).getBytes(UTF_8));
        return Long.toHexString(sum.getValue());
    }

    private static String jar(Path file) throws IOException {
        try (ZipFile jar = new ZipFile(file.toFile())) {
            return jar.stream()
                    .map(entry -> entry.getName() + " " + entry.getCrc())
                    .collect(Collectors.joining("\n"));
        }
    }

    private static String classes(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.sorted()
                    .map(file -> file + " " + file.toFile().length() + " "
                            + file.toFile().lastModified())
                    .collect(Collectors.joining("\n"));
        }
    }
}
