package dev.allclear.output.image;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Joins Arabic letters: each is drawn in another form alone, at the end, at the beginning and in the middle of what is joined.
 *
 * <p>Unicode has a character for each form, those of one letter in that order; letters that join only to what is before them
 * have the first two.
 */
final class Joining {
    private static final int ALONE = 0;
    private static final int END = 1;
    private static final int BEGINNING = 2;
    private static final int MIDDLE = 3;

    private static final int FIRST = 0x600;

    /** Lengthens the line between two letters, whatever they are. */
    private static final int LENGTHENER = 0x640;

    /** The only pairs of letters that have to be drawn as one. */
    private static final Set<String> LAM_WITH_ALEF = Set.of("لا", "لأ", "لإ", "لآ");

    /** Two forms that a letter has in one language only; those it has in all others come later. */
    private static final Set<Integer> KIRGHIZ = Set.of(0xfbe8, 0xfbe9);

    /** The forms of each letter, and of two letters that are drawn as one. */
    private final Map<String, List<Integer>> forms = new HashMap<>();

    /** Joins letters in those of the forms that {@code known} has. */
    Joining(Set<Integer> known) {
        IntStream.rangeClosed(0xfb50, 0xfefc)
                .filter(code -> known.contains(code) && !KIRGHIZ.contains(code))
                .forEach(code -> {
                    String compatible = Normalizer.normalize(Character.toString(code), Normalizer.Form.NFKD);
                    String letters = Normalizer.normalize(compatible, Normalizer.Form.NFC);
                    if (letters.length() == 1 || LAM_WITH_ALEF.contains(letters)) {
                        forms.computeIfAbsent(letters, any -> new ArrayList<>()).add(code);
                    }
                });
    }

    /** Returns {@code text} in the forms its letters have where they stand. */
    int[] joined(int[] text) {
        if (Arrays.stream(text).allMatch(code -> code < FIRST)) {
            return text;
        }
        var joined = new ArrayList<Integer>();
        boolean afterJoint = false;
        for (int at = 0; at < text.length; at++) {
            List<Integer> pair = at + 1 < text.length ? of(text[at], text[at + 1]) : List.of();
            List<Integer> letter = pair.isEmpty() ? of(text[at]) : pair;
            at += pair.isEmpty() ? 0 : 1;
            boolean beforeJoint = at + 1 < text.length && joinsBack(text[at + 1]);
            if (letter.isEmpty()) {
                joined.add(text[at]);
                afterJoint = text[at] == LENGTHENER;
            } else {
                boolean forward = beforeJoint && letter.size() > BEGINNING;
                boolean back = afterJoint && letter.size() > END;
                joined.add(letter.get(forward ? (back ? MIDDLE : BEGINNING) : back ? END : ALONE));
                afterJoint = forward;
            }
        }
        return joined.stream().mapToInt(Integer::intValue).toArray();
    }

    private boolean joinsBack(int code) {
        return code == LENGTHENER || of(code).size() > END;
    }

    private List<Integer> of(int... letters) {
        return forms.getOrDefault(new String(letters, 0, letters.length), List.of());
    }
}
