package dev.allclear.status;

import static dev.allclear.status.IncidentBuilder.incident;
import static dev.allclear.status.SiteBuilder.site;
import static org.assertj.core.api.Assertions.assertThat;

import dev.allclear.model.Impact;
import dev.allclear.model.IncidentStatus;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("An incident")
class IncidentCourseTest {
    @Nested
    class UntilItIsResolved {
        @Test
        void contributesFromItsFirstUpdateOn() {
            Derived derived = at("11:00", incident("i", "api=major_outage").investigating("10:00"));

            assertThat(InWords.timeline(derived, "api")).containsExactly("10:00- major_outage");
        }

        @Test
        void contributesFromItsStartWhereThatIsEarlier() {
            Derived derived = at(
                    "11:00",
                    incident("i", "api=major_outage").started("09:30").investigating("10:00", "api=partial_outage"));

            assertThat(InWords.timeline(derived, "api"))
                    .containsExactly("09:30-10:00 major_outage", "10:00- partial_outage");
            assertThat(course(derived).startedAt()).isEqualTo(site().time("09:30"));
        }

        @Test
        void takesTheStatesOfTheFirstUpdateOverThoseOfItsHead() {
            Derived derived = at(
                    "11:00",
                    incident("i", Impact.MAJOR, "api", "web").investigating("10:00", "web=degraded_performance"));

            assertThat(InWords.timeline(derived, "api")).containsExactly("10:00- partial_outage");
            assertThat(InWords.timeline(derived, "web")).containsExactly("10:00- degraded_performance");
        }

        @Test
        void keepsTheStateOfComponentsThatAnUpdateDoesNotName() {
            Derived derived = at(
                    "12:00",
                    incident("i", "api=major_outage", "web=major_outage")
                            .investigating("10:00")
                            .identified("11:00", "web=operational"));

            assertThat(InWords.timeline(derived, "api")).containsExactly("10:00- major_outage");
            assertThat(InWords.timeline(derived, "web")).containsExactly("10:00-11:00 major_outage");
        }

        @Test
        void canDrawInAComponentLater() {
            Derived derived = at(
                    "12:00",
                    incident("i", "api=major_outage")
                            .investigating("10:00")
                            .identified("11:00", "web=degraded_performance"));

            assertThat(InWords.timeline(derived, "web")).containsExactly("11:00- degraded_performance");
        }

        @Test
        void letsTheLaterWrittenOfTwoUpdatesAtOneInstantStand() {
            Derived derived = at(
                    "12:00",
                    incident("i", "api=major_outage")
                            .investigating("10:00", "api=partial_outage")
                            .identified("10:00", "api=degraded_performance"));

            assertThat(InWords.timeline(derived, "api")).containsExactly("10:00- degraded_performance");
            assertThat(course(derived).status()).isEqualTo(IncidentStatus.IDENTIFIED);
        }

        @Test
        void isOpenAndLastsUpToNow() {
            Derived derived = at("11:30", incident("i").investigating("10:00").monitoring("11:00"));

            assertThat(course(derived).resolved()).isFalse();
            assertThat(InWords.intervals(course(derived).open())).containsExactly("10:00-");
            assertThat(course(derived).duration()).isEqualTo(Duration.ofMinutes(90));
            assertThat(course(derived).status()).isEqualTo(IncidentStatus.MONITORING);
        }
    }

    @Nested
    class Resolved {
        @Test
        void leavesEveryComponentOperational() {
            Derived derived = at(
                    "12:00",
                    incident("i", "api=major_outage", "web=partial_outage")
                            .investigating("10:00")
                            .resolved("11:00"));

            assertThat(InWords.timeline(derived, "api")).containsExactly("10:00-11:00 major_outage");
            assertThat(InWords.timeline(derived, "web")).containsExactly("10:00-11:00 partial_outage");
            assertThat(InWords.time(course(derived).resolvedAt())).isEqualTo("11:00");
            assertThat(course(derived).duration()).isEqualTo(Duration.ofHours(1));
        }

        @Test
        void stillAppliesAStateThatIsGivenWithTheResolution() {
            Derived derived = at(
                    "12:00",
                    incident("i", "api=major_outage")
                            .investigating("10:00")
                            .resolved("11:00", "api=degraded_performance"));

            assertThat(InWords.timeline(derived, "api"))
                    .containsExactly("10:00-11:00 major_outage", "11:00- degraded_performance");
            assertThat(course(derived).resolved()).isTrue();
        }

