package dev.allclear.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.FuzzTest;

/**
 * Holds the Markdown reader to its promises, whatever is typed: what was found once is read again in every build.
 *
 * <p>To look for more, for an hour and at most ten seconds for each text:
 *
 * <pre>JAZZER_FUZZ=1 mvn test -Dtest=MarkdownFuzzTest -Djazzer.hooks=true -Djazzer.max_duration=1h \
 *     '-Djazzer.instrumentation_includes=dev.allclear.**:org.commonmark.**:org.owasp.html.**' \
 *     -Djunit.jupiter.execution.timeout.mode=disabled \
 *     -Djunit.jupiter.execution.timeout.testtemplate.method.default=10s</pre>
 *
 * <p>What it finds is written to {@code src/test/resources/dev/allclear/markdown/MarkdownFuzzTestInputs}, to be kept
 * under a name that tells what it is.
 */
class MarkdownFuzzTest {
    @FuzzTest
    void whateverIsTypedBecomesSafeHtmlWithPlacesInTheText(byte[] bytes) {
        String typed = new String(bytes, UTF_8);

        Promises.assertKept(typed.replace("\r\n", "\n").replace('\r', '\n'));
    }
}
