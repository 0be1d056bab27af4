package dev.allclear.status;

import static dev.allclear.status.MaintenanceBuilder.maintenance;
import static org.assertj.core.api.Assertions.assertThat;

import dev.allclear.model.ComponentState;
import dev.allclear.model.Id;
import dev.allclear.model.Maintenance;
import dev.allclear.model.MaintenanceStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("A recurring maintenance")
class OccurrencesTest {

    @Test
    void hasOccurrencesFromItsStartUpTo90DaysAhead() {
        assertThat(ids(at("2026-03-02T12:00", weekly("FREQ=MONTHLY;BYDAY=1SU"))))
                .containsExactly("db-2026-02-01", "db-2026-03-01", "db-2026-04-05", "db-2026-05-03");
    }

    @Test
    void hasTheOccurrencesOfThe90thDayButNotOfTheOneAfter() {
        assertThat(ids(at("2026-02-02T23:59", weekly("FREQ=DAILY")))).last().isEqualTo("db-2026-05-03");
        assertThat(ids(at("2026-02-03T00:00", weekly("FREQ=DAILY")))).last().isEqualTo("db-2026-05-04");
    }

    @Test
    void endsWithItsCount() {
        assertThat(ids(at("2026-03-02T12:00", weekly("FREQ=WEEKLY;COUNT=3"))))
                .containsExactly("db-2026-02-01", "db-2026-02-08", "db-2026-02-15");
    }

    @Test
    void endsWithItsUntilWhetherThatIsADateAWallClockTimeOrAnInstant() {
        List<String> two = List.of("db-2026-02-01", "db-2026-02-08");

        assertThat(ids(at("2026-03-02T12:00", weekly("FREQ=WEEKLY;UNTIL=20260208"))))
                .isEqualTo(two);
        assertThat(ids(at("2026-03-02T12:00", weekly("FREQ=WEEKLY;UNTIL=20260208T020000"))))
                .isEqualTo(two);
        assertThat(ids(at("2026-03-02T12:00", weekly("FREQ=WEEKLY;UNTIL=20260208T010000Z"))))
                .isEqualTo(two);
        assertThat(ids(at("2026-03-02T12:00", weekly("FREQ=WEEKLY;UNTIL=20260208T005959Z"))))
                .containsExactly("db-2026-02-01");
    }

    @Test
    void hasNoneWhereItsRuleMatchesNoDay() {
        assertThat(ids(at("2026-03-02T12:00", weekly("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"))))
                .isEmpty();
    }

    @Test
    void tellsTwoOccurrencesOfADayApart() {
        assertThat(ids(at("2026-02-01T12:00", weekly("FREQ=DAILY;BYHOUR=2,14;COUNT=3"))))
                .containsExactly("db-2026-02-01", "db-2026-02-01-2", "db-2026-02-02");
    }

    @Test
    void namesOccurrencesByTheDateInTheZoneOfTheSite() {
        Derived derived = SiteBuilder.in("Europe/Zurich", "api")
                .with(maintenance("db", "2026-02-01T00:30", "2026-02-01T01:00").repeating("FREQ=DAILY;COUNT=1"))
                .at("2026-02-01T12:00");

        assertThat(derived.maintenances().get(0).maintenance().start()).isEqualTo("2026-01-31T23:30:00Z");
        assertThat(ids(derived)).containsExactly("db-2026-02-01");
    }

    @Test
    void givesWayToAMaintenanceWrittenUnderAnOccurrencesId() {
        Derived derived = zurich().with(weekly("FREQ=WEEKLY;COUNT=2"))
                .with(maintenance("db-2026-02-08", "2026-02-09T02:00", "2026-02-09T03:00", "api"))
                .at("2026-03-02T12:00");

        assertThat(ids(derived)).containsExactly("db-2026-02-01", "db-2026-02-08");
        assertThat(derived.maintenances().get(0).maintenance().start()).isEqualTo("2026-02-09T01:00:00Z");
    }

    @Test
    void leavesOutTheDaysThatItExceptsAndCountsThemAllTheSame() {
        assertThat(ids(at("2026-03-02T12:00", weekly("FREQ=WEEKLY;COUNT=3").except("2026-02-08"))))
                .containsExactly("db-2026-02-01", "db-2026-02-15");
        assertThat(ids(at("2026-03-02T12:00", weekly("FREQ=WEEKLY;COUNT=2").except("2026-02-01", "2026-02-08"))))
                .isEmpty();
    }

    @Test
    void leavesOutBothOccurrencesOfADayThatItExcepts() {
        assertThat(ids(at(
                        "2026-02-01T12:00",
                        weekly("FREQ=DAILY;BYHOUR=2,14;COUNT=4").except("2026-02-01"))))
                .containsExactly("db-2026-02-02", "db-2026-02-02-2");
    }

