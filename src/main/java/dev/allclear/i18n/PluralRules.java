package dev.allclear.i18n;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which plural form a whole number takes, by CLDR's rules in CLDR's notation: {@code n % 10 = 2..4 and n % 100 != 12..14}.
 *
 * <p>Only whole numbers are counted here, so of CLDR's operands {@code n} and {@code i} are the number and the others are 0.
 */
final class PluralRules {
    private static final List<String> CATEGORIES = List.of("zero", "one", "two", "few", "many");

    /** What a form may be called. */
    static final List<String> ALL =
            Stream.concat(CATEGORIES.stream(), Stream.of("other")).toList();

    private static final Pattern RELATION = Pattern.compile("([nivwftec])(?: % (\\d+))? (=|!=) ([\\d., ]+)");

    private final Map<String, LongPredicate> rules = new LinkedHashMap<>();

    /** Reads the rules among a language's messages: {@code plural_one} and so on, each where the language has that form. */
    PluralRules(Map<String, String> messages) {
        for (String category : CATEGORIES) {
            String rule = messages.get("plural_" + category);
            if (rule != null) {
                rules.put(category, anyOf(rule));
            }
        }
    }

    /** Returns {@code zero}, {@code one}, {@code two}, {@code few}, {@code many} or {@code other}. */
    String category(long n) {
        for (Map.Entry<String, LongPredicate> rule : rules.entrySet()) {
            if (rule.getValue().test(Math.abs(n))) {
                return rule.getKey();
            }
        }
        return "other";
    }

    private static LongPredicate anyOf(String rule) {
        return Arrays.stream(rule.split(" or ", -1))
                .map(PluralRules::allOf)
                .reduce(LongPredicate::or)
                .orElseThrow();
    }

    private static LongPredicate allOf(String conditions) {
        return Arrays.stream(conditions.split(" and ", -1))
                .map(PluralRules::relation)
                .reduce(LongPredicate::and)
                .orElseThrow();
    }

    private static LongPredicate relation(String text) {
        Matcher matcher = RELATION.matcher(text.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not a plural rule: " + text);
        }
        boolean number = "ni".contains(matcher.group(1));
        long modulus = matcher.group(2) == null ? Long.MAX_VALUE : Long.parseLong(matcher.group(2));
        LongPredicate within = Arrays.stream(matcher.group(4).split(",", -1))
                .map(PluralRules::range)
                .reduce(LongPredicate::or)
                .orElseThrow();
        LongPredicate holds = n -> within.test((number ? n : 0) % modulus);
        return matcher.group(3).equals("=") ? holds : holds.negate();
    }

    private static LongPredicate range(String text) {
        String[] bounds = text.strip().split("\\.\\.", -1);
        long low = Long.parseLong(bounds[0]);
        long high = Long.parseLong(bounds[bounds.length - 1]);
        return n -> low <= n && n <= high;
    }
}
