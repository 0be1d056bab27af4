package dev.allclear.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.allclear.diagnostic.Diagnostic;
import dev.allclear.diagnostic.Diagnostics;
import dev.allclear.diagnostic.Location;
import dev.allclear.diagnostic.Rule;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlTest {
    private final Diagnostics log = new Diagnostics();

    @ParameterizedTest
    @ValueSource(
            strings = {"on", "no", "2021-08-27", "08:30", "2026-02-30", "010", "1.10", "._", "0x1F", "=", ".inf", "1e9"
            })
    void aScalarIsNeverGuessedToBeAnythingButText(String typed) {
        Node.Scalar scalar = (Node.Scalar) value("a: " + typed, "a");

        assertThat(scalar.text()).isEqualTo(typed);
        assertThat(scalar.plain()).isTrue();
        assertThat(scalar.absent()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a:", "a: ~", "a: null", "a: # nothing yet"})
    void aKeyWithoutAValueHasAnAbsentOne(String typed) {
        assertThat(((Node.Scalar) value(typed, "a")).absent()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: ''", "a: \"null\"", "a: '~'", "a: |\n  ~\n"})
    void whatWasTypedInQuotesOrAsABlockIsNotAbsent(String typed) {
        assertThat(((Node.Scalar) value(typed, "a")).absent()).isFalse();
    }

    @Test
    void everyNodeKnowsWhereItWasTyped() {
        String text = "a: one\nb: [x, 'y']\nc:\n  d: |\n    text\n\n  e: {f: g}\n# end\n";

        assertThat(typed(text, value(text, "a"))).isEqualTo("one");
        assertThat(typed(text, value(text, "b"))).isEqualTo("[x, 'y']");
        assertThat(typed(text, items(text, "b").get(1))).isEqualTo("'y'");
        assertThat(typed(text, value(text, "c"))).isEqualTo("d: |\n    text\n\n  e: {f: g}");
        Node.Mapping inner = (Node.Mapping) value(text, "c");
        assertThat(typed(text, inner.entry("d").orElseThrow().value())).isEqualTo("|\n    text");
        assertThat(typed(text, inner.entry("e").orElseThrow().key())).isEqualTo("e");
        assertThat(typed(text, mapping(text))).isEqualTo(text.substring(0, text.indexOf("\n#")));
    }

    @Test
    void anEmptyValueIsThePointAfterItsColon() {
        assertThat(value("a:\nb: c", "a").span()).isEqualTo(new Span(2, 2));
    }

    @Test
    void placesAreRightBehindCharactersOutsideTheBasicPlane() {
        String text = "a: 😀😀\n𝒷: [😀, é, x]\n";

        assertThat(typed(text, value(text, "a"))).isEqualTo("😀😀");
        assertThat(typed(text, value(text, "𝒷"))).isEqualTo("[😀, é, x]");
        assertThat(typed(text, items(text, "𝒷").get(2))).isEqualTo("x");
    }

    @Test
    void aPartOfATextIsReadWithThePlacesOfTheWhole() {
        String text = "## 😀 Monitoring {api: degraded_performance} and more: [";
        Span braces = new Span(text.indexOf('{'), text.indexOf('}') + 1);

        Node.Mapping mapping =
                (Node.Mapping) Yaml.read(source(text), braces, log).orElseThrow();

        assertThat(mapping.span()).isEqualTo(braces);
        assertThat(typed(text, mapping.entry("api").orElseThrow().value())).isEqualTo("degraded_performance");
        assertThat(log.all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n \n", "# only a comment\n", "---\n", "--- # nothing\n...\n"})
    void nothingButCommentsAndBlanksIsNothingAndNoProblem(String typed) {
        assertThat(read(typed)).isEmpty();
        assertThat(log.all()).isEmpty();
    }

    @Test
    void aFileMayStartWithDashes() {
        assertThat(value("---\na: b\n", "a")).isEqualTo(new Node.Scalar("b", true, new Span(7, 8)));
        assertThat(log.all()).isEmpty();
    }

    @Test
    void theFirstOfTwoEqualKeysCountsAndTheSecondIsAProblem() {
        String text = "title: one\nimpact: major\n'title': two\ntitle: three\n";

        assertThat(((Node.Scalar) value(text, "title")).text()).isEqualTo("one");
        assertThat(mapping(text).entries()).hasSize(2);
        assertThat(log.all()).extracting(Diagnostic::rule).containsOnly(Rule.DUPLICATE_KEY);
        assertThat(log.all())
                .extracting(Diagnostic::message)
                .containsOnly("The key `title` is already given in line 1.");
        assertThat(log.all()).extracting(each -> place(each).line()).containsExactly(3, 4);
    }

    @Test
    void equalKeysOfDifferentMappingsAreNoProblem() {
        read("- {id: a}\n- {id: b}\n");

        assertThat(log.all()).isEmpty();
    }

    @Test
    void aMergeKeyIsAProblemAndEndsTheReading() {
        assertThat(read("<<: {a: b}\nc: d\n")).isEmpty();
        assertThat(log.all())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).isEqualTo("YAML merges mean nothing here."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"!!str x", "!foo x", "! x", "!!map {x: y}", "!!seq [x]", "!!binary aGk="})
    void aTagIsAProblemAndIsPassedOver(String typed) {
        assertThat(read("a: " + typed)).isPresent();
        assertThat(log.all()).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo(Rule.YAML_SYNTAX);
            assertThat(problem.message()).isEqualTo("YAML tags mean nothing here.");
            assertThat(place(problem).column()).isEqualTo(4);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"[x]: y\nb: c", "? {x: y}\n: z\nb: c", "{a: b}: y\nb: c"})
    void aKeyThatIsNoScalarIsAProblemAndItsEntryIsLeftOut(String typed) {
        assertThat(mapping(typed).entries())
                .extracting(each -> each.key().text())
                .containsExactly("b");
        assertThat(log.all()).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo(Rule.YAML_SYNTAX);
            assertThat(problem.message()).isEqualTo("A key is a word, not a list or a mapping.");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\\uD800\"", "\"\\0\"", "\"\\u0007\"", "\"\\uDC00x\""})
    void anEscapeForWhatNoTextCanHoldIsAProblem(String typed) {
        read("a: " + typed);

        assertThat(log.all())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message())
                        .isEqualTo("An escape in this value stands for a character that no text can hold."));
    }

    @Test
    void escapesForTheTwoHalvesOfOneCharacterAreThatCharacter() {
        assertThat(((Node.Scalar) value("a: \"\\uD83D\\uDE00\"", "a")).text()).isEqualTo("😀");
        assertThat(log.all()).isEmpty();
    }

    @Test
    void anEscapeThatTheTextsEndCutsOffIsAProblemLikeAnyOther() {
        assertThat(read("title: \"\\x")).isEmpty();
        assertThat(log.all()).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo(Rule.YAML_SYNTAX);
            assertThat(problem.message()).isEqualTo("From here on this is no YAML.");
        });
    }

    @Test
    void afterAHundredProblemsReadingStops() {
        assertThat(read("a: b\n".repeat(5_000))).isEmpty();
        assertThat(log.all()).hasSize(100);
    }

    private Optional<Node> read(String text) {
        return Yaml.read(source(text), new Span(0, text.length()), log);
    }

    private Node.Mapping mapping(String text) {
        return (Node.Mapping) read(text).orElseThrow();
    }

    private Node value(String text, String key) {
        return mapping(text).entry(key).orElseThrow().value();
    }

    private List<Node> items(String text, String key) {
        return ((Node.Sequence) value(text, key)).items();
    }

    private static String typed(String text, Node node) {
        return source(text).slice(node.span());
    }

    private static SourceText source(String text) {
        return new SourceText("content/site.yaml", text);
    }

    private static Location.Place place(Diagnostic problem) {
        return problem.location().place().orElseThrow();
    }
}
