package dev.allclear.i18n;

import dev.allclear.model.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A language's messages by key, with those of the language that it falls back to behind them. */
final class Messages {
    /** Those that have a message file, by tag. A site needs a few of them, so each is read when it is asked for. */
    private static final List<Language> LANGUAGES = Stream.of(
                    "ar", "cs", "de", "en", "es", "fr", "he", "it", "ja", "ko", "nl", "pl", "pt", "sv", "tr", "uk",
                    "zh")
            .map(Language::new)
            .toList();

    private static final Map<String, String> ENGLISH = read(Language.ENGLISH);

    private final Map<String, String> own;
    private final PluralRules plurals;
    private final Optional<Messages> fallback;

    private Messages(Map<String, String> own, Optional<Messages> fallback) {
        this.own = own;
        this.plurals = new PluralRules(own);
        this.fallback = fallback;
    }

    /** Returns the messages of {@code language}, else of the language it is a variant of, else English ones. */
    static Messages of(Language language, Map<String, String> overrides) {
        Messages english = new Messages(file(Language.ENGLISH), Optional.empty());
        Optional<Messages> wider = language.equals(Language.ENGLISH) ? Optional.empty() : Optional.of(english);
        List<Map<String, String>> widestFirst = Stream.iterate(
                        Optional.of(language), Optional::isPresent, narrow -> narrow.flatMap(Messages::wider))
                .flatMap(Optional::stream)
                .filter(LANGUAGES::contains)
                .map(Messages::file)
                .toList();
        Map<String, String> own = new HashMap<>();
        for (int i = widestFirst.size() - 1; i >= 0; i--) {
            own.putAll(widestFirst.get(i));
        }
        own.putAll(overrides);
        return new Messages(own, wider);
    }

    /** The languages that have a message file, by tag. */
    static List<Language> languages() {
        return LANGUAGES;
    }

    /** Returns the messages as they stand in the file of {@code language}, sorted by key. */
    static Map<String, String> file(Language language) {
        return language.equals(Language.ENGLISH) ? ENGLISH : read(language);
    }

    /** Returns the message of {@code key}, if there is one here or behind. */
    Optional<String> find(String key) {
        String text = own.get(key);
        return text == null ? fallback.flatMap(behind -> behind.find(key)) : Optional.of(text);
    }

    /** Returns the key of the plural form of {@code key} for {@code n}, in the first language that has some. */
    Optional<String> form(String key, long n) {
        String form = key + "_" + plurals.category(n);
        if (own.containsKey(form)) {
            return Optional.of(form);
        }
        String other = key + "_other";
        return own.containsKey(other) ? Optional.of(other) : fallback.flatMap(behind -> behind.form(key, n));
    }

    /** Returns every plural form of {@code key}, by its category, from the first language that has the key. */
    Map<String, String> forms(String key) {
        var forms = new TreeMap<String, String>();
        for (String category : PluralRules.ALL) {
            Optional.ofNullable(own.get(key + "_" + category)).ifPresent(form -> forms.put(category, form));
        }
        return forms.isEmpty() ? fallback.map(behind -> behind.forms(key)).orElseGet(Map::of) : forms;
    }

    private static Optional<Language> wider(Language language) {
        int cut = language.tag().lastIndexOf('-');
        return cut < 0
                ? Optional.empty()
                : Optional.of(new Language(language.tag().substring(0, cut)));
    }

    private static Map<String, String> read(Language language) {
        var properties = new Properties();
        try (InputStream in = Messages.class.getResourceAsStream(language.tag() + ".properties")) {
            properties.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var sorted = new TreeMap<String, String>();
        properties.stringPropertyNames().forEach(key -> sorted.put(key, properties.getProperty(key)));
        return Collections.unmodifiableMap(sorted);
    }
}