        @Test
        void stillAppliesAStateThatIsGivenAfterTheResolution() {
            Derived derived = at(
                    "15:00",
                    incident("i", "api=major_outage")
                            .investigating("10:00")
                            .resolved("11:00")
                            .postmortem("12:00", "api=degraded_performance")
                            .postmortem("13:00", "api=operational"));

            assertThat(InWords.timeline(derived, "api"))
                    .containsExactly("10:00-11:00 major_outage", "12:00-13:00 degraded_performance");
        }

        @Test
        void isNotChangedByASecondResolution() {
            Derived derived = at(
                    "15:00",
                    incident("i", "api=major_outage")
                            .investigating("10:00")
                            .resolved("11:00", "api=degraded_performance")
                            .resolved("12:00"));

            assertThat(InWords.timeline(derived, "api"))
                    .containsExactly("10:00-11:00 major_outage", "11:00- degraded_performance");
            assertThat(InWords.time(course(derived).resolvedAt())).isEqualTo("11:00");
        }

        @Test
        void staysResolvedWithAPostmortem() {
            Derived derived = at(
                    "15:00",
                    incident("i").investigating("10:00").resolved("11:00").postmortem("14:00"));

            assertThat(InWords.time(course(derived).resolvedAt())).isEqualTo("11:00");
            assertThat(course(derived).status()).isEqualTo(IncidentStatus.POSTMORTEM);
            assertThat(course(derived).duration()).isEqualTo(Duration.ofHours(1));
        }

        @Test
        void mayHaveLastedNoTimeAtAll() {
            Derived derived = at("12:00", incident("i", "api=major_outage").resolved("11:00"));

            assertThat(InWords.timeline(derived, "api")).isEmpty();
            assertThat(course(derived).duration()).isZero();
            assertThat(course(derived).impact()).isEqualTo(Impact.CRITICAL);
        }
    }

    @Nested
    class EndedBeforeItsResolutionWasWritten {
        @Test
        void leavesComponentsOperationalFromThen() {
            Derived derived = at(
                    "12:00",
                    incident("i", "api=major_outage")
                            .investigating("10:00")
                            .resolved("11:00")
                            .resolvedAlreadyAt("10:40"));

            assertThat(InWords.timeline(derived, "api")).containsExactly("10:00-10:40 major_outage");
            assertThat(InWords.intervals(course(derived).open())).containsExactly("10:00-10:40");
            assertThat(InWords.time(course(derived).resolvedAt())).isEqualTo("10:40");
            assertThat(course(derived).duration()).isEqualTo(Duration.ofMinutes(40));
        }

        @Test
        void moveOnlyItsLastOpenStretch() {
            Derived derived = at(
                    "15:00",
                    incident("i", "api=major_outage")
                            .investigating("10:00")
                            .resolved("11:00")
                            .investigating("12:00")
                            .resolved("13:00")
                            .resolvedAlreadyAt("12:30"));

            assertThat(InWords.intervals(course(derived).open())).containsExactly("10:00-11:00", "12:00-12:30");
            assertThat(InWords.timeline(derived, "api"))
                    .containsExactly("10:00-11:00 major_outage", "12:00-12:30 major_outage");
        }

        @Test
        void canEndTheMomentItWasReopened() {
            Derived derived = at(
                    "15:00",
                    incident("i", "api=major_outage")
                            .investigating("10:00")
                            .resolved("11:00")
                            .investigating("11:00")
                            .resolved("13:00")
                            .resolvedAlreadyAt("11:00"));

            assertThat(InWords.intervals(course(derived).open())).containsExactly("10:00-11:00", "11:00-11:00");
            assertThat(InWords.timeline(derived, "api")).containsExactly("10:00-11:00 major_outage");
        }

        @Test
        void stillAppliesStatesThatWereGivenInBetween() {
            Derived derived = at(
                    "15:00",
                    incident("i", "api=major_outage", "web=major_outage")
                            .investigating("10:00")
                            .monitoring("11:00", "api=degraded_performance")
                            .resolved("12:00")
                            .resolvedAlreadyAt("10:30"));

            assertThat(InWords.timeline(derived, "api"))
                    .containsExactly("10:00-10:30 major_outage", "11:00-12:00 degraded_performance");
            assertThat(InWords.timeline(derived, "web")).containsExactly("10:00-10:30 major_outage");
        }

