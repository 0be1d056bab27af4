package dev.allclear.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Builds every site in {@code src/test/resources/figures}, and reads its figures; the README there says how to add one. */
@Execution(ExecutionMode.CONCURRENT)
class FiguresTest {

    @TestFactory
    Stream<DynamicTest> everySiteHasTheFiguresThatWereReckonedByHand() {
        return FiguresCase.all().stream()
                .map(each -> DynamicTest.dynamicTest(each.name(), each.file().toUri(), () -> holds(each)));
    }

    private static void holds(FiguresCase each) {
        Uptime uptime = each.written().built(each.now()).uptime();

        assertThat(each.actual(uptime)).containsExactlyElementsOf(each.expected());
    }
}
