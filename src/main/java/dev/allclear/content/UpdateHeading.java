package dev.allclear.content;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parts of {@code STATUS SEP TIME [{…}]}; SEP is {@code ·}, {@code —}, {@code –}, {@code -}, {@code |}, {@code @},
 * {@code ,}, {@code :} or only spaces.
 *
 * @param status blank where there is none
 * @param time blank where there is none
 * @param braces from the opening to the closing one
 */
record UpdateHeading(Part status, Part time, Optional<Part> braces) {
    private static final String SEPARATORS = " \t\n\u000B\f\r·—–|@,:-";
    private static final Pattern TIME =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[:.h]\\d{2}|\\d{1,2}[-./]\\d{1,2}[-./]\\d{2}");
    private static final Pattern OTHER_SPACE = Pattern.compile("\\p{Zs}");
    private static final char FIRST_OTHER_SPACE = '\u00A0';
    private static final Pattern TURNED =
            Pattern.compile("(.*[^" + SEPARATORS + "])[" + SEPARATORS + "]+([^" + SEPARATORS + "]+)");
    private static final int MOST_WORDS = 4;

    /**
     * A part of a heading.
     *
     * @param from where it starts in the heading's content
     */
    record Part(String text, int from) {
        static Part of(String content, int from, int to) {
            int start = from;
            int end = to;
            while (start < end && Character.isWhitespace(content.charAt(start))) {
                start++;
            }
            while (start < end && Character.isWhitespace(content.charAt(end - 1))) {
                end--;
            }
            return new Part(content.substring(start, end), start == end ? from : start);
        }

        boolean blank() {
            return text.isEmpty();
        }
    }

    /**
     * Reads a heading's content; empty where it does not look like an update's heading. A space that a phone or a Chinese
     * keyboard types is a space.
     *
     * @param known whether words are a status; without a known one, whatever stands before the time is taken for it
     */
    static Optional<UpdateHeading> read(String typed, Predicate<String> known) {
        String content = plainlySpaced(typed);
        int brace = content.indexOf('{');
        int end = brace < 0 ? content.length() : brace;
        Optional<Part> braces = brace < 0 ? Optional.empty() : Optional.of(Part.of(content, brace, content.length()));
        String head = content.substring(0, end);
        Optional<StatusAndTime> status = knownStatus(head, known);
        return (status.isPresent() ? status : beforeTime(head))
                .map(parts -> new UpdateHeading(parts.status, parts.time, braces));
    }

    private static String plainlySpaced(String typed) {
        for (int at = 0; at < typed.length(); at++) {
            char each = typed.charAt(at);
            if (each >= FIRST_OTHER_SPACE && Character.getType(each) == Character.SPACE_SEPARATOR) {
                return OTHER_SPACE.matcher(typed).replaceAll(" ");
            }
        }
        return typed;
    }

    /** Returns the heading with the status in front, where a {@code known} one stands behind the time. */
    Optional<String> turned(Predicate<String> known) {
        Matcher turned = TURNED.matcher(time.text());
        return turned.matches() && known.test(turned.group(2))
                ? Optional.of(turned.group(2) + " · " + turned.group(1))
                : Optional.empty();
    }

    private record StatusAndTime(Part status, Part time) {}

    /** The longest known status wins: a status may be two words, none with a digit, and a space separates too. */
    private static Optional<StatusAndTime> knownStatus(String head, Predicate<String> known) {
        Optional<StatusAndTime> found = Optional.empty();
        int end = afterSeparators(head, 0);
        for (int i = 0; i < MOST_WORDS && end < head.length() && !Character.isDigit(head.charAt(end)); i++) {
            while (end < head.length() && !separates(head.charAt(end))) {
                end++;
            }
            if (known.test(head.substring(0, end))) {
                found = Optional.of(split(head, end));
            }
            end = afterSeparators(head, end);
        }
        return found;
    }

    private static boolean separates(char each) {
        // Most are letters, and that is told sooner.
        return !Character.isLetterOrDigit(each) && SEPARATORS.indexOf(each) >= 0;
    }

    private static int afterSeparators(String head, int from) {
        int to = from;
        while (to < head.length() && separates(head.charAt(to))) {
            to++;
        }
        return to;
    }

    private static Optional<StatusAndTime> beforeTime(String head) {
        Matcher time = TIME.matcher(head);
        if (!time.find()) {
            return Optional.empty();
        }
        int end = time.start();
        while (end > 0 && separates(head.charAt(end - 1))) {
            end--;
        }
        return Optional.of(split(head, end));
    }

    private static StatusAndTime split(String head, int statusEnd) {
        return new StatusAndTime(
                Part.of(head, 0, statusEnd), Part.of(head, afterSeparators(head, statusEnd), head.length()));
    }
}
