package dev.allclear.status;

import static org.assertj.core.api.Assertions.assertThat;

import dev.allclear.model.ComponentState;
import dev.allclear.model.Id;
import dev.allclear.model.Site;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each case is a seed; its name tells which. */
@DisplayName("What is derived from a site made at random")
class RandomTimelinesTest {

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void isInEveryMinuteWhatTheRulesSayMinuteByMinute(long seed) {
        var sites = new RandomSites(seed);
        SiteBuilder builder = sites.next();
        String now = sites.time();
        Derived derived = builder.at(now);
        var reference = new MinuteByMinute(builder.build(), derived.now());

        for (String component : RandomSites.COMPONENTS) {
            Id id = new Id(component);
            for (int minute = 0; !builder.time(RandomSites.text(minute)).isAfter(derived.now()); minute++) {
                Instant instant = builder.time(RandomSites.text(minute));
                assertThat(derived.timeline(id).at(instant))
                        .as("%s at %s, now %s", component, RandomSites.text(minute), now)
                        .isEqualTo(reference.state(id, instant));
            }
            assertThat(derived.state(id)).isEqualTo(reference.state(id, derived.now()));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void hasIncidentsThatLastAsLongAsTheyAreOpen(long seed) {
        var sites = new RandomSites(seed);
        SiteBuilder builder = sites.next();
        Derived derived = builder.at(sites.time());
        var reference = new MinuteByMinute(builder.build(), derived.now());

        for (IncidentCourse course : derived.incidents()) {
            assertThat(course.duration().toMinutes())
                    .as(course.incident().id().value())
                    .isEqualTo(reference.openMinutes(course.incident()));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void hasTimelinesOfStretchesThatNeitherOverlapNorTouchInOneState(long seed) {
        var sites = new RandomSites(seed);
        Derived derived = sites.next().at(sites.time());

        derived.timelines().values().forEach(timeline -> assertWellFormed(timeline.stretches(), derived.now()));
    }

    private static void assertWellFormed(List<Stretch> stretches, Instant now) {
        for (int i = 0; i < stretches.size(); i++) {
            Stretch stretch = stretches.get(i);
            assertThat(stretch.state()).isNotEqualTo(ComponentState.OPERATIONAL);
            assertThat(stretch.interval().from()).isBeforeOrEqualTo(now);
            stretch.interval()
                    .to()
                    .ifPresent(to ->
                            assertThat(to).isAfter(stretch.interval().from()).isBeforeOrEqualTo(now));
            if (i > 0) {
                Stretch before = stretches.get(i - 1);
                Instant end = before.interval().to().orElseThrow();
                assertThat(end).isBeforeOrEqualTo(stretch.interval().from());
                assertThat(end.equals(stretch.interval().from()) && before.state() == stretch.state())
                        .isFalse();
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void doesNotDependOnTheOrderOfFiles(long seed) {
        var sites = new RandomSites(seed);
        Site site = sites.next().build();
        Instant now = SiteBuilder.site().time(sites.time());
        Site shuffled = new Site(
                site.settings(),
                site.components(),
                shuffled(site.incidents(), seed),
                shuffled(site.maintenances(), seed),
                site.announcements(),
                site.pages());

        Derived one = Derived.of(site, now);
        Derived other = Derived.of(shuffled, now);

        assertThat(other.timelines()).isEqualTo(one.timelines());
        assertThat(other.state()).isEqualTo(one.state());
        assertThat(other.incidents()).isEqualTo(one.incidents());
        assertThat(other.maintenances()).isEqualTo(one.maintenances());
        assertThat(other.nextTransition()).isEqualTo(one.nextTransition());
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    private static <T> List<T> shuffled(List<T> list, long seed) {
        List<T> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
    }
}
