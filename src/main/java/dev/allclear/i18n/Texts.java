package dev.allclear.i18n;

import dev.allclear.model.Language;
import dev.allclear.model.Settings;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Everything the interface says in one language: texts, plural forms, lists, numbers, durations and, in a zone, times.
 *
 * <p>All of it comes from the message files beside this class (from CLDR where CLDR has it), nothing from the JDK's locale data,
 * so that every JDK says the same. What a language lacks is said in English. A key that no file has is a bug of ours and is
 * refused with an {@link IllegalArgumentException}.
 */
public final class Texts {
    static final String RULES = "plural_";

    /** How many digits must stand before a group of three for the two to be apart: with 2, {@code 1234} but {@code 12.345}. */
    private static final String LEAST = "number_group_least";

    /** No texts that anybody reads, but what a language asks of HTML and of us. */
    static final Set<String> FACTS = Set.of("direction", LEAST);

    private static final long HOUR = 60;
    private static final long DAY = 24 * HOUR;

    /** What {@link #duration} and {@link Times#ago} say. */
    private static final List<String> AGES = List.of(
            "ago_now",
            "ago_minutes",
            "ago_hours",
            "ago_days",
            "duration_none",
            "duration_minutes",
            "duration_hours",
            "duration_days",
            "duration_parts");

    private final Language language;
    private final Locale locale;
    private final Messages messages;
    private final Words words;
    private final Map<String, Message> taken = new ConcurrentHashMap<>();

    /** How long something lasted that was less than a day, by its minutes: most incidents last no longer, and lists repeat it. */
    private final Map<Long, String> durations = new ConcurrentHashMap<>();

    private Texts(Language language, Messages messages) {
        this.language = language;
        this.locale = Locale.forLanguageTag(language.tag());
        this.messages = messages;
        this.words = wordsOf(messages);
    }

