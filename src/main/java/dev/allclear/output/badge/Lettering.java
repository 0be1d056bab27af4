package dev.allclear.output.badge;

import java.text.Normalizer;

/**
 * How wide a text is in a badge, in tenths of a pixel.
 *
 * <p>No font is asked, since every machine has others: Latin letters are as wide as in DejaVu Sans at 11 pixels, which is about
 * as wide as Verdana; of all other scripts each sign has as much room as most of them need. The picture says how wide its texts
 * are, so that another font is fitted to that.
 */
final class Lettering {
    /** From the space to the tilde. */
    private static final int[] ASCII = {
        35, 44, 51, 92, 70, 105, 86, 30, 43, 43, 55, 92, 35, 40, 35, 37, // to the slash
        70, 70, 70, 70, 70, 70, 70, 70, 70, 70, 37, 37, 92, 92, 92, 58, // to the question mark
        110, 75, 75, 77, 85, 70, 63, 85, 83, 32, 32, 72, 61, 95, 82, 87, // to O
        66, 87, 76, 70, 67, 81, 75, 109, 75, 67, 75, 43, 37, 43, 92, 55, // to the underscore
        55, 67, 70, 60, 70, 68, 39, 70, 70, 31, 31, 64, 31, 107, 70, 67, // to o
        70, 70, 45, 57, 43, 70, 65, 90, 65, 65, 58, 70, 37, 70, 92
    };

    private static final int NO_BREAK_SPACE = 0xA0;
    private static final int LETTER = 72;
    private static final int SQUARE = 115;
    private static final String ELLIPSIS = "…";

    private Lettering() {}

    /** Returns how wide {@code text} is. */
    static int width(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .codePoints()
                .map(Lettering::width)
                .sum();
    }

    /** Returns {@code text} if it is at most so wide, else its beginning and an ellipsis. */
    static String cut(String text, int most) {
        if (width(text) <= most) {
            return text;
        }
        int end = 0;
        int width = SQUARE;
        while (end < text.length()) {
            int point = text.codePointAt(end);
            width += width(Character.toString(point));
            if (width > most) {
                break;
            }
            end += Character.charCount(point);
        }
        return text.substring(0, end).strip() + ELLIPSIS;
    }

    private static int width(int point) {
        if (point >= ' ' && point <= '~') {
            return ASCII[point - ' '];
        }
        if (point == NO_BREAK_SPACE) {
            return width(' ');
        }
        return mark(point) ? 0 : square(point) ? SQUARE : LETTER;
    }

    /** Whether it only changes the sign before it, or how signs are set. */
    private static boolean mark(int point) {
        return point < ' '
                || within(point, 0x0300, 0x036F)
                || koreanAfterTheFirst(point)
                || within(point, 0x200B, 0x200F)
                || within(point, 0x202A, 0x202E)
                || within(point, 0x2060, 0x206F)
                || within(point, 0xFE00, 0xFE0F);
    }

    /** Whether it is a vowel or an end of a Korean syllable, which stands in one square with the letter it begins with. */
    private static boolean koreanAfterTheFirst(int point) {
        return within(point, 0x1160, 0x11FF);
    }

    /** Whether it is as wide as it is high: signs of East Asia, emoji, dots in a row. */
    private static boolean square(int point) {
        return within(point, 0x1100, 0x11FF)
                || point == '…'
                || within(point, 0x2600, 0x27BF)
                || within(point, 0x2E80, 0xA4CF)
                || within(point, 0xF900, 0xFAFF)
                || within(point, 0xFE30, 0xFE6F)
                || within(point, 0xFF00, 0xFFEF)
                || point > 0xFFFF;
    }

    private static boolean within(int point, int first, int last) {
        return first <= point && point <= last;
    }
}
