package dev.allclear.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import dev.allclear.model.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a careful proofreader would mark in a message file without knowing the language. */
class WordingTest {
    private static final Map<String, String> ENGLISH = Messages.file(Language.ENGLISH);
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\w+)}");

    /** Patterns and names from CLDR, and rules: what is right there is not for a proofreader to say. */
    private static final Pattern DATA =
            Pattern.compile("(plural|number_group|month|weekday|day_half)_.*|direction|locale");

    /** A pattern may name the parts of a date as the language needs them. */
    private static final Pattern OF_TIME = Pattern.compile("(date|clock|time)_.*|clock");

    private static final Set<String> JOINTS =
            Set.of("date_time_separator", "list_separator", "name_separator", "range_separator", "number_group");

    /** Names of formats, which are the same everywhere. */
    private static final Set<String> FORMATS = Set.of("Atom", "RSS", "JSON Feed", "Markdown");

    /** Words that a language shares with English: there is no other word that anybody would use. */
    private static final Map<String, Set<String>> SHARED = Map.of(
            "cs", Set.of("Incident", "incident", "{n} incident"),
            "de", Set.of("Links", "Revision", "Status"),
            "fr",
                    Set.of(
                            "Incident",
                            "incident",
                            "Incidents",
                            "{n} incident",
                            "{n} incidents",
                            "Maintenance",
                            "maintenance",
                            "{n} maintenance",
                            "{n} maintenances",
                            "six",
                            "Page"),
            "nl", Set.of("Incident", "incident", "{n} incident", "Component", "Status"),
            "pt", Set.of("Links"),
            "sv", Set.of("Period", "Status"));

    static List<Language> languages() {
        return Texts.languages();
    }

    static List<Language> translations() {
        return Texts.languages().stream()
                .filter(language -> !language.equals(Language.ENGLISH))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("translations")
    void noTextRepeatsEnglishButWordsThatBothLanguagesHave(Language language) {
        Set<String> repeated = Messages.file(language).entrySet().stream()
                .filter(text -> !DATA.matcher(text.getKey()).matches())
                .filter(text -> text.getValue().equals(ENGLISH.get(text.getKey())))
                .map(Map.Entry::getValue)
                .filter(WordingTest::hasWords)
                .filter(text -> !FORMATS.contains(text))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(repeated).isEqualTo(SHARED.getOrDefault(language.tag(), Set.of()));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void noTextLosesWhatTheEnglishOneTells(Language language) {
        Messages.file(language).entrySet().stream()
                .filter(text -> ENGLISH.containsKey(text.getKey()))
                .filter(text -> !ENGLISH.containsKey(base(text.getKey()) + "_other"))
                .filter(text -> !OF_TIME.matcher(text.getKey()).matches())
                .forEach(text -> assertThat(arguments(text.getValue()))
                        .as(text.getKey())
                        .containsAll(arguments(ENGLISH.getOrDefault(text.getKey(), ""))));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aFormForSeveralNumbersSaysWhichAndEveryFormSaysTheRest(Language language) {
        Map<String, String> file = Messages.file(language);
        var rules = new PluralRules(file);
        Map<String, Long> numbers = LongStream.concat(
                        LongStream.rangeClosed(1, 1000), LongStream.of(1_000_000, 2_000_000))
                .boxed()
                .collect(Collectors.groupingBy(rules::category, Collectors.counting()));

        file.keySet().stream()
                .filter(key -> ENGLISH.containsKey(base(key) + "_other"))
                .forEach(key -> {
                    Set<String> all = arguments(ENGLISH.getOrDefault(base(key) + "_other", ""));
                    if (numbers.getOrDefault(key.replaceAll(".*_", ""), 0L) <= 1) {
                        all.removeAll(Set.of("n", "days"));
                    }
                    assertThat(arguments(file.getOrDefault(key, ""))).as(key).containsAll(all);
                });
    }

    @ParameterizedTest
    @MethodSource("languages")
    void noTextBeginsOrEndsWithASpaceButThoseThatJoin(Language language) {
        Map<String, String> file = Messages.file(language);

        file.forEach((key, text) -> {
            if (!JOINTS.contains(key)) {
                assertThat(text)
                        .as(key)
                        .isEqualTo(text.replaceAll("^[\\s\\h]+|[\\s\\h]+$", ""))
                        .isNotEmpty();
            }
        });
        assertThat(file.get("date_time_separator")).endsWith(" ");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void noLineOfTheFileEndsInASpaceThatAnEditorStrips(Language language) throws IOException {
        Path file = Path.of("src/main/resources/dev/allclear/i18n", language.tag() + ".properties");

        assertThat(Files.readAllLines(file)).noneMatch(line -> line.matches(".*\\s"));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void quotesApostrophesDashesAndDotsAreThoseOfPrint(Language language) {
        Messages.file(language)
                .forEach((key, text) -> assertThat(text).as(key).doesNotContain("'", "\"", "`", " - ", "...", "  "));
    }

    private static boolean hasWords(String text) {
        return ARGUMENT.matcher(text).replaceAll("").codePoints().anyMatch(Character::isLetter);
    }

    private static Set<String> arguments(String text) {
        return ARGUMENT.matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String base(String key) {
        return key.replaceAll("_(zero|one|two|few|many|other)$", "");
    }
}
