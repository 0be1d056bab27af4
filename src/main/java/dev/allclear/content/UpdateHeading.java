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
    private static final String SEPARATOR = "\\s·—–|@,:-";
    private static final Pattern WORDS = Pattern.compile("[^" + SEPARATOR + "]+");
    private static final Pattern SEPARATORS = Pattern.compile("[" + SEPARATOR + "]*");
    private static final Pattern TIME =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[:.h]\\d{2}|\\d{1,2}[-./]\\d{1,2}[-./]\\d{2}");
    private static final Pattern OTHER_SPACE = Pattern.compile("\\p{Zs}");
    private static final Pattern TURNED =
            Pattern.compile("(.*[^" + SEPARATOR + "])[" + SEPARATOR + "]+([^" + SEPARATOR + "]+)");
    private static final int MOST_WORDS = 4;

    /**
     * A part of a heading.
     *
     * @param from where it starts in the heading's content
     */
    record Part(String text, int from) {
        static Part of(String content, int from, int to) {
            String part = content.substring(from, to);
            int start = from + part.length() - part.stripLeading().length();
            return new Part(part.strip(), part.isBlank() ? from : start);
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
        String content = OTHER_SPACE.matcher(typed).replaceAll(" ");
        int brace = content.indexOf('{');
        int end = brace < 0 ? content.length() : brace;
        Optional<Part> braces = brace < 0 ? Optional.empty() : Optional.of(Part.of(content, brace, content.length()));
        return knownStatus(content.substring(0, end), known)
                .or(() -> beforeTime(content.substring(0, end)))
                .map(parts -> new UpdateHeading(parts.status, parts.time, braces));
    }

    /** Returns the heading with the status in front, where a {@code known} one stands behind the time. */
    Optional<String> turned(Predicate<String> known) {
        Matcher turned = TURNED.matcher(time.text());
        return turned.matches() && known.test(turned.group(2))
                ? Optional.of(turned.group(2) + " · " + turned.group(1))
                : Optional.empty();
    }

    private record StatusAndTime(Part status, Part time) {}

    /** The longest known status wins: a status may be two words, and a space separates too. */
    private static Optional<StatusAndTime> knownStatus(String head, Predicate<String> known) {
        Optional<StatusAndTime> found = Optional.empty();
        Matcher words = WORDS.matcher(head);
        for (int i = 0; i < MOST_WORDS && words.find(); i++) {
            if (known.test(head.substring(0, words.end()))) {
                found = Optional.of(split(head, words.end()));
            }
        }
        return found;
    }

    private static Optional<StatusAndTime> beforeTime(String head) {
        Matcher time = TIME.matcher(head);
        if (!time.find()) {
            return Optional.empty();
        }
        int end = time.start();
        while (end > 0 && SEPARATORS.matcher(head.substring(end - 1, end)).matches()) {
            end--;
        }
        return Optional.of(split(head, end));
    }

    private static StatusAndTime split(String head, int statusEnd) {
        Matcher separator = SEPARATORS.matcher(head).region(statusEnd, head.length());
        int timeFrom = separator.lookingAt() ? separator.end() : statusEnd;
        return new StatusAndTime(Part.of(head, 0, statusEnd), Part.of(head, timeFrom, head.length()));
    }
}
