package dev.allclear.diagnostic;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Guesses what was meant by a word that is not known. */
public final class Suggestion {
    private Suggestion() {}

    /**
     * Returns the word of {@code known} that {@code typed} most likely means, if one is near.
     *
     * <p>The distance counts letters added, dropped, changed and swapped with their neighbour; case, dashes, underscores
     * and spaces don't count. Near is one such slip in a word of up to four letters, then one more for every three
     * letters. Of equally near words it is the first.
     */
    public static Optional<String> nearest(String typed, Collection<String> known) {
        String wanted = folded(typed);
        int best = 1 + Math.max(1, (wanted.length() - 1) / 3);
        Optional<String> nearest = Optional.empty();
        for (String each : known) {
            String candidate = folded(each);
            if (Math.abs(candidate.length() - wanted.length()) < best) {
                int distance = distance(wanted, candidate);
                if (distance < best && distance < Math.max(wanted.length(), candidate.length())) {
                    best = distance;
                    nearest = Optional.of(each);
                }
            }
        }
        return nearest;
    }

    private static String folded(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[-_\\s]+", "");
    }

    /** The optimal string alignment distance, three rows of its table at a time. */
    private static int distance(String from, String to) {
        int[] before = new int[to.length() + 1];
        int[] above = new int[to.length() + 1];
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int[] spare = before;
            before = above;
            above = row;
            row = spare;
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int changed = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(above[j], row[j - 1]) + 1, above[j - 1] + changed);
                if (swapped(from, i, to, j)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
        }
        return row[to.length()];
    }

    private static boolean swapped(String from, int i, String to, int j) {
        return i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
    }
}
