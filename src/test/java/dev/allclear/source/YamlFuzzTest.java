package dev.allclear.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.allclear.diagnostic.Diagnostic;
import dev.allclear.diagnostic.Diagnostics;
import dev.allclear.diagnostic.Location;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Holds the YAML reader to its promises, whatever is typed: what was found once is read again in every build.
 *
 * <p>To look for more, for an hour and at most ten seconds for each text:
 *
 * <pre>JAZZER_FUZZ=1 mvn test -Dtest=YamlFuzzTest -Djazzer.hooks=true -Djazzer.max_duration=1h \
 *     '-Djazzer.instrumentation_includes=dev.allclear.**:org.yaml.snakeyaml.**' \
 *     -Djunit.jupiter.execution.timeout.mode=disabled \
 *     -Djunit.jupiter.execution.timeout.testtemplate.method.default=10s</pre>
 *
 * <p>What it finds is written to {@code src/test/resources/dev/allclear/source/YamlFuzzTestInputs}, to be kept under a
 * name that tells what it is.
 */
class YamlFuzzTest {
    private static final String BEFORE = "😀\n---\n";
    private static final String AFTER = "\n---\ntext: [\n";

    /** What one reading of a text gives. */
    private record Reading(Optional<Node> node, List<Diagnostic> problems) {
        static Reading of(SourceText source, Span part) {
            var log = new Diagnostics();
            return new Reading(Yaml.read(source, part, log), log.all());
        }

        static Reading of(SourceText source) {
            return of(source, new Span(0, source.text().length()));
        }
    }

    @FuzzTest
    void whateverIsTypedIsReadWhereItStandsOrIsTold(byte[] bytes) {
        var log = new Diagnostics();
        Optional<SourceText> decoded = Decoding.text("content/a.yaml", bytes, log);
        assertThat(decoded.isPresent()).isEqualTo(log.all().isEmpty());
        decoded.ifPresent(YamlFuzzTest::assertRead);
    }

    private static void assertRead(SourceText source) {
        Reading reading = Reading.of(source);

        reading.problems().forEach(each -> assertPlaced(each, source));
        reading.node()
                .ifPresentOrElse(
                        node -> assertNested(node, new Span(0, source.text().length()), source),
                        () -> assertNothingTyped(reading, source));
        assertThat(Reading.of(source)).isEqualTo(reading);
        assertSameInALongerText(reading, source);
    }

    private static void assertPlaced(Diagnostic problem, SourceText source) {
        Location.Place place = problem.location().place().orElseThrow();
        String[] lines = source.text().split("\n", -1);
        assertThat(place.line()).isBetween(1, lines.length);
        assertThat(place.excerpt()).isEqualTo(lines[place.line() - 1]);
        assertThat(place.column()).isPositive();
        assertThat(place.length()).isNotNegative();
        assertThat(place.column() - 1 + place.length())
                .isLessThanOrEqualTo(
                        place.excerpt().codePointCount(0, place.excerpt().length()));
        assertThat(problem.message()).endsWith(".");
        assertThat(problem.hint()).isPresent();
    }

    /** What an alias repeats stands where it was typed, so elsewhere. */
    private static void assertNested(Node node, Span room, SourceText source) {
        boolean repeated = source.text().indexOf('*') >= 0;
        Span span = node.span();
        assertThat(span.to()).isLessThanOrEqualTo(source.text().length());
        if (!repeated) {
            assertThat(span.from()).isGreaterThanOrEqualTo(room.from());
            assertThat(span.to()).isLessThanOrEqualTo(room.to());
        }
        assertTyped(node, source);
        int from = span.from();
        for (Node child : children(node)) {
            assertNested(child, repeated ? room : new Span(from, span.to()), source);
            from = child.span().to();
        }
    }

    /** A plain word of one line is what stands in its place, unless a name or a tag stands before it. */
    private static void assertTyped(Node node, SourceText source) {
        String typed = source.slice(node.span());
        if (node instanceof Node.Scalar scalar && scalar.plain() && typed.matches("(?![&!]).+")) {
            assertThat(typed).isEqualTo(scalar.text().stripTrailing());
        }
    }

    private static List<Node> children(Node node) {
        List<Node> children = new ArrayList<>();
        if (node instanceof Node.Sequence sequence) {
            children.addAll(sequence.items());
        } else if (node instanceof Node.Mapping mapping) {
            mapping.entries().forEach(entry -> children.addAll(List.of(entry.key(), entry.value())));
        }
        return children;
    }

    /** Only blanks, comments, the marks of a document and names of nothing are no problem and no document. */
    private static void assertNothingTyped(Reading reading, SourceText source) {
        if (reading.problems().isEmpty()) {
            assertThat(Arrays.stream(source.text().split("\\R", -1)).map(String::strip))
                    .allMatch(line -> line.matches("\uFEFF*(|[#%].*|---.*|\\.\\.\\.|&.*)"));
        }
    }

    private static void assertSameInALongerText(Reading alone, SourceText source) {
        var longer = new SourceText(source.file(), BEFORE + source.text() + AFTER);
        Reading inside = Reading.of(longer, new Span(0, source.text().length()).shifted(BEFORE.length()));

        assertThat(inside.node()).isEqualTo(alone.node().map(node -> shifted(node, BEFORE.length())));
        assertThat(inside.problems()).extracting(Diagnostic::rule).isEqualTo(rules(alone));
        assertThat(inside.problems()).extracting(YamlFuzzTest::excerpt).isEqualTo(excerpts(alone));
    }

    private static List<?> rules(Reading reading) {
        return reading.problems().stream().map(Diagnostic::rule).toList();
    }

    private static List<String> excerpts(Reading reading) {
        return reading.problems().stream().map(YamlFuzzTest::excerpt).toList();
    }

    private static String excerpt(Diagnostic problem) {
        Location.Place place = problem.location().place().orElseThrow();
        return place.column() + " " + place.length() + " " + place.excerpt();
    }

    private static Node shifted(Node node, int by) {
        Span span = node.span().shifted(by);
        if (node instanceof Node.Sequence sequence) {
            return new Node.Sequence(
                    sequence.items().stream().map(each -> shifted(each, by)).toList(), span);
        }
        if (node instanceof Node.Mapping mapping) {
            return new Node.Mapping(
                    mapping.entries().stream()
                            .map(each ->
                                    new Node.Entry((Node.Scalar) shifted(each.key(), by), shifted(each.value(), by)))
                            .toList(),
                    span);
        }
        Node.Scalar scalar = (Node.Scalar) node;
        return new Node.Scalar(scalar.text(), scalar.plain(), span);
    }
}
