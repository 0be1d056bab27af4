package dev.allclear.content;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.allclear.diagnostic.Diagnostic;
import dev.allclear.diagnostic.Diagnostics;
import dev.allclear.source.Node;
import dev.allclear.source.SourceText;
import dev.allclear.source.Span;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Holds the reading of times and of updates' headings to its promises, whatever is typed: what was found once is read
 * again in every build.
 *
 * <p>To look for more, for an hour and at most ten seconds for each text:
 *
 * <pre>JAZZER_FUZZ=1 mvn test -Dtest=TimesFuzzTest -Djazzer.hooks=true -Djazzer.max_duration=1h \
 *     -Djunit.jupiter.execution.timeout.mode=disabled \
 *     -Djunit.jupiter.execution.timeout.testtemplate.method.default=10s</pre>
 *
 * <p>What it finds is written to {@code src/test/resources/dev/allclear/content/TimesFuzzTestInputs}, to be kept under a
 * name that tells what it is.
 */
class TimesFuzzTest {
    private static final Times ZURICH = new Times(ZoneId.of("Europe/Zurich"));
    private static final Pattern OFFERED = Pattern.compile("`([^`]*)`");

    /** What one reading of a text gives. */
    private record Reading<T>(Optional<T> value, List<Diagnostic> problems) {
        static <T> Reading<T> of(String typed, Function<Value, Optional<T>> reader) {
            var log = new Diagnostics();
            var problems = new Problems("incidents/a.md", new SourceText("content/incidents/a.md", typed), log);
            var value = new Value("at", new Node.Scalar(typed, false, problems.whole()), problems);
            return new Reading<>(reader.apply(value), log.all());
        }
    }

    @FuzzTest
    void whateverIsTypedIsATimeOrIsToldWithOneThatCanBeRead(byte[] bytes) {
        String typed = new String(bytes, UTF_8);

        assertReadOrTold(Reading.of(typed, ZURICH::moment));
        assertReadOrTold(Reading.of(typed, Times::day));
        var instant = Reading.of(typed, ZURICH::instant);
        assertReadOrTold(instant);
        instant.value()
                .ifPresent(at ->
                        assertThat(Reading.of(at.toString(), ZURICH::instant)).isEqualTo(instant));
        assertHeading(typed.replaceAll("\\s", " ").strip());
    }

    private static void assertReadOrTold(Reading<?> reading) {
        assertThat(reading.value().isEmpty()).isEqualTo(!reading.problems().isEmpty());
        for (Diagnostic problem : reading.problems()) {
            assertThat(problem.message()).endsWith(".");
            OFFERED.matcher(problem.hint().orElseThrow())
                    .results()
                    .map(offer -> offer.group(1))
                    .forEach(offered -> {
                        if (offered.matches("\\d{4}-\\d{2}-\\d{2}")) {
                            assertThat(Reading.of(offered, Times::day).problems())
                                    .as(offered)
                                    .isEmpty();
                        } else if (offered.matches("(\\d{4}-\\d{2}-\\d{2}.|\\d{2}:\\d{2}).*")) {
                            assertThat(Reading.of(offered, ZURICH::moment).problems())
                                    .as(offered)
                                    .isEmpty();
                        }
                    });
        }
    }

    private static void assertHeading(String content) {
        UpdateHeading.read(
                        content, word -> Vocabulary.INCIDENT_STATUSES.find(word).isPresent())
                .ifPresent(heading -> {
                    Span status = place(heading.status(), content);
                    Span time = place(heading.time(), content);
                    assertThat(status.to()).isLessThanOrEqualTo(time.from());
                    heading.braces().ifPresent(braces -> {
                        assertThat(braces.text()).startsWith("{");
                        assertThat(time.to())
                                .isLessThanOrEqualTo(place(braces, content).from());
                    });
                });
    }

    private static Span place(UpdateHeading.Part part, String content) {
        assertThat(content.substring(part.from())).startsWith(part.text());
        return new Span(part.from(), part.from() + part.text().length());
    }
}
