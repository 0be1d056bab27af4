package dev.allclear.status;

import static dev.allclear.status.IncidentBuilder.incident;
import static dev.allclear.status.MaintenanceBuilder.maintenance;
import static dev.allclear.status.SiteBuilder.site;
import static org.assertj.core.api.Assertions.assertThat;

import dev.allclear.model.ComponentState;
import dev.allclear.model.Id;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A component over all incidents and maintenances")
class TimelineTest {

    @ParameterizedTest(name = "{0} over {1}")
    @MethodSource("pairs")
    void isInTheWorseOfTwoStatesWhileTheyOverlap(ComponentState worse, ComponentState better) {
        assertThat(InWords.timeline(overlapping(worse, better), "api"))
                .containsExactly("10:00-12:00 " + worse.key(), "12:00-13:00 " + better.key());
    }

    @ParameterizedTest(name = "{1} under {0}")
    @MethodSource("pairs")
    void isInTheWorseOfTwoStatesWhicheverCameFirst(ComponentState worse, ComponentState better) {
        assertThat(InWords.timeline(overlapping(better, worse), "api"))
                .containsExactly("10:00-11:00 " + better.key(), "11:00-13:00 " + worse.key());
    }

    static Stream<Arguments> pairs() {
        List<ComponentState> bad = Stream.of(ComponentState.values()).skip(1).toList();
        return bad.stream()
                .flatMap(worse -> bad.stream()
                        .filter(better -> better.compareTo(worse) < 0)
                        .map(better -> Arguments.of(worse, better)));
    }

    /** One incident from 10:00 to 12:00 and another from 11:00 to 13:00. */
    private static Derived overlapping(ComponentState first, ComponentState second) {
        return site("api")
                .with(incident("first", "api=" + first.key())
                        .investigating("10:00")
                        .resolved("12:00"))
                .with(incident("second", "api=" + second.key())
                        .investigating("11:00")
                        .resolved("13:00"))
                .at("15:00");
    }

    @Test
    void changedWhenItsStateBegan() {
        Timeline timeline = overlapping(ComponentState.MAJOR_OUTAGE, ComponentState.PARTIAL_OUTAGE)
                .timeline(new Id("api"));

        assertThat(Stream.of("09:59", "10:00", "11:59", "12:00", "13:00", "14:00")
                        .map(time -> timeline.changedAt(site().time(time))
                                .map(Instant::toString)
                                .orElse("never")))
                .containsExactly(
                        "never",
                        "2026-03-02T10:00:00Z",
                        "2026-03-02T10:00:00Z",
                        "2026-03-02T12:00:00Z",
                        "2026-03-02T13:00:00Z",
                        "2026-03-02T13:00:00Z");
    }

    @Test
    void isNotBetterBecauseAnIncidentSaysThatItIsOperational() {
        Derived derived = site("api")
                .with(incident("first", "api=major_outage")
                        .investigating("10:00")
                        .resolved("12:00"))
                .with(incident("second", "api=operational").investigating("11:00"))
                .at("15:00");

        assertThat(InWords.timeline(derived, "api")).containsExactly("10:00-12:00 major_outage");
    }

    @Test
    void countsTheSameStateFromTwoIncidentsOnce() {
        assertThat(InWords.timeline(overlapping(ComponentState.PARTIAL_OUTAGE, ComponentState.PARTIAL_OUTAGE), "api"))
                .containsExactly("10:00-13:00 partial_outage");
    }

    @Test
    void joinsStretchesOfOneStateThatTouch() {
        Derived derived = site("api")
                .with(incident("first", "api=major_outage")
                        .investigating("10:00")
                        .resolved("11:00"))
                .with(incident("second", "api=major_outage")
                        .investigating("11:00")
                        .resolved("12:00"))
                .at("15:00");

        assertThat(InWords.timeline(derived, "api")).containsExactly("10:00-12:00 major_outage");
    }

    @Test
    void returnsToTheBetterStateThatStillHoldsUnderneath() {
        Derived derived = site("api")
                .with(incident("i", "api=major_outage").investigating("10:30").resolved("11:00"))
                .with(maintenance("m", "10:00", "12:00", "api"))
                .at("15:00");

        assertThat(InWords.timeline(derived, "api"))
                .containsExactly(
                        "10:00-10:30 under_maintenance", "10:30-11:00 major_outage", "11:00-12:00 under_maintenance");
    }

    @Test
    void isInAStateAtItsFirstInstantAndNoLongerAtItsEnd() {
        Timeline timeline = site("api")
                .with(incident("i", "api=major_outage")
                        .investigating("10:00")
                        .identified("11:00", "api=partial_outage")
                        .resolved("12:00"))
                .at("15:00")
                .timeline(new Id("api"));

        assertThat(timeline.at(site().time("09:59"))).isEqualTo(ComponentState.OPERATIONAL);
        assertThat(timeline.at(site().time("10:00"))).isEqualTo(ComponentState.MAJOR_OUTAGE);
        assertThat(timeline.at(site().time("10:59"))).isEqualTo(ComponentState.MAJOR_OUTAGE);
        assertThat(timeline.at(site().time("11:00"))).isEqualTo(ComponentState.PARTIAL_OUTAGE);
        assertThat(timeline.at(site().time("12:00"))).isEqualTo(ComponentState.OPERATIONAL);
    }

    @Test
    void doesNotDependOnTheOrderOfContributions() {
        List<Stretch> contributions = new ArrayList<>();
        int hour = 10;
        for (ComponentState state : ComponentState.values()) {
            contributions.add(stretch(hour + ":00", hour + ":30", state));
            contributions.add(stretch("09:00", hour + ":00", state));
            hour++;
        }
        Timeline forwards = Timeline.of(contributions);
        Collections.reverse(contributions);

        assertThat(Timeline.of(contributions)).isEqualTo(forwards);
    }

    private static Stretch stretch(String from, String to, ComponentState state) {
        return new Stretch(Interval.of(site().time(from), site().time(to)), state);
    }
}
