package dev.allclear.status;

import static dev.allclear.status.MaintenanceBuilder.maintenance;
import static dev.allclear.status.SiteBuilder.site;
import static org.assertj.core.api.Assertions.assertThat;

import dev.allclear.model.ComponentState;
import dev.allclear.model.Id;
import dev.allclear.model.MaintenanceStatus;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("A maintenance planned from 10:00 to 12:00")
class MaintenanceCourseTest {

    @Nested
    class WithoutUpdatesFollowsTheClock {
        @Test
        void isScheduledAndContributesNothingBeforeItsStart() {
            Derived derived = at("09:59", planned());

            assertThat(course(derived).status()).isEqualTo(MaintenanceStatus.SCHEDULED);
            assertThat(InWords.time(course(derived).startedAt())).isEqualTo("10:00");
            assertThat(InWords.timeline(derived, "api")).isEmpty();
        }

        @Test
        void isInProgressFromItsStart() {
            Derived derived = at("10:00", planned());

            assertThat(course(derived).status()).isEqualTo(MaintenanceStatus.IN_PROGRESS);
            assertThat(course(derived).endedAt()).isEmpty();
            assertThat(InWords.timeline(derived, "api")).containsExactly("10:00- under_maintenance");
        }

        @Test
        void isCompletedFromItsEnd() {
            Derived derived = at("12:00", planned());

            assertThat(course(derived).status()).isEqualTo(MaintenanceStatus.COMPLETED);
            assertThat(InWords.time(course(derived).endedAt())).isEqualTo("12:00");
            assertThat(InWords.timeline(derived, "api")).containsExactly("10:00-12:00 under_maintenance");
        }

        @Test
        void doesSoWithAScheduledUpdateToo() {
            assertThat(course(at("11:00", planned().scheduled("08:00"))).status())
                    .isEqualTo(MaintenanceStatus.IN_PROGRESS);
        }
    }

    @Nested
    class WhoseUpdatesTellWhenItReallyWas {
        @Test
        void beginsEarly() {
            Derived derived = at("13:00", planned().inProgress("09:50"));

            assertThat(InWords.timeline(derived, "api")).containsExactly("09:50-12:00 under_maintenance");
            assertThat(InWords.time(course(derived).startedAt())).isEqualTo("09:50");
        }

        @Test
        void beginsLate() {
            assertThat(InWords.timeline(at("13:00", planned().inProgress("10:20")), "api"))
                    .containsExactly("10:20-12:00 under_maintenance");
        }

        @Test
        void endsEarly() {
            Derived derived = at("13:00", planned().inProgress("10:00").completed("11:30"));

            assertThat(InWords.timeline(derived, "api")).containsExactly("10:00-11:30 under_maintenance");
            assertThat(InWords.time(course(derived).endedAt())).isEqualTo("11:30");
        }

        @Test
        void endsLate() {
            assertThat(InWords.timeline(at("13:00", planned().completed("12:30")), "api"))
                    .containsExactly("10:00-12:30 under_maintenance");
        }

        @Test
        void isCompletedAtItsPlannedEndWhereNobodyWroteSo() {
            Derived derived = at("13:00", planned().inProgress("10:00").verifying("11:40"));

            assertThat(course(derived).status()).isEqualTo(MaintenanceStatus.COMPLETED);
            assertThat(course(derived).overrun()).isFalse();
            assertThat(InWords.timeline(derived, "api")).containsExactly("10:00-12:00 under_maintenance");
        }

        @Test
        void standsWhereItsLatestUpdateSays() {
            Derived derived = at("11:50", planned().inProgress("10:00").verifying("11:40"));

            assertThat(course(derived).status()).isEqualTo(MaintenanceStatus.VERIFYING);
        }

        @Test
        void isNotEndedBySomethingWrittenAfterItsCompletion() {
            Derived derived = at("13:00", planned().completed("11:00").completed("11:30"));

            assertThat(InWords.timeline(derived, "api")).containsExactly("10:00-11:00 under_maintenance");
        }

        @Test
        void goesOnWhereWorkFollowsItsCompletion() {
            Derived derived = at("11:45", planned().completed("11:00").inProgress("11:30"));

            assertThat(course(derived).status()).isEqualTo(MaintenanceStatus.IN_PROGRESS);
            assertThat(course(derived).endedAt()).isEmpty();
        }
    }

    @Nested
    class ThatOverruns {
        @Test
        void goesOnWithWorkAtItsPlannedEnd() {
            Derived derived = at("12:30", planned().inProgress("10:00").inProgress("12:00"));

            assertThat(course(derived).overrun()).isTrue();
            assertThat(course(derived).status()).isEqualTo(MaintenanceStatus.IN_PROGRESS);
            assertThat(course(derived).endedAt()).isEmpty();
            assertThat(InWords.timeline(derived, "api")).containsExactly("10:00- under_maintenance");
        }

        @Test
        void goesOnWithVerificationAfterItsPlannedEnd() {
            Derived derived = at("12:30", planned().verifying("12:10"));

            assertThat(course(derived).overrun()).isTrue();
            assertThat(course(derived).status()).isEqualTo(MaintenanceStatus.VERIFYING);
        }

