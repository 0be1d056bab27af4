package dev.allclear.output.text;

import static dev.allclear.status.IncidentBuilder.incident;
import static dev.allclear.status.MaintenanceBuilder.maintenance;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.allclear.i18n.Texts;
import dev.allclear.markdown.Heading;
import dev.allclear.markdown.Markdown;
import dev.allclear.model.Id;
import dev.allclear.model.Impact;
import dev.allclear.model.Incident;
import dev.allclear.model.IncidentStatus;
import dev.allclear.model.Language;
import dev.allclear.model.Localized;
import dev.allclear.model.Prose;
import dev.allclear.model.Site;
import dev.allclear.model.States;
import dev.allclear.model.Update;
import dev.allclear.page.DataFile;
import dev.allclear.page.Fingerprints;
import dev.allclear.status.Derived;
import dev.allclear.status.SiteBuilder;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages as Markdown. */
class TwinsTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final List<String> PIECES = List.of(
            "# ",
            "## Resolved",
            "\n# x\n",
            "```",
            "~~~\n",
            "<!--",
            "-->",
            "</script>",
            "<b>",
            "*",
            "**",
            "_",
            "`",
            "[",
            "](",
            "![",
            "]: y",
            "|",
            "~~",
            "\\",
            "&amp;",
            "&",
            "1. ",
            "- ",
            "> ",
            "\t",
            "\r",
            "\n",
            "\u0000",
            "\u0007",
            "\u202E",
            "\u200F",
            "\uD800",
            "\uFFFE",
            "😀",
            "Größe",
            " ",
            "word",
            "x".repeat(10_240));

    static Stream<Integer> seeds() {
        return IntStream.range(0, 150).boxed();
    }

    @Test
    void whatIsOverIsMadeFromItselfAlone() {
        SiteBuilder site = SiteBuilder.site("api")
                .with(incident("over")
                        .update(IncidentStatus.INVESTIGATING, "10:00")
                        .resolved("11:00"))
                .with(maintenance("work", "2026-03-01T10:00", "2026-03-01T11:00", "api"));
        Map<String, DataFile> before = files(site.at("12:00"));
        Map<String, DataFile> after = files(site.with(incident("open").update(IncidentStatus.INVESTIGATING, "12:00"))
                .at("2026-04-02T12:00"));

        assertThat(before.keySet())
                .containsExactlyInAnyOrder("llms.txt", "incidents/over/index.md", "maintenance/work/index.md");
        for (String path : List.of("incidents/over/index.md", "maintenance/work/index.md")) {
            assertThat(file(before, path).fingerprint())
                    .isPresent()
                    .isEqualTo(file(after, path).fingerprint());
            assertThat(text(before, path)).isEqualTo(text(after, path));
        }
        assertThat(file(after, "incidents/open/index.md").fingerprint()).isEmpty();
        assertThat(file(after, "llms.txt").fingerprint()).isEmpty();
    }

    @Test
    void anOpenIncidentSaysNothingThatTheClockWouldChange() {
        SiteBuilder site = SiteBuilder.site("api")
                .with(incident("open").update(IncidentStatus.INVESTIGATING, "10:00", "api=major_outage"));
        assertThat(text(files(site.at("11:00")), "incidents/open/index.md"))
                .isEqualTo(text(files(site.at("15:00")), "incidents/open/index.md"))
                .contains("\n## Investigating · Mar 2, 2026, 10:00 AM UTC\n")
                .contains("\n- api: operational → major outage\n");
    }

    @Test
    void linksLeadSomewhereFromAnywhere() {
        var prose = new Prose(
                "See [the map](../assets/map.png), ![it](<../assets/my map.png>), [this][one] and [that](#below).\n\n[one]: b.md\n",
                Map.of(
                        "../assets/map.png",
                        "assets/map.png",
                        "../assets/my map.png",
                        "assets/my map.png",
                        "b.md",
                        "incidents/b/"));
        assertThat(text(files(told("Title", List.of(prose))), "incidents/logins/index.md"))
                .contains("See [the map](https://status.example.com/assets/map.png), "
                        + "![it](<https://status.example.com/assets/my map.png>), [this][one] and [that](#below).\n\n"
                        + "[one]: https://status.example.com/incidents/b/\n");
    }

    @Test
    void theOverviewHasTheFormOfItsKind() {
        String text = text(
                files(SiteBuilder.site("api")
                        .with(incident("open").update(IncidentStatus.INVESTIGATING, "10:00", "api=major_outage"))
                        .at("11:00")),
                "llms.txt");
        assertThat(text).startsWith("""
                # Example status

                > Current state and incident history of Example.

                Major system outage (Mar 2, 2026, 11:00 AM UTC).

                ## Incidents

                - [open](https://status.example.com/incidents/open/index.md): investigating

                ## Components

                - [api](https://status.example.com/components/api/): major outage

                ## Optional

                - [History](https://status.example.com/history/)
                """);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noTextTakesTheNextOneIn(int seed) {
        var random = new Random(seed);
        String title = "A" + words(random).replaceAll("[\\r\\n]", " ") + "Z";
        List<Prose> texts = List.of(Prose.of(words(random)), Prose.of("last"));
        String text = text(files(told(title, texts)), "incidents/logins/index.md");

        assertThat(text).doesNotContainPattern("[\\p{Cc}&&[^\\n\\t]]");
        List<Heading> headings = Markdown.headings(text);
        assertThat(Markdown.text(text.lines().findFirst().orElseThrow())).isEqualTo(spaced(title));
        assertThat(headings.get(0).level()).isEqualTo(1);
        assertThat(text).endsWith("\n## Identified · Mar 2, 2026, 12:01 PM UTC\n\nlast\n");
        assertThat(Markdown.text(headings.get(headings.size() - 1).content()))
                .isEqualTo("Identified · Mar 2, 2026, 12:01 PM UTC");
    }

    private static String words(Random random) {
        return random.ints(random.nextInt(12), 0, PIECES.size())
                .mapToObj(PIECES::get)
                .collect(Collectors.joining(random.nextBoolean() ? " " : ""))
                .replace("\r", "");
    }

    private static String spaced(String text) {
        return text.codePoints()
                .filter(point -> !Character.isISOControl(point) || point == '\t')
                .filter(point -> Character.getType(point) != Character.SURROGATE && (point & 0xFFFE) != 0xFFFE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .replaceAll("\\s+", " ");
    }

    private static Derived told(String title, List<Prose> texts) {
        Site site = SiteBuilder.site("api").build();
        List<Update<IncidentStatus>> updates = IntStream.range(0, texts.size())
                .mapToObj(i -> new Update<>(
                        NOON.plusSeconds(60L * i),
                        IncidentStatus.IDENTIFIED,
                        Localized.of(texts.get(i)),
                        States.none(),
                        Optional.<Instant>empty(),
                        Optional.<Instant>empty()))
                .toList();
        var incident = new Incident(
                new Id("logins"),
                Localized.of(title),
                Optional.of(Impact.MAJOR),
                States.none(),
                Optional.empty(),
                updates,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty());
        return Derived.of(
                new Site(site.settings(), site.components(), List.of(incident), List.of(), List.of(), List.of()),
                NOON.plusSeconds(3_600));
    }

    private static Map<String, DataFile> files(Derived derived) {
        Texts texts = Texts.of(Language.ENGLISH, Map.of());
        return Twins.files(derived, texts, List.of(texts), new Fingerprints())
                .collect(Collectors.toMap(DataFile::path, file -> file));
    }

    private static DataFile file(Map<String, DataFile> files, String path) {
        return Optional.ofNullable(files.get(path)).orElseThrow(() -> new AssertionError("no " + path));
    }

    private static String text(Map<String, DataFile> files, String path) {
        return new String(file(files, path).bytes().get(), UTF_8);
    }
}
