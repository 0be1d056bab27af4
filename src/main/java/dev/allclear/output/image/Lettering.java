package dev.allclear.output.image;

import java.text.Bidi;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Text in a font: which of it can be shown, where its lines end, and the order in which it is seen. */
final class Lettering {
    /** What opens to the right is drawn opening to the left within text that runs there, each pair side by side. */
    private static final String MIRRORED = "()[]{}<>«»‹›≤≥";

    private static final int NO_BREAK = 0xa0;
    private static final int NARROW_NO_BREAK = 0x202f;
    private static final int ELLIPSIS = '…';

    private final Typeface font;
    private final Joining joining;
    private final boolean rightToLeft;

    Lettering(Typeface font, boolean rightToLeft) {
        this.font = font;
        this.joining = font.joining();
        this.rightToLeft = rightToLeft;
    }

    /**
     * Returns what of {@code said} can be shown: in one line, without marks of direction and signs that the font lacks; empty
     * where that is less than half of its letters and digits.
     */
    String shown(String said) {
        var shown = new StringBuilder();
        int letters = 0;
        int lost = 0;
        int[] codes =
                Normalizer.normalize(said, Normalizer.Form.NFC).codePoints().toArray();
        for (int code : codes) {
            boolean known = font.has(code) || font.has(joining.joined(new int[] {code})[0]);
            if (Character.isLetterOrDigit(code)) {
                letters++;
                lost += known ? 0 : 1;
            }
            if (code == NO_BREAK || code == NARROW_NO_BREAK) {
                shown.append((char) NO_BREAK);
            } else if (Character.isWhitespace(code) || Character.isSpaceChar(code)) {
                shown.append(' ');
            } else if (known) {
                shown.appendCodePoint(code);
            }
        }
        boolean tells = letters > 0 && 2 * lost < letters;
        return tells ? shown.toString().replaceAll(" +", " ").strip() : "";
    }

    /** Returns how wide {@code line} is at a size of one pixel. */
    double width(String line) {
        return font.width(seen(line));
    }

    /** Draws {@code line} from where lines begin: from {@code left} on, or up to {@code right}. */
    void draw(String line, double size, int left, int right, int baseline, Canvas.Ink ink) {
        int[] seen = seen(line);
        font.draw(seen, size, rightToLeft ? right - font.width(seen) * size : left, baseline, ink);
    }

    /**
     * Returns {@code text} in as many lines as it takes, each of at most {@code width} at a size of one pixel, but for those past
     * {@code most}: the last one then ends in an ellipsis.
     */
    List<String> lines(String text, double width, int most) {
        var lines = new ArrayList<String>();
        String rest = text;
        while (!rest.isEmpty() && lines.size() < most) {
            int end = fitting(rest, width);
            if (end < rest.length() && lines.size() == most - 1) {
                lines.add(shortened(rest, width));
                break;
            }
            lines.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        return lines;
    }

    /** Returns as much of {@code line} as is at most {@code width} wide, with an ellipsis where that is not all. */
    String shortened(String line, double width) {
        if (width(line) <= width) {
            return line;
        }
        String kept = line.substring(0, fitting(line, width - width(Character.toString(ELLIPSIS))));
        return kept.strip().replaceAll("[\\s.,;:–—-]+$", "") + (char) ELLIPSIS;
    }

    /** Returns where a line of {@code text} ends: between words, or within the first one if that alone is too long. */
    private int fitting(String text, double width) {
        int end = 0;
        for (int next = word(text, 0); width(text.substring(0, next)) <= width; next = word(text, next)) {
            end = next;
            if (next == text.length()) {
                return end;
            }
        }
        if (end == 0) {
            // No two chars of one character are ever taken apart: the font has none of these.
            end = 1;
            while (width(text.substring(0, end + 1)) <= width) {
                end++;
            }
        }
        return end;
    }

    private static int word(String text, int from) {
        int space = text.indexOf(' ', from + 1);
        return space < 0 ? text.length() : space;
    }

    private int[] seen(String line) {
        int[] codes = line.chars().toArray();
        if (line.isEmpty() || (!rightToLeft && !Bidi.requiresBidi(line.toCharArray(), 0, line.length()))) {
            return shaped(codes);
        }
        var bidi = new Bidi(line, rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        var levels = new byte[bidi.getRunCount()];
        var runs = new Integer[levels.length];
        for (int run = 0; run < levels.length; run++) {
            levels[run] = (byte) bidi.getRunLevel(run);
            runs[run] = run;
        }
        Bidi.reorderVisually(levels, 0, runs, 0, runs.length);
        return Arrays.stream(runs)
                .map(run -> run(codes, bidi, run))
                .flatMapToInt(Arrays::stream)
                .toArray();
    }

    private int[] run(int[] codes, Bidi bidi, int run) {
        int[] shaped = shaped(Arrays.copyOfRange(codes, bidi.getRunStart(run), bidi.getRunLimit(run)));
        if ((bidi.getRunLevel(run) & 1) == 0) {
            return shaped;
        }
        var turned = new int[shaped.length];
        for (int at = 0; at < shaped.length; at++) {
            turned[shaped.length - 1 - at] = mirrored(shaped[at]);
        }
        return turned;
    }

    private int[] shaped(int[] codes) {
        return Arrays.stream(joining.joined(codes)).filter(font::has).toArray();
    }

    private static int mirrored(int code) {
        int at = MIRRORED.indexOf(code);
        return at < 0 ? code : MIRRORED.charAt(at ^ 1);
    }
}
