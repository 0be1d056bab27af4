package dev.allclear.output.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
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

    /** A voiced sound of Japanese is another sound, not an accent. */
    private static final Pattern LEFT_OUT = Pattern.compile("(?![\\u3099\\u309a])\\p{Mn}|[\\p{Cf}\\u0640]");

    /**
     * Characters written without spaces, or other letters and digits. What is taken is never given back, for which Java would need
     * a deeper stack the longer a text is.
     */
    private static final Pattern RUN = Pattern.compile("([\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}ー]+)"
            + "|(?:(?![\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}ー])[\\p{L}\\p{N}])++");

    private static final Pattern ARTICLE = Pattern.compile("^(?:[وبكف]?ال|لل)(?=..)");

    private Terms() {}

    /** Adds the terms of {@code text} to {@code terms} in their order, until there are {@code most} in it. */
    static void of(String text, Set<String> terms, int most) {
        Matcher runs = RUN.matcher(folded(text));
        while (terms.size() < most && runs.find()) {
            if (runs.group(1) == null) {
                terms.add(word(runs.group()));
            } else {
                pairs(runs, terms, most);
            }
        }
    }

    private static void pairs(MatchResult run, Set<String> terms, int most) {
        String characters = run.group();
        int from = 0;
        while (from < characters.length() && terms.size() < most) {
            int next = characters.offsetByCodePoints(from, 1);
            int to = next < characters.length() ? characters.offsetByCodePoints(next, 1) : next;
            terms.add(characters.substring(from, to));
            from = next;
        }
    }

    private static String word(String run) {
        String word = ascii(run) ? run : ARTICLE.matcher(run).replaceFirst("");
        return word.codePointCount(0, word.length()) <= LONGEST
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
        return text.chars().allMatch(character -> character < 128);
    }
}
