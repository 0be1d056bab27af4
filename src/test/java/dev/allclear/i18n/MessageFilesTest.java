package dev.allclear.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import dev.allclear.model.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MessageFilesTest {
    private static final Pattern ARGUMENT = Pattern.compile("\\{\\w+}");
    private static final Pattern FORM = Pattern.compile("_(zero|one|two|few|many|other)$");
    private static final Pattern NUMBER = Pattern.compile("\\d+$");
    private static final Map<String, String> ENGLISH = Messages.file(Language.ENGLISH);

    static List<Language> languages() {
        return Texts.languages();
    }

    @Test
    void everyFileIsInTheListOfLanguages() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/dev/allclear/i18n"))) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".properties", "")))
                    .containsExactlyInAnyOrderElementsOf(
                            languages().stream().map(Language::tag).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyKeyExistsInEnglish(Language language) {
        Set<String> bases =
                ENGLISH.keySet().stream().map(MessageFilesTest::base).collect(Collectors.toSet());

        assertThat(Messages.file(language).keySet().stream().map(MessageFilesTest::base))
                .allSatisfy(key -> assertThat(bases).contains(key));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void nothingIsLeftInEnglish(Language language) {
        assertThat(Messages.file(language).keySet().stream().map(MessageFilesTest::base))
                .containsAll(ENGLISH.keySet().stream()
                        .filter(key -> !key.equals("number_group_least"))
                        .map(MessageFilesTest::base)
                        // A language may have one form for all numbers.
                        .filter(base -> !base.equals("plural_"))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyPluralFormHasTheOtherOne(Language language) {
        Map<String, String> file = Messages.file(language);

        assertThat(file.keySet().stream()
                        .filter(key -> !key.startsWith("plural_"))
                        .filter(key -> FORM.matcher(key).find())
                        .map(key -> base(key) + "_other"))
                .allSatisfy(other -> assertThat(file).containsKey(other));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void argumentsAreThoseOfTheEnglishText(Language language) {
        Messages.file(language).forEach((key, text) -> {
            String english = ENGLISH.getOrDefault(base(key) + "_other", ENGLISH.getOrDefault(key, ""));
            assertThat(arguments(text))
                    .as(key)
                    .isSubsetOf(key.matches("(date|clock|time)_.*|clock") ? fields() : arguments(english));
        });
    }

    @Test
    void everyKeyIsUsed() {
        String sources = read(Path.of("src/main/java"));
        String templates = read(Path.of("templates"));

        assertThat(ENGLISH.keySet().stream()
                        .filter(key -> !key.startsWith("plural_"))
                        .filter(key -> !used(key, sources) && !templates.contains("words." + key)))
                .isEmpty();
    }

    @Test
    void everyWordOfATemplateExists() {
        Matcher words = Pattern.compile("\\bwords\\.(\\w+)").matcher(read(Path.of("templates")));
        var used = new TreeSet<String>();
        while (words.find()) {
            used.add(words.group(1));
        }

        assertThat(Texts.of(Language.ENGLISH, Map.of()).words().keys()).containsAll(used);
    }

    /** A key stands in the source as it is, or as the part before what is put together with it: a state, a number. */
    private static boolean used(String key, String sources) {
        String base = base(key);
        return Stream.of(key, base, NUMBER.matcher(key).replaceFirst(""), head(key), key.replaceAll("_plain$", ""))
                .anyMatch(name -> sources.contains('"' + name + '"'));
    }

    private static String head(String key) {
        return Stream.of(
                        "state_",
                        "status_",
                        "impact_",
                        "incident_within_",
                        "incident_lead_",
                        "incident_",
                        "fact_",
                        "look_",
                        "all_of_")
                .filter(key::startsWith)
                .findFirst()
                .orElse(key);
    }

    private static String base(String key) {
        return key.startsWith("plural_") ? "plural_" : FORM.matcher(key).replaceFirst("");
    }

    private static Set<String> arguments(String text) {
        return ARGUMENT.matcher(text).results().map(found -> found.group()).collect(Collectors.toSet());
    }

    private static Set<String> fields() {
        return arguments("{year} {month} {month_short} {month_number} {day} {weekday}"
                + " {hour} {hour12} {hour_bare} {hour12_bare} {day_half} {minute} {zone}");
    }

    private static String read(Path... folders) {
        return Stream.of(folders)
                .filter(Files::exists)
                .flatMap(MessageFilesTest::files)
                .map(MessageFilesTest::text)
                .collect(Collectors.joining("\n"));
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.(java|ftlh)")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