    @Test
    void takesPlaceOnADayThatItExceptsWhereThatIsWrittenInAFileOfItsOwn() {
        Derived derived = zurich().with(weekly("FREQ=WEEKLY;COUNT=2").except("2026-02-08"))
                .with(maintenance("db-2026-02-08", "2026-02-09T02:00", "2026-02-09T03:00", "api"))
                .at("2026-03-02T12:00");

        assertThat(ids(derived)).containsExactly("db-2026-02-01", "db-2026-02-08");
    }

    @Test
    void contributesNothingOnADayThatItExcepts() {
        assertThat(at("2026-02-08T03:00", weekly("FREQ=WEEKLY").except("2026-02-08"))
                        .state(new Id("api")))
                .isEqualTo(ComponentState.OPERATIONAL);
    }

    @Test
    void contributesEachOccurrenceThatHasBegun() {
        assertThat(at("2026-02-08T03:00", weekly("FREQ=WEEKLY"))
                        .timeline(new Id("api"))
                        .stretches())
                .extracting(Stretch::interval)
                .containsExactly(
                        Interval.of(Instant.parse("2026-02-01T01:00:00Z"), Instant.parse("2026-02-01T03:00:00Z")),
                        Interval.since(Instant.parse("2026-02-08T01:00:00Z")));
    }

    @Test
    void keepsItsRuleInEveryOccurrenceAndItsAliasesInNone() {
        Maintenance occurrence = at("2026-02-08T03:00", weekly("FREQ=WEEKLY"))
                .maintenances()
                .get(0)
                .maintenance();

        assertThat(occurrence.recurrence()).isPresent();
        assertThat(occurrence.aliases()).isEmpty();
    }

    @Nested
    class OverAChangeOfTheClocks {
        @Test
        void keepsItsWallClockStartAndItsLength() {
            List<Maintenance> occurrences = spring("2026-03-22T04:00", "2026-03-22T06:00");

            assertThat(occurrences)
                    .extracting(Maintenance::start)
                    .containsExactly(
                            Instant.parse("2026-03-22T03:00:00Z"),
                            Instant.parse("2026-03-29T02:00:00Z"),
                            Instant.parse("2026-04-05T02:00:00Z"));
            assertThat(occurrences).allSatisfy(OccurrencesTest::lastsTwoHours);
        }

        @Test
        void keepsItsLengthWhereTheWindowSpansTheChange() {
            List<Maintenance> occurrences = spring("2026-03-22T01:30", "2026-03-22T03:30");

            assertThat(occurrences.get(1).start()).isEqualTo("2026-03-29T00:30:00Z");
            assertThat(occurrences).allSatisfy(OccurrencesTest::lastsTwoHours);
        }

        @Test
        void movesAStartThatTheClocksSkipByTheLengthOfTheGap() {
            List<Maintenance> occurrences = spring("2026-03-22T02:30", "2026-03-22T04:30");

            assertThat(occurrences.get(1).start()).isEqualTo("2026-03-29T01:30:00Z");
            assertThat(occurrences.get(1).id().value()).isEqualTo("db-2026-03-29");
            assertThat(occurrences.get(2).start()).isEqualTo("2026-04-05T00:30:00Z");
        }

        @Test
        void startsAtTheFirstOfTwoEqualTimes() {
            List<Maintenance> occurrences = occurrences("2026-10-18T02:30", "2026-10-18T04:30", "2026-10-20T00:00");

            assertThat(occurrences.get(1).start()).isEqualTo("2026-10-25T00:30:00Z");
        }

        private List<Maintenance> spring(String start, String end) {
            return occurrences(start, end, "2026-03-20T00:00");
        }

        private List<Maintenance> occurrences(String start, String end, String now) {
            Derived derived = zurich().with(maintenance("db", start, end).repeating("FREQ=WEEKLY;COUNT=3"))
                    .at(now);
            return oldestFirst(derived).stream()
                    .map(MaintenanceCourse::maintenance)
                    .toList();
        }
    }

    /** Sundays from 02:00 to 04:00, the first on 1 February. */
    @Nested
    class WithUpdates {
        @Test
        void givesEachToTheOccurrenceInWhoseWindowItFalls() {
            Derived derived = at(
                    "2026-02-20T12:00",
                    weekly("FREQ=WEEKLY;COUNT=2")
                            .inProgress("2026-02-01T02:00")
                            .completed("2026-02-01T03:00")
                            .scheduled("2026-02-08T02:00")
                            .inProgress("2026-02-08T02:10")
                            .completed("2026-02-08T04:00"));

            assertThat(said(derived)).containsExactly("in_progress completed", "scheduled in_progress completed");
            assertThat(oldestFirst(derived).get(1).startedAt()).contains(Instant.parse("2026-02-08T01:10:00Z"));
        }

        @Test
        void completesTheOccurrenceBeforeWhenItOverruns() {
            Derived derived = at(
                    "2026-02-20T12:00",
                    weekly("FREQ=WEEKLY;COUNT=2").verifying("2026-02-01T05:00").completed("2026-02-06T00:00"));

            assertThat(said(derived)).containsExactly("verifying completed", "");
        }

