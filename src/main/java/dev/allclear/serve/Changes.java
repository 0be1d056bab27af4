package dev.allclear.serve;

import java.util.List;

/**
 * What changed in the folders that a preview is made from.
 *
 * @param files what people call them, by name
 * @param unknown whether there is more than the machine could tell
 */
public record Changes(List<String> files, boolean unknown) {
    public Changes {
        files = files.stream().sorted().toList();
    }

    /** Returns that nothing changed. */
    public static Changes none() {
        return new Changes(List.of(), false);
    }

    /** Whether nothing changed. */
    public boolean isEmpty() {
        return files.isEmpty() && !unknown;
    }
}
