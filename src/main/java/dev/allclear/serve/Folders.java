package dev.allclear.serve;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.function.BiConsumer;

/** Walks through folders that change meanwhile: what can't be read, or is gone, is passed over. */
final class Folders {
    private Folders() {}

    /**
     * Tells {@code each} of {@code root}, if it is there, and of every file and folder in it. Of a link to a folder nothing is
     * told: it may lead anywhere, and what a site is made from is in the root under its own name too.
     */
    static void walk(Path root, BiConsumer<Path, BasicFileAttributes> each) throws IOException {
        Files.walkFileTree(
                root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                        if (Files.isSymbolicLink(folder) && !folder.equals(root)) {
                            return FileVisitResult.SKIP_SUBTREE;
                        }
                        each.accept(folder, attributes);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                        each.accept(file, attributes);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException failure) {
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult postVisitDirectory(Path folder, IOException failure) {
                        return FileVisitResult.CONTINUE;
                    }
                });
    }
}