    /**
     * Returns the texts of {@code language}; of a language without texts of its own, those of the wider one, else English ones.
     *
     * @param overrides a team's own texts by key, each one of {@link #keys()}; any other is refused
     */
    public static Texts of(Language language, Map<String, String> overrides) {
        List<String> unknown = overrides.keySet().stream()
                .filter(key -> !keys().contains(key))
                .sorted()
                .toList();
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("no such texts: " + unknown);
        }
        return new Texts(language, Messages.of(language, overrides));
    }

    /** Returns the texts of each language of a site, with the team's own. */
    public static Map<Language, Texts> of(Settings settings) {
        return settings.languages().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Function.identity(),
                        language -> of(language, settings.texts().getOrDefault(language, Map.of()))));
    }

    /** The languages that the interface speaks, by tag. */
    public static List<Language> languages() {
        return Messages.languages();
    }

    /** Returns all texts that a team may override, by key, each with the arguments it can have. */
    public static Map<String, Arguments> arguments() {
        return Arguments.ALL;
    }

    /** The keys of all texts, sorted: those that a team may override. */
    public static Set<String> keys() {
        return Arguments.ALL.keySet();
    }

    /** The language that was asked for. */
    public Language language() {
        return language;
    }

    /** The texts without arguments. */
    public Words words() {
        return words;
    }

    /** Returns the text of {@code key}. */
    public String text(String key) {
        return text(key, Map.of());
    }

    /** Returns the text of {@code key} with {@code values} in place of its arguments, by name. */
    public String text(String key, Map<String, String> values) {
        return text(key, new Given(values));
    }

    /** Returns the text of {@code key} with what {@code values} has for its arguments, asked for those that it has only. */
    String text(String key, Function<String, Optional<String>> values) {
        Message known = taken.get(key);
        return (known == null ? taken.computeIfAbsent(key, this::taken) : known).filled(values);
    }

    private Message taken(String key) {
        return Message.of(message(key));
    }

    /** Returns the text of {@code key} as the beginning of a line: words for states are lower case, as within a sentence. */
    public String capitalised(String key) {
        String text = text(key);
        int first = text.isEmpty() ? 0 : text.offsetByCodePoints(0, 1);
        return text.substring(0, first).toUpperCase(locale) + text.substring(first);
    }

    /** Returns the text of {@code key} in the plural form for {@code n}, which is its argument {@code {n}}. */
    public String count(String key, long n) {
        return count(key, n, Map.of());
    }

    /** Returns the text of {@code key} in the plural form for {@code n}, its argument {@code {n}}, with further values. */
    public String count(String key, long n, Map<String, String> values) {
        return text(known(key, messages.form(key, n)), new Counted(number(n), values));
    }

    /** Returns every plural form of {@code key} with its arguments, by CLDR's word for the form: {@code one}, {@code other}. */
    public Map<String, String> forms(String key) {
        return messages.forms(key);
    }

    /** Returns the text of {@code key} around {@code moment}, its argument {@code {time}}. */
    public Timed timed(String key, Moment moment) {
        return timed(key, moment.datetime(), moment.text());
    }

    /** Returns the text of {@code key} around a time in words, its argument {@code {time}}. */
    Timed timed(String key, String datetime, String time) {
        String message = message(key);
        int from = message.indexOf("{time}");
        if (from < 0) {
            return new Timed(message + " ", datetime, time, "");
        }
        return new Timed(message.substring(0, from), datetime, time, message.substring(from + "{time}".length()));
    }

    /** Returns the text of {@code key} around how long something has lasted, its argument {@code argument}, with other values. */
    private Lasting lasting(String key, String argument, Map<String, String> values, Lasting length) {
        String message = message(key);
        String typed = "{" + argument + "}";
        int from = message.indexOf(typed);
        return from < 0
                ? Lasting.fixed(text(key, values))
                : new Lasting(
                        fill(message.substring(0, from), values) + length.before(),
                        length.since(),
                        length.length(),
                        length.after() + fill(message.substring(from + typed.length()), values));
    }

    /** Returns the text of {@code key} around another, its argument {@code argument}. */
    public Lasting around(String key, String argument, Lasting text) {
        return lasting(key, argument, Map.of(), text);
    }

    /** Returns the text of {@code key} with values around a length, its argument {@code {duration}}, that counts from {@code since}. */
    Lasting lasting(String key, Map<String, String> values, Duration length, String since) {
        return lasting(key, "duration", values, new Lasting("", Optional.of(since), duration(length), ""));
    }

    /**
     * Returns the texts that say how long ago something was or how long it has lasted, by key, each in all its plural forms:
     * what a page needs to say it again a minute later.
     */
    public Map<String, String> ages() {
        var ages = new TreeMap<String, String>();
        for (String key : AGES) {
            Map<String, String> forms = messages.forms(key);
            forms.forEach((category, form) -> ages.put(key + "_" + category, form));
            if (forms.isEmpty()) {
                ages.put(key, message(key));
            }
        }
        return Collections.unmodifiableMap(ages);
    }

    /** Returns the items as a list in a sentence: {@code A, B, and C}; nothing where there are none. */
    public String list(List<String> items) {
        if (items.size() <= 1) {
            return String.join("", items);
        }
        int last = items.size() - 1;
        if (last == 1) {
            return text("list_pair", Map.of("a", items.get(0), "b", items.get(1)));
        }
        String start = items.get(0);
        for (String item : items.subList(1, last)) {
            start = text("list_more", Map.of("a", start, "b", item));
        }
        return text("list_end", Map.of("a", start, "b", items.get(last)));
    }

    /** Returns what lies between two ends in time: {@code 10:00 – 12:00}. */
    public String range(String from, String to) {
        return from + text("range_separator") + to;
    }

    /** Returns what is said of something, after its name: {@code Booking: operational}. */
    public String named(String name, String said) {
        return name + text("name_separator") + said;
    }

    /** Returns a number that is not negative with its thousands apart, where the language does that: {@code 1,234}. */
    public String number(long n) {
        if (n < 1000) {
            return Long.toString(n);
        }
        var digits = new StringBuilder(Long.toString(n));
        if (digits.length() < 3 + Integer.parseInt(message(LEAST))) {
            return digits.toString();
        }
        for (int at = digits.length() - 3; at > 0; at -= 3) {
            digits.insert(at, message("number_group"));
        }
        return digits.toString();
    }

    /** Returns a number that is not negative with the decimals it has, and its thousands apart: {@code 1,234.5}. */
    public String number(BigDecimal n) {
        String[] parts = n.toPlainString().split("\\.", -1);
        String whole = number(Long.parseLong(parts[0]));
        return parts.length == 1 ? whole : whole + message("number_decimal") + parts[1];
    }

    /** Returns a share of a hundred, with the decimals it has: {@code 99.95 %}. */
    public String percent(BigDecimal share) {
        return text("percent", Map.of("n", number(share.stripTrailingZeros())));
    }

    /**
     * Returns how long something lasted, in whole minutes, floored: {@code 3h 19m}; {@code less than a minute}; from a day on in
     * whole hours, {@code 2d 3h}. A part that is zero is left out: {@code 2h}.
     */
    public String duration(Duration length) {
        long minutes = Math.max(0, length.toMinutes());
        if (minutes >= DAY) {
            return duration(minutes);
        }
        String known = durations.get(minutes);
        return known == null ? durations.computeIfAbsent(minutes, this::duration) : known;
    }

    private String duration(long minutes) {
        if (minutes == 0) {
            return text("duration_none");
        }
        String more = minutes < DAY ? part("duration_hours", minutes / HOUR) : part("duration_days", minutes / DAY);
        String less =
                minutes < DAY ? part("duration_minutes", minutes % HOUR) : part("duration_hours", minutes % DAY / HOUR);
        if (more.isEmpty() || less.isEmpty()) {
            return more + less;
        }
        return text("duration_parts", Map.of("a", more, "b", less));
    }

    /** Returns what the site of {@code settings} is called as a whole: {@code Harbour Ferries status}. */
    public String title(Settings settings) {
        return text("title_home", Map.of("site", settings.name()));
    }

    /** Returns what a team says of its site in a sentence, else what can be said of any. */
    public String description(Settings settings) {
        return settings.description()
                .map(said -> said.in(language))
                .orElseGet(() -> text("description_home", Map.of("site", settings.name())));
    }

    /** Returns times in these words, in {@code zone}. */
    public Times times(ZoneId zone) {
        return new Times(this, zone);
    }

    private String part(String key, long n) {
        return n == 0 ? "" : count(key, n);
    }

    private String message(String key) {
        return known(key, messages.find(key));
    }

    private static String known(String key, Optional<String> found) {
        if (found.isEmpty()) {
            throw new IllegalArgumentException("no text has the key " + key);
        }
        return found.get();
    }

    private static String fill(String part, Map<String, String> values) {
        return Message.of(part).filled(new Given(values));
    }

    /** Values by name. */
    private record Given(Map<String, String> values) implements Function<String, Optional<String>> {
        @Override
        public Optional<String> apply(String name) {
            return Optional.ofNullable(values.get(name));
        }
    }

    /** A number as it is written, and values by name. */
    private record Counted(String number, Map<String, String> values) implements Function<String, Optional<String>> {
        @Override
        public Optional<String> apply(String name) {
            return name.equals("n") ? Optional.of(number) : Optional.ofNullable(values.get(name));
        }
    }

    private static Words wordsOf(Messages messages) {
        var words = new TreeMap<String, String>();
        Messages.file(Language.ENGLISH).forEach((key, english) -> {
            if (!key.startsWith(RULES) && !Message.ARGUMENT.matcher(english).find()) {
                words.put(key, messages.find(key).orElse(english));
            }
        });
        return new Words(words);
    }
}
