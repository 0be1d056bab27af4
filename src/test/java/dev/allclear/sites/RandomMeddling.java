package dev.allclear.sites;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Does to an output folder what people, hosts and CI caches do; the same with the same seed. */
final class RandomMeddling {
    private final Random random;
    private final Path site;
    private byte[] olderCache = new byte[0];

    RandomMeddling(Random random, Path site) {
        this.random = random;
        this.site = site;
    }

    /** Does one thing, and returns what it was. */
    String next() throws IOException {
        Path cache = site.resolve(".allclear/cache");
        List<Path> files = files();
        if (files.isEmpty()) {
            return "nothing";
        }
        Path file = files.get(random.nextInt(files.size()));
        int kind = random.nextInt(14);
        switch (kind) {
            case 0 -> Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
            case 1 -> touchAll(files);
            case 2 -> Files.writeString(file, "somebody else's");
            case 3 -> flip(file);
            case 4 -> flipUnseen(file);
            case 5 -> Files.delete(file);
            case 6 -> Files.copy(files.get(random.nextInt(files.size())), file, StandardCopyOption.REPLACE_EXISTING);
            case 7 -> replaceByFolder(file, "");
            case 8 -> replaceByFolder(file, "mine.txt");
            case 9 -> Files.deleteIfExists(cache);
            case 10 -> tear(cache);
            case 11 -> flip(cache);
            case 12 -> Files.write(cache, olderCache);
            default -> Files.writeString(site.resolve("mine.txt"), "mine");
        }
        return "meddled " + kind + " " + site.relativize(file);
    }

    /** Keeps today's cache, to be put back some day. */
    void keepCache() throws IOException {
        Path cache = site.resolve(".allclear/cache");
        if (Files.exists(cache) && random.nextInt(4) == 0) {
            olderCache = Files.readAllBytes(cache);
        }
    }

    /** Takes away what stands where a file of ours belongs. */
    void clear() throws IOException {
        if (!Files.exists(site)) {
            return;
        }
        try (Stream<Path> all = Files.walk(site)) {
            for (Path mine : all.filter(file -> file.endsWith("mine.txt")).toList()) {
                Files.delete(mine);
            }
        }
    }

    private static void touchAll(List<Path> files) throws IOException {
        for (Path file : files) {
            Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2021-01-01T00:00:00Z")));
        }
    }

    private void flip(Path file) throws IOException {
        if (Files.exists(file) && Files.size(file) > 0) {
            byte[] bytes = Files.readAllBytes(file);
            bytes[random.nextInt(bytes.length)] ^= 1;
            Files.write(file, bytes);
        }
    }

    /** As a copy does that keeps times. */
    private void flipUnseen(Path file) throws IOException {
        FileTime time = Files.getLastModifiedTime(file);
        flip(file);
        Files.setLastModifiedTime(file, time);
    }

    private void tear(Path cache) throws IOException {
        if (Files.exists(cache)) {
            byte[] bytes = Files.readAllBytes(cache);
            Files.writeString(cache, new String(bytes, 0, random.nextInt(bytes.length + 1), UTF_8));
        }
    }

    private static void replaceByFolder(Path file, String foreign) throws IOException {
        Files.delete(file);
        Files.createDirectories(file.resolve("in/there"));
        if (!foreign.isEmpty()) {
            Files.writeString(file.resolve("in").resolve(foreign), "mine");
        }
    }

    private List<Path> files() throws IOException {
        if (!Files.exists(site)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(site)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().contains(".allclear"))
                    .sorted(Comparator.naturalOrder())
                    .toList();
        }
    }
}
