package dev.allclear.output.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Takes a text apart into the terms that it is found by. The theme's {@code search.js} does the same with what a reader types:
 * the two change together, and a test compares them.
 *
 * <p>A term is a word without what people leave out when they type: case, accents, vowel points, the article of an Arabic word.
 * Where words are written without spaces between them, it is each character with the one after it.
 */
final class Terms {
    /** How many characters of a word count. */
    static final int LONGEST = 32;

    private static final int ASCII_END = 0x80;

    /** Below are no letters of Korean, and no signs of Chinese and Japanese. */
    private static final int FIRST_SIGN = 0x1100;

    /** A voiced sound of Japanese is another sound, not an accent. */
    private static final Pattern LEFT_OUT = Pattern.compile("(?![\\u3099\\u309a])\\p{Mn}|[\\p{Cf}\\u0640]");

    private static final Pattern ARTICLE = Pattern.compile("^(?:[وبكف]?ال|لل)(?=..)");

    private Terms() {}

    /** What a character is to a term. */
    private enum Kind {
        /** Of a word. */
        LETTER,
        /** Written without spaces: a term of its own with the one after it. */
        SIGN,
        /** Of no term. */
        BETWEEN;

        private static final Kind[] IN_ASCII = inAscii();

        /** Returns the kind of the character that {@code text[at]} is, or is half of. */
        static Kind of(char[] text, int at) {
            char here = text[at];
            return here < ASCII_END ? IN_ASCII[here] : of(point(text, at));
        }

        private static int point(char[] text, int at) {
            boolean second = at > 0 && Character.isSurrogatePair(text[at - 1], text[at]);
            return Character.codePointAt(text, second ? at - 1 : at);
        }

        private static Kind of(int point) {
            return sign(point) ? SIGN : letter(point) ? LETTER : BETWEEN;
        }

        private static Kind[] inAscii() {
            var kinds = new Kind[ASCII_END];
            for (int point = 0; point < ASCII_END; point++) {
                boolean letter = (point >= 'a' && point <= 'z') || (point >= '0' && point <= '9');
                kinds[point] = letter ? LETTER : BETWEEN;
            }
            return kinds;
        }

        private static boolean sign(int point) {
            if (point < FIRST_SIGN) {
                return false;
            }
            return point == 'ー'
                    || switch (Character.UnicodeScript.of(point)) {
                        case HAN, HIRAGANA, KATAKANA, HANGUL -> true;
                        default -> false;
                    };
        }

        private static boolean letter(int point) {
            return Character.isLetter(point)
                    || switch (Character.getType(point)) {
                        case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
                        default -> false;
                    };
        }
    }

    /** Tells {@code terms} each term of {@code text} in their order, as often as it stands there, while that wants more. */
    static void of(String text, Predicate<String> terms) {
        String folded = folded(text);
        char[] characters = folded.toCharArray();
        int from = 0;
        boolean more = true;
        while (more && from < characters.length) {
            Kind kind = Kind.of(characters, from);
            int to = from + 1;
            while (to < characters.length && Kind.of(characters, to) == kind) {
                to++;
            }
            switch (kind) {
                case LETTER -> more = terms.test(word(folded.substring(from, to)));
                case SIGN -> more = pairs(folded.substring(from, to), terms);
                case BETWEEN -> {}
            }
            from = to;
        }
    }

    private static boolean pairs(String signs, Predicate<String> terms) {
        int from = 0;
        boolean more = true;
        while (more && from < signs.length()) {
            int next = signs.offsetByCodePoints(from, 1);
            int to = next < signs.length() ? signs.offsetByCodePoints(next, 1) : next;
            more = terms.test(signs.substring(from, to));
            from = next;
        }
        return more;
    }

    private static String word(String run) {
        String word = run.charAt(0) < ASCII_END ? run : ARTICLE.matcher(run).replaceFirst("");
        return word.length() <= LONGEST || word.codePointCount(0, word.length()) <= LONGEST
                ? word
                : word.substring(0, word.offsetByCodePoints(0, LONGEST));
    }

    private static String folded(String text) {
        if (ascii(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        String bare = LEFT_OUT.matcher(
                        Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT))
                .replaceAll("");
        var folded = new StringBuilder(bare.length());
        bare.chars().forEach(character -> fold((char) character, folded));
        return Normalizer.normalize(folded, Normalizer.Form.NFC);
    }

    /** Letters that people write for each other, and that are no letter with an accent to Unicode. */
    private static void fold(char letter, StringBuilder to) {
        switch (letter) {
            case 'ß' -> to.append("ss");
            case 'æ' -> to.append("ae");
            case 'œ' -> to.append("oe");
            case 'þ' -> to.append("th");
            case 'ø' -> to.append('o');
            case 'ł' -> to.append('l');
            case 'đ', 'ð' -> to.append('d');
            case 'ı' -> to.append('i');
            case 'ς' -> to.append('σ');
            case 'ى' -> to.append('ي');
            case 'ة' -> to.append('ه');
            case 'ך' -> to.append('כ');
            case 'ם' -> to.append('מ');
            case 'ן' -> to.append('נ');
            case 'ף' -> to.append('פ');
            case 'ץ' -> to.append('צ');
            case 'ʼ' -> to.append('\'');
            default -> to.append(letter);
        }
    }

    private static boolean ascii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= ASCII_END) {
                return false;
            }
        }
        return true;
    }
}
