package dev.allclear.serve;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** The folders that a preview is made from, and what people call what is in them. */
public record Roots(List<Root> all) {
    private static final String AS_IT_IS = "root";

    public Roots {
        all = List.copyOf(all);
    }

    /**
     * One of the folders, which need not be there.
     *
     * @param path absolute
     * @param shown what people call it
     * @param content whether it has the content: names that start with {@code _} do not count there, and it goes without saying
     */
    public record Root(Path path, String shown, boolean content) {
        private Optional<String> name(Path file) {
            if (path.startsWith(file)) {
                return Optional.of(shown);
            }
            return Optional.of(file)
                    .filter(each -> each.startsWith(path))
                    .map(path::relativize)
                    .filter(this::counts)
                    .map(inside ->
                            (content ? "" : shown + "/") + inside.toString().replace('\\', '/'));
        }

        private boolean counts(Path inside) {
            return (content && inside.startsWith(AS_IT_IS))
                    || StreamSupport.stream(inside.spliterator(), false)
                            .map(Path::toString)
                            .noneMatch(name -> name.startsWith(".") || (content && name.startsWith("_")));
        }
    }

    /** Returns what people call {@code file}; absent where it is nothing that a site is made from. */
    Optional<String> name(Path file) {
        return all.stream().flatMap(root -> root.name(file).stream()).findFirst();
    }
}