        @Test
        void tellsTheChangeWithTheResolvingUpdate() {
            Derived derived = at(
                    "15:00",
                    incident("i", "api=major_outage")
                            .investigating("10:00")
                            .resolved("11:00")
                            .resolvedAlreadyAt("10:40"));

            assertThat(InWords.changes(course(derived).steps()))
                    .containsExactly("10:00 api operational->major_outage", "11:00 api major_outage->operational");
        }
    }

    @Nested
    class Reopened {
        private final IncidentBuilder reopened = incident("i", "api=major_outage", "web=major_outage")
                .investigating("10:00")
                .monitoring("10:30", "web=partial_outage")
                .resolved("11:00")
                .investigating("12:00", "api=degraded_performance");

        @Test
        void putsComponentsThatAreNotNamedBackInTheStateBeforeTheResolution() {
            assertThat(InWords.timeline(at("13:00", reopened), "web"))
                    .containsExactly("10:00-10:30 major_outage", "10:30-11:00 partial_outage", "12:00- partial_outage");
        }

        @Test
        void putsComponentsThatAreNamedInTheStateGiven() {
            assertThat(InWords.timeline(at("13:00", reopened), "api"))
                    .containsExactly("10:00-11:00 major_outage", "12:00- degraded_performance");
        }

        @Test
        void isUnresolvedAgainAndItsDurationLeavesThePauseOut() {
            IncidentCourse course = course(at("13:00", reopened));

            assertThat(course.resolved()).isFalse();
            assertThat(InWords.intervals(course.open())).containsExactly("10:00-11:00", "12:00-");
            assertThat(course.duration()).isEqualTo(Duration.ofHours(2));
        }

        @Test
        void addsUpItsOpenStretchesOnceResolvedAgain() {
            IncidentCourse course = course(at("15:00", reopened.resolved("12:20")));

            assertThat(InWords.time(course.resolvedAt())).isEqualTo("12:20");
            assertThat(course.duration()).isEqualTo(Duration.ofMinutes(80));
        }

        @Test
        void forgetsStatesThatWereGivenWithTheResolution() {
            Derived derived = at(
                    "13:00",
                    incident("i", "api=major_outage")
                            .investigating("10:00")
                            .resolved("11:00", "api=degraded_performance", "web=degraded_performance")
                            .identified("12:00"));

            assertThat(InWords.timeline(derived, "api"))
                    .containsExactly(
                            "10:00-11:00 major_outage", "11:00-12:00 degraded_performance", "12:00- major_outage");
            assertThat(InWords.timeline(derived, "web")).containsExactly("11:00-12:00 degraded_performance");
        }

        @Test
        void tellsWhatEachUpdateChanged() {
            assertThat(InWords.changes(course(at("13:00", reopened)).steps()))
                    .containsExactly(
                            "10:00 api operational->major_outage",
                            "10:00 web operational->major_outage",
                            "10:30 web major_outage->partial_outage",
                            "11:00 api major_outage->operational",
                            "11:00 web partial_outage->operational",
                            "12:00 api operational->degraded_performance",
                            "12:00 web operational->partial_outage");
        }
    }

    @Nested
    class WithoutAnImpactOfItsOwn {
        @Test
        void isLabelledByTheWorstStateThatAnyComponentWasIn() {
            assertThat(impact("operational")).isEqualTo(Impact.NONE);
            assertThat(impact("degraded_performance")).isEqualTo(Impact.MINOR);
            assertThat(impact("partial_outage")).isEqualTo(Impact.MAJOR);
            assertThat(impact("major_outage")).isEqualTo(Impact.CRITICAL);
        }

        @Test
        void isNoMaintenanceBecauseAComponentIsUnderMaintenance() {
            assertThat(impact("under_maintenance")).isEqualTo(Impact.NONE);
        }

        private Impact impact(String state) {
            Derived derived = at(
                    "12:00",
                    incident("i", "web=operational")
                            .investigating("10:00")
                            .identified("10:10", "api=" + state)
                            .identified("10:20", "api=operational"));
            return course(derived).impact();
        }
    }

    @Nested
    class WithAnImpactOfItsOwn {
        @Test
        void keepsItWhateverItsComponentsGoThrough() {
            Derived derived = at("12:00", incident("i", Impact.MINOR).investigating("10:00", "api=major_outage"));

            assertThat(course(derived).impact()).isEqualTo(Impact.MINOR);
        }
    }

    private static Derived at(String now, IncidentBuilder incident) {
        return site("api", "web", "shop").with(incident).at(now);
    }

    private static IncidentCourse course(Derived derived) {
        return derived.incidents().get(0);
    }
}
