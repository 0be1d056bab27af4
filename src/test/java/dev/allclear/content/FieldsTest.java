package dev.allclear.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.allclear.model.Site;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FieldsTest {
    private static final Map<String, List<String>> FILES = Map.of(
            "incidents/2021-08-27-a.yaml",
                    List.of(
                            "title: Slow",
                            "impact: minor",
                            "components: [api]",
                            "updates: [{at: 2021-08-27 11:16 UTC, status: resolved, text: Done.}]"),
            "maintenance/2021-08-27-a.md",
                    List.of(
                            "---",
                            "title: Works",
                            "start: 2021-08-27 11:16 UTC",
                            "end: 2021-08-27 12:16 UTC",
                            "components: [api]",
                            "---",
                            "We work."),
            "announcements/2021-08-27-a.md",
                    List.of("---", "title: News", "from: 2021-08-27", "until: 2021-12-01", "---", "We tell."));

    @TempDir
    Path root;

    static Stream<List<String>> filesWithOneKeyPassedOver() {
        return FILES.entrySet().stream()
                .flatMap(file -> IntStream.range(0, file.getValue().size())
                        .filter(i -> file.getValue().get(i).contains(": "))
                        .mapToObj(i -> List.of(file.getKey(), passingOver(file.getValue(), i))));
    }

    @ParameterizedTest
    @MethodSource("filesWithOneKeyPassedOver")
    void aFileYieldsAPageOrAnError(List<String> pathAndText) {
        Folder folder = Folder.in(root).with(pathAndText.get(0), pathAndText.get(1));

        long pages = folder.read().site().map(FieldsTest::pages).orElse(0L);

        assertThat(pages == 1 || !folder.problems().isEmpty()).isTrue();
    }

    private static String passingOver(List<String> lines, int line) {
        return String.join(
                "\n",
                IntStream.range(0, lines.size())
                        .mapToObj(i -> (i == line ? "x-" : "") + lines.get(i))
                        .toList());
    }

    private static long pages(Site site) {
        return (long) site.incidents().size()
                + site.maintenances().size()
                + site.announcements().size();
    }
}
