package dev.allclear.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What holds of the figures of any site, whatever happened to it. */
@Execution(ExecutionMode.CONCURRENT)
class PropertiesTest {
    private static final long SEEDS = 60;

    @TestFactory
    Stream<DynamicTest> secondsInAllStatesAreTheTimeThatHasGone() {
        return seeds(seed -> {
            Story story = RandomFigures.story(seed);
            for (Row row : figures(story, seed).rows()) {
                all(row).forEach(figure -> assertThat(figure.in(State.OPERATIONAL))
                        .as(row.id())
                        .isGreaterThanOrEqualTo(rounding(row).negate()));
                if (!row.group()) {
                    assertThat(sum(row.years(), Figure::tracked)).as(row.id()).isEqualByComparingTo(gone(row, story));
                }
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> uptimeNeverRisesWhenAnOutageIsAdded() {
        return seeds(seed -> {
            Story story = RandomFigures.story(seed).since(LocalDate.of(2024, 2, 1));
            List<Story.Incident> more = new ArrayList<>(story.incidents());
            more.add(anOutage(story, seed));

            List<Row> before = figures(story, seed).rows();
            List<Row> after = figures(story.with(more), seed).rows();

            assertThat(after).hasSameSizeAs(before);
            for (int i = 0; i < before.size(); i++) {
                notRisen(all(before.get(i)), all(after.get(i)));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> theOrderOfFilesAndOfUpdatesDoesNotMatter() {
        return seeds(seed -> {
            Story story = RandomFigures.story(seed);
            List<Story.Incident> others = new ArrayList<>();
            for (Story.Incident each : story.incidents()) {
                others.add(0, each.named("renamed-" + (9 - others.size())));
            }

            List<Row> once = figures(story, seed).rows();

            assertThat(figures(story.with(others), seed + 1).rows()).isEqualTo(once);
            assertThat(figures(story.with(others), seed + 2).rows()).isEqualTo(once);
        });
    }

    @TestFactory
    Stream<DynamicTest> monthsAddUpToQuartersAndQuartersToYears() {
        return seeds(seed -> {
            for (Row row : figures(RandomFigures.story(seed), seed).rows()) {
                for (Figure quarter : row.quarters()) {
                    addUp(row, months(row, quarter), quarter);
                }
                for (Figure year : row.years()) {
                    addUp(row, within(row.quarters(), each -> each.startsWith(year.period())), year);
                }
            }
        });
    }

    private static Stream<DynamicTest> seeds(LongConsumer property) {
        return LongStream.rangeClosed(1, SEEDS)
                .mapToObj(seed -> DynamicTest.dynamicTest("seed " + seed, () -> property.accept(seed)));
    }

    private static Uptime figures(Story story, long habits) {
        return StoryFiles.of(story, habits).figures(Instant.ofEpochSecond(story.now()));
    }

    private static List<Figure> all(Row row) {
        return Stream.of(
                        row.window().stream(),
                        row.days().stream(),
                        row.months().stream(),
                        row.quarters().stream(),
                        row.years().stream())
                .flatMap(figures -> figures)
                .toList();
    }

    /** Returns the seconds from the beginning of the first day to now, or to the end of the last day. */
    private static BigDecimal gone(Row row, Story story) {
        Optional<Long> begin = row.since().map(day -> midnight(LocalDate.parse(day), story));
        long end = row.until()
                .map(day -> midnight(LocalDate.parse(day).plusDays(1), story))
                .filter(midnight -> midnight < story.now())
                .orElse(story.now());
        return BigDecimal.valueOf(Math.max(0, end - begin.orElse(end)));
    }

    private static long midnight(LocalDate day, Story story) {
        return day.atStartOfDay(story.zone()).toEpochSecond();
    }

    /** Returns an outage that may begin long before all others, and may be open. */
    private static Story.Incident anOutage(Story story, long seed) {
        long from = story.now() - 60 * (seed * 7_919 % 6_000);
        List<Story.Update> updates = new ArrayList<>();
        updates.add(new Story.Update(from, Optional.of("investigating"), Map.of()));
        if (seed % 3 > 0) {
            updates.add(new Story.Update(from + (story.now() - from) / 2, Optional.of("resolved"), Map.of()));
        }
        State state = List.of(State.MAJOR_OUTAGE, State.PARTIAL_OUTAGE).get((int) (seed % 2));
        return new Story.Incident(
                "one-more", Map.of(story.components().get(0).id(), state), Optional.empty(), Optional.empty(), updates);
    }

    private static void notRisen(List<Figure> before, List<Figure> after) {
        assertThat(after)
                .extracting(Figure::period)
                .isEqualTo(before.stream().map(Figure::period).toList());
        for (int i = 0; i < before.size(); i++) {
            assertThat(new BigDecimal(after.get(i).uptime()))
                    .as("%s, then %s", before.get(i), after.get(i))
                    .isLessThanOrEqualTo(new BigDecimal(before.get(i).uptime()));
            assertThat(after.get(i).weighted())
                    .isGreaterThanOrEqualTo(before.get(i).weighted());
        }
    }

    private static List<Figure> months(Row row, Figure quarter) {
        String year = quarter.period().substring(0, 5);
        int number = Integer.parseInt(quarter.period().substring(6));
        return within(
                row.months(), each -> each.startsWith(year) && (Integer.parseInt(each.substring(5)) + 2) / 3 == number);
    }

    private static List<Figure> within(List<Figure> figures, Predicate<String> period) {
        return figures.stream().filter(each -> period.test(each.period())).toList();
    }

    /** Returns by how much numbers of a row may be off together: those of a group are published rounded to three decimals. */
    private static BigDecimal rounding(Row row) {
        return row.group() ? new BigDecimal("0.003") : BigDecimal.ZERO;
    }

    /** Holds that the parts add up to the whole. */
    private static void addUp(Row row, List<Figure> parts, Figure whole) {
        BigDecimal most = rounding(row);
        adds(parts, whole, Figure::tracked, most);
        State.COUNTED.forEach(state -> adds(parts, whole, figure -> figure.in(state), most));
        adds(parts, whole, Figure::weighted, most);
    }

    private static void adds(List<Figure> parts, Figure whole, Function<Figure, BigDecimal> number, BigDecimal most) {
        assertThat(sum(parts, number).subtract(number.apply(whole)).abs())
                .as("%s of %s", whole, parts)
                .isLessThanOrEqualTo(most);
    }

    private static BigDecimal sum(List<Figure> figures, Function<Figure, BigDecimal> number) {
        return figures.stream().map(number).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
