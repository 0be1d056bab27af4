package dev.allclear.markdown;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Texts that are nothing but words in paragraphs, as most are: what becomes of them can be told without taking them apart. Where
 * there is any doubt, a text is none of these.
 */
final class Plain {
    /** Longer ones may have more lines than are read as Markdown. */
    private static final int LONGEST = 10_000;

    /** What means nothing but itself within a line; a colon or a slash may be part of an address. */
    private static final String MARKS = " ,.;:'\"()?!%/-–—…’‘“”„·→";

    private static final int ASCII_END = 0x80;
    private static final boolean[] IN_ASCII = inAscii();

    private Plain() {}

    /** Whether {@code markdown} is one, with no blanks but one between two words. */
    static boolean is(String markdown) {
        if (markdown.length() > LONGEST) {
            return false;
        }
        boolean begins = true;
        for (int at = 0; at < markdown.length(); at++) {
            char here = markdown.charAt(at);
            if (here == '\n') {
                begins = true;
            } else if (begins) {
                if (!begins(markdown, at)) {
                    return false;
                }
                begins = false;
            } else if (!means(here) || !alone(markdown, at)) {
                return false;
            }
        }
        return true;
    }

    /** Returns the paragraphs of such a text as markup. */
    static Html html(String plain) {
        var markup = new StringBuilder(plain.length() + 16);
        for (String paragraph : paragraphs(plain)) {
            markup.append("<p>");
            Escaping.append(paragraph, markup);
            markup.append("</p>\n");
        }
        return new Html(markup.toString());
    }

    /** Returns the words of such a text, a line for each paragraph. */
    static String text(String plain) {
        return Arrays.stream(paragraphs(plain))
                .map(paragraph -> paragraph.replace('\n', ' '))
                .collect(Collectors.joining("\n"));
    }

    private static String[] paragraphs(String plain) {
        String text = plain.strip();
        if (text.isEmpty()) {
            return new String[0];
        }
        return text.contains("\n\n") ? text.split("\n\n+") : new String[] {text};
    }

    /** Whether a line can begin here as a paragraph does, and as nothing else does: a list, say, begins with a number. */
    private static boolean begins(String text, int at) {
        char first = text.charAt(at);
        if (first < '0' || first > '9') {
            return letter(first);
        }
        int end = at;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end < text.length() && (text.charAt(end) == ':' || text.charAt(end) == ' ');
    }

    private static boolean means(char here) {
        return here < ASCII_END ? IN_ASCII[here] : letter(here) || MARKS.indexOf(here) >= 0;
    }

    private static boolean[] inAscii() {
        var means = new boolean[ASCII_END];
        for (char here = 0; here < ASCII_END; here++) {
            means[here] = letter(here) || (here >= '0' && here <= '9') || MARKS.indexOf(here) >= 0;
        }
        return means;
    }

    /** Whether what stands here makes nothing together with what is before or after it: an address, a line that is broken. */
    private static boolean alone(String text, int at) {
        char before = text.charAt(at - 1);
        return switch (text.charAt(at)) {
            case ' ' -> before != ' ' && at + 1 < text.length() && text.charAt(at + 1) != '\n';
            case '/' -> before != '/';
            case 'w', 'W' -> before != 'w' && before != 'W';
            default -> true;
        };
    }

    private static boolean letter(char here) {
        return (here >= 'a' && here <= 'z')
                || (here >= 'A' && here <= 'Z')
                || (here >= 0xC0 && Character.isLetter(here));
    }
}
