package dev.allclear.diagnostic;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** Guesses what was meant by a word that is not known. */
public final class Suggestion {
    private Suggestion() {}

    /**
     * Returns the word of {@code known} that {@code typed} most likely means, if one is near.
     *
     * <p>The distance counts letters added, dropped, changed and swapped with their neighbour; case, dashes, underscores
     * and spaces don't count. Near is one such slip in a word of up to six letters, and one more for every further three.
     * Of equally near words it is the first.
     */
    public static Optional<String> nearest(String typed, Collection<String> known) {
        int[] wanted = letters(typed);
        int limit = 1 + Math.max(1, (wanted.length - 1) / 3);
        Optional<String> nearest = Optional.empty();
        for (String each : known) {
            int[] candidate = letters(each);
            if (Math.abs(candidate.length - wanted.length) < limit) {
                int distance = distance(wanted, candidate);
                if (distance < limit && distance < Math.max(wanted.length, candidate.length)) {
                    limit = distance;
                    nearest = Optional.of(each);
                }
            }
        }
        return nearest;
    }

    private static int[] letters(String word) {
        return word.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(point -> point != '-' && point != '_' && !Character.isWhitespace(point))
                .toArray();
    }

    /** Returns the optimal string alignment distance, from three rows of its table at a time. */
    private static int distance(int[] from, int[] to) {
        int[] before = new int[to.length + 1];
        int[] above = new int[to.length + 1];
        int[] row = IntStream.rangeClosed(0, to.length).toArray();
        for (int i = 1; i <= from.length; i++) {
            int[] spare = before;
            before = above;
            above = row;
            row = spare;
            row[0] = i;
            for (int j = 1; j <= to.length; j++) {
                int changed = above[j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
                row[j] = Math.min(changed, 1 + Math.min(above[j], row[j - 1]));
                if (swapped(from, i, to, j)) {
                    row[j] = Math.min(row[j], 1 + before[j - 2]);
                }
            }
        }
        return row[to.length];
    }

    private static boolean swapped(int[] from, int i, int[] to, int j) {
        return i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1];
    }
}
