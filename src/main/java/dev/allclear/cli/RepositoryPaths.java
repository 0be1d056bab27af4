package dev.allclear.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Names files as programs look for them: from the root of the repository.
 *
 * @param root where that is
 * @param here what names that a person typed are relative to
 */
record RepositoryPaths(Path root, Path here) {
    /** Returns the names in the repository that {@code content} is in; where it is in none, from {@code here}. */
    static RepositoryPaths around(Path content, Path here) throws IOException {
        Path working = here.toRealPath();
        Path root = Stream.<Path>iterate(content.toRealPath(), Objects::nonNull, Path::getParent)
                .filter(folder -> Files.exists(folder.resolve(".git")))
                .findFirst()
                .orElse(working);
        return new RepositoryPaths(root, working);
    }

    /**
     * Returns the path of a file with forward slashes: from the root, or absolute where it is not below it.
     *
     * @param shown the file as the person who ran the command would name it
     */
    String of(String shown) {
        try {
            Path file = real(here.resolve(shown));
            String path = (file.startsWith(root) ? root.relativize(file) : file).toString();
            return path.isEmpty() ? "." : path.replace(root.getFileSystem().getSeparator(), "/");
        } catch (InvalidPathException e) {
            // A name that this machine's encoding can't hold: nothing better is known of it.
            return shown;
        }
    }

    /** Follows links but for the last name, which may be a link that is itself at fault. */
    private static Path real(Path file) {
        Path folder = file.getParent();
        Path name = file.getFileName();
        if (folder == null || name == null) {
            return file;
        }
        try {
            return folder.toRealPath().resolve(name).normalize();
        } catch (IOException e) {
            return file.normalize();
        }
    }
}
