package dev.allclear.content;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Characters that say which way a text runs. They stay, since Arabic and Hebrew need them, but what a text opens is closed at its
 * end: whatever a page prints after it runs as it would.
 */
final class Directions {
    private static final int FIRST = 0x202A;
    private static final int POP_FORMATTING = 0x202C;
    private static final int POP_ISOLATE = 0x2069;

    private final Deque<Integer> open = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();

    private Directions() {}

    /** Returns {@code text} with every embedding, override and isolate closed, and without what closes none. */
    static String closed(String text) {
        return directed(text) ? mended(text) : text;
    }

    private static boolean directed(String text) {
        for (int at = 0; at < text.length(); at++) {
            char each = text.charAt(at);
            if (each >= FIRST && (opened(each) != 0 || closes(each))) {
                return true;
            }
        }
        return false;
    }

    private static String mended(String text) {
        var directions = new Directions();
        text.codePoints().forEach(directions::take);
        directions.open.forEach(directions.text::appendCodePoint);
        return directions.text.toString();
    }

    private void take(int point) {
        if (opened(point) != 0) {
            open.push(opened(point));
        } else if (point == POP_ISOLATE && open.contains(point)) {
            // It closes the embeddings inside of the isolate too.
            while (open.pop() != point) {}
        } else if (point == POP_FORMATTING && !open.isEmpty() && open.peek() == point) {
            open.pop();
        } else if (closes(point)) {
            return;
        }
        text.appendCodePoint(point);
    }

    private static boolean closes(int point) {
        return point == POP_FORMATTING || point == POP_ISOLATE;
    }

    /** Returns what closes {@code point}; 0 where it opens nothing. */
    private static int opened(int point) {
        return switch (point) {
            case 0x202A, 0x202B, 0x202D, 0x202E -> POP_FORMATTING;
            case 0x2066, 0x2067, 0x2068 -> POP_ISOLATE;
            default -> 0;
        };
    }
}