        @Test
        void cancelsTheOccurrenceToCome() {
            Derived derived =
                    at("2026-02-20T12:00", weekly("FREQ=WEEKLY;COUNT=2").cancelled("2026-02-02T00:00"));

            assertThat(oldestFirst(derived))
                    .extracting(MaintenanceCourse::status)
                    .containsExactly(MaintenanceStatus.COMPLETED, MaintenanceStatus.CANCELLED);
        }

        @Test
        void cancelsTheOccurrenceUnderWay() {
            Derived derived =
                    at("2026-02-20T12:00", weekly("FREQ=WEEKLY;COUNT=3").cancelled("2026-02-08T04:00"));

            assertThat(said(derived)).containsExactly("", "cancelled", "");
        }

        @Test
        void announcesTheOccurrenceToCome() {
            Derived derived =
                    at("2026-02-20T12:00", weekly("FREQ=WEEKLY;COUNT=2").scheduled("2026-02-02T00:00"));

            assertThat(said(derived)).containsExactly("", "scheduled");
            assertThat(oldestFirst(derived).get(1).maintenance().announced()).isEqualTo("2026-02-01T23:00:00Z");
        }

        @Test
        void beginsTheNearerOccurrence() {
            Derived derived = at(
                    "2026-02-20T12:00",
                    weekly("FREQ=WEEKLY;COUNT=2")
                            .inProgress("2026-02-01T05:00")
                            .completed("2026-02-01T06:00")
                            .inProgress("2026-02-08T01:00")
                            .completed("2026-02-08T01:50"));

            assertThat(said(derived)).containsExactly("in_progress completed", "in_progress completed");
        }

        @Test
        void speaksOfTheFirstBeforeItAndOfTheLastAfterIt() {
            Derived derived = at(
                    "2026-02-20T12:00",
                    weekly("FREQ=WEEKLY;COUNT=2").scheduled("2026-01-20T00:00").cancelled("2026-02-15T00:00"));

            assertThat(said(derived)).containsExactly("scheduled", "cancelled");
        }

        @Test
        void cancelsTheOccurrenceAfterADayThatItExcepts() {
            Derived derived = at(
                    "2026-02-20T12:00",
                    weekly("FREQ=WEEKLY;COUNT=3").except("2026-02-08").cancelled("2026-02-02T00:00"));

            assertThat(said(derived)).containsExactly("", "cancelled");
        }

        @Test
        void doesNotTouchThePastWhereTheOccurrenceToComeIsTooFarAheadToBeShown() {
            Derived derived = at(
                    "2026-02-20T12:00",
                    weekly("FREQ=YEARLY").completed("2026-02-01T03:00").cancelled("2026-02-15T00:00"));

            assertThat(said(derived)).containsExactly("completed");
        }

        private List<String> said(Derived derived) {
            return oldestFirst(derived).stream()
                    .map(course -> String.join(
                            " ",
                            course.steps().stream()
                                    .map(step -> step.update().status().key())
                                    .toList()))
                    .toList();
        }
    }

    @Nested
    class IsAnnounced {
        @Test
        void asLongBeforeEachOccurrenceAsBeforeTheFirst() {
            assertThat(announced(weekly("FREQ=WEEKLY;COUNT=2").announced("2026-01-29T02:00")))
                    .containsExactly(Instant.parse("2026-01-29T01:00:00Z"), Instant.parse("2026-02-05T01:00:00Z"));
        }

        @Test
        void withEachStartWhereNothingElseIsSaid() {
            assertThat(announced(weekly("FREQ=WEEKLY;COUNT=2")))
                    .containsExactly(Instant.parse("2026-02-01T01:00:00Z"), Instant.parse("2026-02-08T01:00:00Z"));
        }

        private List<Instant> announced(MaintenanceBuilder maintenance) {
            return oldestFirst(at("2026-02-20T12:00", maintenance)).stream()
                    .map(course -> course.maintenance().announced())
                    .toList();
        }
    }

    private static void lastsTwoHours(Maintenance maintenance) {
        assertThat(Duration.between(maintenance.start(), maintenance.end())).isEqualTo(Duration.ofHours(2));
    }

    private static MaintenanceBuilder weekly(String rule) {
        return maintenance("db", "2026-02-01T02:00", "2026-02-01T04:00", "api").repeating(rule);
    }

    private static SiteBuilder zurich() {
        return SiteBuilder.in("Europe/Zurich", "api");
    }

    private static Derived at(String now, MaintenanceBuilder maintenance) {
        return zurich().with(maintenance).at(now);
    }

    private static List<String> ids(Derived derived) {
        return oldestFirst(derived).stream()
                .map(course -> course.maintenance().id().value())
                .toList();
    }

    private static List<MaintenanceCourse> oldestFirst(Derived derived) {
        var courses = new ArrayList<>(derived.maintenances());
        Collections.reverse(courses);
        return courses;
    }
}