        @Test
        void goesOnUntilItIsCompleted() {
            Derived derived =
                    at("15:00", planned().inProgress("10:00").verifying("12:10").completed("13:00"));

            assertThat(course(derived).overrun()).isFalse();
            assertThat(InWords.timeline(derived, "api")).containsExactly("10:00-13:00 under_maintenance");
        }

        @Test
        void endsWhereItIsCancelled() {
            Derived derived = at("15:00", planned().inProgress("12:10").cancelled("13:00"));

            assertThat(InWords.timeline(derived, "api")).containsExactly("12:10-13:00 under_maintenance");
        }
    }

    @Nested
    class ThatDoesNotHappen {
        @Test
        void isEmptyWhereItIsCancelledBeforeItsStart() {
            Derived derived = at("11:00", planned().scheduled("08:00").cancelled("09:00"));

            assertThat(course(derived).status()).isEqualTo(MaintenanceStatus.CANCELLED);
            assertThat(course(derived).startedAt()).isEmpty();
            assertThat(InWords.time(course(derived).endedAt())).isEqualTo("09:00");
            assertThat(InWords.timeline(derived, "api")).isEmpty();
        }

        @Test
        void isEmptyWhereItIsCompletedBeforeItsStart() {
            Derived derived = at("11:00", planned().completed("09:00"));

            assertThat(course(derived).status()).isEqualTo(MaintenanceStatus.COMPLETED);
            assertThat(course(derived).startedAt()).isEmpty();
            assertThat(InWords.timeline(derived, "api")).isEmpty();
        }

        @Test
        void isEmptyWhereItIsCancelledAtItsStart() {
            assertThat(InWords.timeline(at("11:00", planned().cancelled("10:00")), "api"))
                    .isEmpty();
        }

        @Test
        void endsWhereItIsCancelledAfterItsStart() {
            Derived derived = at("13:00", planned().cancelled("10:30"));

            assertThat(course(derived).status()).isEqualTo(MaintenanceStatus.CANCELLED);
            assertThat(InWords.timeline(derived, "api")).containsExactly("10:00-10:30 under_maintenance");
        }

        @Test
        void isNotMadeLongerByACancellationAfterItsEnd() {
            assertThat(InWords.timeline(at("15:00", planned().cancelled("14:00")), "api"))
                    .containsExactly("10:00-12:00 under_maintenance");
        }

        @Test
        void canBePlannedAgain() {
            Derived derived = at("11:00", planned().cancelled("08:00").scheduled("08:30"));

            assertThat(course(derived).status()).isEqualTo(MaintenanceStatus.IN_PROGRESS);
        }
    }

    @Nested
    class ForItsComponents {
        @Test
        void contributesTheStateItNames() {
            assertThat(InWords.timeline(at("11:00", maintenance("m", "10:00", "12:00", "api=partial_outage")), "api"))
                    .containsExactly("10:00- partial_outage");
        }

        @Test
        void contributesStatesThatItsUpdatesGiveWhileItGoesOn() {
            Derived derived = at(
                    "13:00",
                    planned()
                            .scheduled("08:00", "web=degraded_performance")
                            .inProgress("10:00", "api=partial_outage")
                            .verifying("11:00", "api=operational")
                            .completed("11:30"));

            assertThat(InWords.timeline(derived, "api")).containsExactly("10:00-11:00 partial_outage");
            assertThat(InWords.timeline(derived, "web")).containsExactly("10:00-11:30 degraded_performance");
        }

        @Test
        void contributesNothingAfterItsEndWhateverIsSaid() {
            assertThat(InWords.timeline(at("13:00", planned().completed("11:00", "api=major_outage")), "api"))
                    .containsExactly("10:00-11:00 under_maintenance");
        }

        @Test
        void saysWhatItWillDoToThem() {
            Derived derived = at("08:00", planned().scheduled("07:00", "web=degraded_performance"));

            assertThat(course(derived).components())
                    .containsExactly(
                            new Course(new Id("api"), ComponentState.UNDER_MAINTENANCE, List.of()),
                            new Course(new Id("web"), ComponentState.DEGRADED_PERFORMANCE, List.of()));
        }

        @Test
        void tellsWhatEachUpdateChanged() {
            Derived derived = at(
                    "13:00",
                    planned()
                            .scheduled("08:00")
                            .inProgress("10:00")
                            .verifying("11:00", "api=degraded_performance")
                            .completed("11:30"));

            assertThat(InWords.changes(course(derived).steps()))
                    .containsExactly(
                            "10:00 api operational->under_maintenance",
                            "11:00 api under_maintenance->degraded_performance",
                            "11:30 api degraded_performance->operational");
        }

        @Test
        void tellsTheEndOfAWindowThatTheClockOpened() {
            assertThat(InWords.changes(
                            course(at("13:00", planned().completed("11:00"))).steps()))
                    .containsExactly("11:00 api under_maintenance->operational");
        }
    }

    private static MaintenanceBuilder planned() {
        return maintenance("m", "10:00", "12:00", "api");
    }

    private static Derived at(String now, MaintenanceBuilder maintenance) {
        return site("api", "web").with(maintenance).at(now);
    }

    private static MaintenanceCourse course(Derived derived) {
        return derived.maintenances().get(0);
    }
}
