package dev.allclear.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.allclear.diagnostic.Diagnostic;
import dev.allclear.diagnostic.Diagnostics;
import dev.allclear.diagnostic.Rule;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlLimitsTest {
    private final Diagnostics log = new Diagnostics();

    @Test
    void anAliasLeadsToWhatItRepeats() {
        Node.Mapping mapping = (Node.Mapping) read("a: &x [b, c]\nd: *x\n").orElseThrow();

        assertThat(mapping.entry("d").orElseThrow().value())
                .isEqualTo(mapping.entry("a").orElseThrow().value());
        assertThat(log.all()).isEmpty();
    }

    @Test
    void anAliasLeadsToTheLatestAnchorOfItsName() {
        Node.Sequence items = (Node.Sequence) read("[&x a, *x, &x b, *x]").orElseThrow();

        assertThat(items.items())
                .extracting(each -> ((Node.Scalar) each).text())
                .containsExactly("a", "a", "b", "b");
    }

    @Test
    void aListThatRepeatsItselfIsRefusedAtTheAlias() {
        assertThat(read("a: &x [1, [*x]]\n")).isEmpty();
        assertThat(only().rule()).isEqualTo(Rule.YAML_TOO_MANY_ALIASES);
        assertThat(only().message()).isEqualTo("The alias `*x` stands inside of what it repeats.");
        assertThat(only().location().place().orElseThrow().column()).isEqualTo(12);
    }

    @Test
    void anAliasOfWhatIsAnchoredNowhereIsRefused() {
        assertThat(read("a: *nowhere\n")).isEmpty();
        assertThat(only().rule()).isEqualTo(Rule.YAML_SYNTAX);
        assertThat(only().message()).isEqualTo("Nothing above is anchored as `&nowhere`.");
    }

    @Test
    void aliasesThatMultiplyEachOtherAreRefusedBeforeTheyCost() {
        StringBuilder bomb = new StringBuilder("x0: &x0 [lol, lol, lol, lol, lol, lol, lol, lol, lol, lol]\n");
        IntStream.range(1, 30)
                .forEach(level -> bomb.append(
                        "x%d: &x%d [%s]\n".formatted(level, level, ("*x" + (level - 1) + ", ").repeat(10))));

        assertThat(read(bomb.toString())).isEmpty();
        assertThat(only().rule()).isEqualTo(Rule.YAML_TOO_MANY_ALIASES);
        assertThat(only().location().place().orElseThrow().line()).isEqualTo(4);
    }

    @Test
    void aliasesMayRepeatTenThousandValuesAndNotOneMore() {
        assertThat(read("- &x a\n" + "- *x\n".repeat(10_000))).isPresent();
        assertThat(read("- &x a\n" + "- *x\n".repeat(10_001))).isEmpty();
        assertThat(only().location().place().orElseThrow().line()).isEqualTo(10_002);
    }

    @Test
    void aliasesMayRepeatAMillionCharactersAndNoMore() {
        String text = "- &x " + "a".repeat(1 << 18) + "\n";

        assertThat(read(text + "- *x\n".repeat(4))).isPresent();
        assertThat(read(text + "- *x\n".repeat(5))).isEmpty();
        assertThat(only().rule()).isEqualTo(Rule.YAML_TOO_MANY_ALIASES);
        assertThat(only().location().place().orElseThrow().line()).isEqualTo(6);
    }

    @Test
    void whatAliasesRepeatCountsAgainWhereItIsRepeated() {
        String text = "- &x " + "a".repeat(1 << 17) + "\n- &y [*x, *x]\n";

        assertThat(read(text + "- *y\n".repeat(3))).isPresent();
        assertThat(read(text + "- *y\n".repeat(4))).isEmpty();
        assertThat(only().location().place().orElseThrow().line()).isEqualTo(6);
    }

    @Test
    void aLargeFileWithoutAliasesIsNotBounded() {
        assertThat(((Node.Sequence) read("- {id: a, name: b}\n".repeat(20_000)).orElseThrow()).items())
                .hasSize(20_000);
    }

    @Test
    void collectionsMayNestFiftyDeepAndNotOneDeeper() {
        assertThat(read("[".repeat(50) + "]".repeat(50))).isPresent();
        assertThat(read("[".repeat(51) + "]".repeat(51))).isEmpty();
        assertThat(only().rule()).isEqualTo(Rule.YAML_TOO_DEEP);
        assertThat(only().location().place().orElseThrow().column()).isEqualTo(51);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{", "- ", "? ", "{a: ", "[a: ", "&a ", "!a ", "*", "\"a", "|", "%", "\t"})
    void anEndlessRepetitionIsAProblemAndNoFailure(String sign) {
        assertThat(read(sign.repeat(10_000))).isEmpty();
        assertThat(log.all()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "a", " ", "- ", "a: ", "\t"})
    void anEndlessLineIsAnsweredLikeAnyOther(String sign) {
        assertThat(read("title: [x] " + sign.repeat(100_000) + "x: @y\n")).isEmpty();
        assertThat(read(sign.repeat(100_000) + "x: @y\n")).isEmpty();
        assertThat(log.all()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 0x1B, 0x7F, 0x80, 0x9F, 0xFFFE, 0xFFFF})
    void aControlCharacterIsNamedWhereItStands(int character) {
        String text = "ok: 😀\n" + "# long\n".repeat(1_000) + "title: 😀" + Character.toString(character) + "x\n";

        assertThat(read(text)).isEmpty();
        assertThat(only().message()).isEqualTo("The control character U+%04X stands here.".formatted(character));
        assertThat(only().location().place().orElseThrow().line()).isEqualTo(1_002);
        assertThat(only().location().place().orElseThrow().column()).isEqualTo(9);
    }

    static Stream<Long> seeds() {
        return Stream.of(1L, 2L, 3L, 4L, 5L);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whateverIsTypedIsReadOrAnsweredWithPlacesInTheText(long seed) {
        Random random = new Random(seed);
        List<String> pieces = List.of(
                "a",
                "b: ",
                ":",
                " ",
                "\n",
                "\n  ",
                "- ",
                "[",
                "]",
                "{",
                "}",
                ",",
                "'",
                "\"",
                "\\",
                "#",
                "&x",
                "*x",
                "!y",
                "|",
                ">",
                "%",
                "@",
                "`",
                "?",
                "---\n",
                "...\n",
                "\t",
                "😀",
                "\u0085",
                "\u2028",
                "\uFEFF",
                "<<: ",
                "~",
                "%YAML 1.",
                "9",
                "\\x",
                "\\U00110000",
                "!<",
                "!!",
                "|2",
                ">-",
                "\u0001");
        for (int round = 0; round < 4_000; round++) {
            StringBuilder typed = new StringBuilder();
            random.ints(1 + random.nextInt(14), 0, pieces.size()).forEach(at -> typed.append(pieces.get(at)));
            String text = typed.toString();
            Diagnostics found = new Diagnostics();

            Optional<Node> node = Yaml.read(new SourceText("f", text), new Span(0, text.length()), found);

            node.ifPresent(root -> assertInside(root, new Span(0, text.length()), text));
            assertThat(found.all()).as(text).allSatisfy(problem -> {
                assertThat(problem.message()).doesNotContain("This is no YAML");
                assertThat(problem.hint()).isPresent();
                assertThat(problem.location().place()).isPresent();
            });
        }
    }

    private static void assertInside(Node node, Span whole, String text) {
        assertThat(node.span().from()).as(text).isBetween(whole.from(), whole.to());
        assertThat(node.span().to()).as(text).isBetween(whole.from(), whole.to());
        if (node instanceof Node.Sequence sequence) {
            sequence.items().forEach(each -> assertInside(each, whole, text));
        } else if (node instanceof Node.Mapping mapping) {
            mapping.entries().forEach(each -> assertInside(each.value(), whole, text));
        }
    }

    private Optional<Node> read(String text) {
        return Yaml.read(new SourceText("content/site.yaml", text), new Span(0, text.length()), log);
    }

    private Diagnostic only() {
        assertThat(log.all()).hasSize(1);
        return log.all().get(0);
    }
}
