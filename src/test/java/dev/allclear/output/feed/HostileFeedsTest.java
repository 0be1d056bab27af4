package dev.allclear.output.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import dev.allclear.i18n.Texts;
import dev.allclear.model.IncidentStatus;
import dev.allclear.model.Language;
import dev.allclear.model.Localized;
import dev.allclear.model.Prose;
import dev.allclear.model.States;
import dev.allclear.model.Update;
import dev.allclear.status.Derived;
import java.io.StringReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is written, every format of a feed is valid and says the same. */
class HostileFeedsTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final List<String> PIECES = List.of(
            "\"",
            "'",
            "</script>",
            "]]>",
            "<![CDATA[",
            "--",
            "-->",
            "<!--",
            "&amp;",
            "&",
            "&#0;",
            "<b>",
            "?>",
            "😀",
            "👩‍🚒",
            "\u202E",
            "\u200F",
            "\u2066",
            "\u0000",
            "\u0007",
            "\u001B[31m",
            "\u007F",
            "\u0085",
            "\u2028",
            "\uFFFE",
            "\uD800",
            "\uDC00",
            "\t",
            "\r",
            "\n",
            "\r\n",
            "\\",
            "\\u0000",
            "{time}",
            "Größe",
            "状態",
            " ",
            "word",
            "**",
            "[x](javascript:alert(1))",
            "| a |\n|---|\n",
            "x".repeat(10_240));

    static Stream<Integer> seeds() {
        return IntStream.range(0, 150).boxed();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyFormatIsValidAndSaysTheSame(int seed) throws Exception {
        var random = new Random(seed);
        String title = "A" + words(random) + "Z";
        Derived derived = Written.told(title, updates(random));

        JsonNode json = new JsonMapper().readTree(written(derived, "feed.json"));
        SyndEntry atom = only(derived, "history.atom");
        SyndEntry rss = only(derived, "history.rss");
        SyndFeed incident = read(derived, "incidents/logins/history.atom");

        JsonNode item = json.get("items").get(0);
        assertThat(json.get("items")).hasSize(1);
        assertThat(List.of(atom.getUri(), rss.getUri()))
                .containsOnly(item.get("id").textValue());
        assertThat(List.of(plain(atom.getTitle()), plain(rss.getTitle())))
                .containsOnly(plain(item.get("title").textValue()))
                .containsOnly(plain(title));
        assertThat(List.of(
                        plain(atom.getContents().get(0).getValue()),
                        plain(rss.getDescription().getValue())))
                .containsOnly(plain(item.get("content_html").textValue()));
        assertThat(incident.getEntries())
                .hasSameSizeAs(derived.incidents().get(0).incident().updates());
    }

    private static List<Update<IncidentStatus>> updates(Random random) {
        var updates = new ArrayList<Update<IncidentStatus>>();
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            updates.add(new Update<>(
                    NOON.plusSeconds(random.nextBoolean() ? i : 0),
                    IncidentStatus.INVESTIGATING,
                    Localized.of(Prose.of(words(random))),
                    States.none(),
                    Optional.empty(),
                    Optional.empty()));
        }
        updates.sort((one, other) -> one.at().compareTo(other.at()));
        return updates;
    }

    private static String words(Random random) {
        return random.ints(random.nextInt(12), 0, PIECES.size())
                .mapToObj(PIECES::get)
                .collect(Collectors.joining(random.nextBoolean() ? " " : ""));
    }

    /** Returns what every format can hold: no control characters, no half pairs, one space where there is any. */
    private static String plain(String text) {
        return text.codePoints()
                .filter(point -> !Character.isISOControl(point) || point == '\t' || point == '\n')
                .filter(point -> Character.getType(point) != Character.SURROGATE && (point & 0xFFFE) != 0xFFFE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static SyndEntry only(Derived derived, String path) throws Exception {
        List<SyndEntry> entries = read(derived, path).getEntries();
        assertThat(entries).hasSize(1);
        return entries.get(0);
    }

    private static SyndFeed read(Derived derived, String path) throws Exception {
        return new SyndFeedInput().build(new StringReader(written(derived, path)));
    }

    private static String written(Derived derived, String path) {
        return new String(Written.feed(derived, Texts.of(Language.ENGLISH, Map.of()), path), UTF_8);
    }
}
