package dev.allclear.page;

import static dev.allclear.model.IncidentStatus.INVESTIGATING;
import static dev.allclear.model.IncidentStatus.RESOLVED;
import static dev.allclear.page.Told.incident;
import static dev.allclear.page.Told.maintenance;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.allclear.model.Group;
import dev.allclear.model.Impact;
import dev.allclear.model.IncidentStatus;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class YearViewTest {
    private static final String NOW = "2021-09-15T12:00:00Z";

    @Test
    void eachMonthWithTrackedDaysIsThereFromMondayToSunday() {
        CalendarView calendar = view(site(), 2021).calendar().orElseThrow();

        assertThat(calendar.weekdays())
                .startsWith(new CalendarView.Weekday("Monday", "M"))
                .endsWith(new CalendarView.Weekday("Sunday", "S"))
                .hasSize(7);
        assertThat(calendar.months())
                .extracting(CalendarView.Month::name, CalendarView.Month::href)
                .containsExactly(
                        tuple("July", Optional.empty()),
                        tuple("August", Optional.of("08/")),
                        tuple("September", Optional.empty()));
        // 1 August 2021 was a Sunday, the 31st a Tuesday.
        List<CalendarView.Week> august = calendar.months().get(1).weeks();
        assertThat(august).hasSize(6);
        assertThat(august.get(0).before()).isEqualTo(6);
        assertThat(august.get(0).after()).isZero();
        assertThat(august.get(5).days()).extracting(CalendarView.Day::number).containsExactly("30", "31");
        assertThat(august.get(5).after()).isEqualTo(5);
    }

    @Test
    void aDayLooksAsItDoesForTheComponentThatHadItWorst() {
        assertThat(day(site(), 2021, 8, 3)).isEqualTo("full Tue 3 Aug: 1 incident · an hour of downtime or more");
        assertThat(day(site(), 2021, 8, 10)).isEqualTo("slight Tue 10 Aug: 2 incidents · under 20 minutes of downtime");
        assertThat(day(site(), 2021, 8, 12)).isEqualTo("maintenance Thu 12 Aug: 1 maintenance · maintenance");
        assertThat(day(site(), 2021, 8, 20))
                .isEqualTo("degraded Fri 20 Aug: 1 incident · trouble that does not count as downtime");
    }

    @Test
    void aDayThatWasCalmBeforeTrackingOrIsToComeSaysSo() {
        assertThat(day(site(), 2021, 8, 4)).isEqualTo("calm no downtime");
        assertThat(day(site(), 2021, 7, 14)).isEqualTo("untracked no data");
        assertThat(day(site(), 2021, 7, 15)).isEqualTo("calm no downtime");
        assertThat(day(site(), 2021, 9, 15)).isEqualTo("calm no downtime");
        assertThat(day(site(), 2021, 9, 16)).isEqualTo("-");
    }

    @Test
    void aDayLeadsToWhatBeganOnItElseToWhatWentOn() {
        assertThat(find(site(), 2021, 8, 20).href()).contains("08/#day-2021-08-20");
        assertThat(find(site(), 2021, 8, 21).href()).contains("08/#day-2021-08-20");
        assertThat(find(site(), 2021, 8, 21).text()).contains("Sat 21 Aug: trouble that does not count as downtime");
        assertThat(find(site(), 2021, 8, 22).href()).isEmpty();
        assertThat(find(site(), 2021, 8, 4).href()).isEmpty();
    }

    @Test
    void ofAllThatWentOnWhatBeganLastTellsADay() {
        SmallSite site = site().with(resolved("long", Impact.NONE, "2021-08-15T10:00", "2021-08-25T11:00"))
                .with(incident("open", Impact.NONE).said(INVESTIGATING, "2021-08-23T10:00:00Z", "Looking."));

        assertThat(find(site, 2021, 8, 16).href()).contains("08/#day-2021-08-15");
        assertThat(find(site, 2021, 8, 21).href()).contains("08/#day-2021-08-20");
        assertThat(find(site, 2021, 8, 22).href()).contains("08/#day-2021-08-15");
        assertThat(find(site, 2021, 8, 24).href()).contains("08/#day-2021-08-23");
        assertThat(find(site, 2021, 9, 15).href()).contains("08/#day-2021-08-23");
    }

    @Test
    void aDayWithAnIncidentThatTouchedNoFiguresDoesNotClaimThatAllWasOperational() {
        SmallSite site = site().with(resolved("mail", Impact.MAJOR, "2021-08-15T10:00", "2021-08-15T11:00"));

        assertThat(day(site, 2021, 8, 15)).isEqualTo("calm Sun 15 Aug: 1 incident · no downtime");
    }

    @Test
    void aDayOnAFurtherPageOfItsMonthIsFoundThere() {
        SmallSite site = site();
        for (int i = 0; i < 100; i++) {
            site.with(incident("late" + i, Impact.NONE)
                    .said(INVESTIGATING, "2021-08-30T10:00:00Z", "Looking.")
                    .said(RESOLVED, "2021-08-30T11:00:00Z", "Done."));
        }

        assertThat(find(site, 2021, 8, 30).href()).contains("08/#day-2021-08-30");
        assertThat(find(site, 2021, 8, 20).href()).contains("08/2/#day-2021-08-20");
    }

    @Test
    void onlyLooksThatAppearAreExplainedTheCalmestFirst() {
        assertThat(view(site(), 2021).calendar().orElseThrow().looks())
                .extracting(Label::key)
                .containsExactly("calm", "maintenance", "degraded", "slight", "full", "untracked");
    }

    @Test
    void aYearInWhichNothingWasTrackedHasNoCalendarAndNoUptime() {
        YearView view =
                view(site().with(resolved("old", Impact.MAJOR, "2020-03-01T10:00", "2020-03-01T11:00", "a")), 2020);

        assertThat(view.calendar()).isEmpty();
        assertThat(view.uptime()).isEmpty();
        assertThat(view.year().months()).hasSize(1);
    }

    @Test
    void incidentsAreCountedByMonthAndImpactWithTheTimeTheyTook() {
        YearView.Incidents incidents = view(site(), 2021).incidents().orElseThrow();

        assertThat(incidents.impacts()).extracting(Label::text).containsExactly("critical", "major", "minor");
        assertThat(incidents.months())
                .containsExactly(
                        new YearView.Count("August", Optional.of("08/"), List.of("1", "1", "2"), "4", "9h 20m"));
        assertThat(incidents.year())
                .isEqualTo(new YearView.Count("Whole year", Optional.empty(), List.of("1", "1", "2"), "4", "9h 20m"));
        assertThat(incidents.meanTimes()).containsExactly("1h", "20m", "18h");
    }

    @Test
    void whereNoIncidentIsResolvedThereIsNoMeanTime() {
        YearView view = view(
                SmallSite.in("en")
                        .components("a")
                        .with(incident("open", Impact.MINOR, "a")
                                .said(INVESTIGATING, "2021-09-15T11:00:00Z", "Looking.")),
                2021);

        assertThat(view.incidents().orElseThrow().year().meanTime()).isEqualTo("ongoing");
        assertThat(view.year().meanTime()).isEmpty();
    }

    @Test
    void theUptimeOfTheYearIsThatOfItsTrackedTimeSoFar() {
        // 15 July to 15 September, noon: 62.5 days.
        YearView view = view(site().target("99.9"), 2021);

        assertThat(view.uptimeTitle()).isEqualTo("Uptime 2021");
        assertThat(view.uptime())
                .extracting(row -> row.of().name().text(), YearView.Row::uptime, YearView.Row::downtime)
                .containsExactly(
                        tuple("Group shop", "99.96\u00a0%", "33m"),
                        tuple("A", "99.93\u00a0%", "1h"),
                        tuple("B", "99.99\u00a0%", "6m"));
        assertThat(view.uptime().get(1).budget())
                .contains(new BudgetView(false, "30m left of 1h 30m", "1h of 1h 30m used", 66));
    }

    private static String day(SmallSite site, int year, int month, int day) {
        CalendarView.Day found = find(site, year, month, day);
        return found.look()
                .map(look -> look.key() + " " + found.text().orElseThrow())
                .orElse("-");
    }

    private static CalendarView.Day find(SmallSite site, int year, int month, int day) {
        return view(site, year).calendar().orElseThrow().months().stream()
                .filter(each -> each.name()
                        .equals(List.of("July", "August", "September").get(month - 7)))
                .flatMap(each -> each.weeks().stream())
                .flatMap(week -> week.days().stream())
                .filter(each -> each.number().equals(Integer.toString(day)))
                .findFirst()
                .orElseThrow();
    }

    private static YearView view(SmallSite site, int year) {
        return site.view(NOW, "history/" + year + "/index.html", YearView.class);
    }

    private static SmallSite site() {
        return SmallSite.in("en")
                .since("2021-07-15")
                .group("shop", Group.Collapsed.AUTO, "a", "b")
                .with(resolved("down", Impact.CRITICAL, "2021-08-03T10:00", "2021-08-03T11:00", "a"))
                .with(resolved("half", Impact.MAJOR, "2021-08-10T10:00", "2021-08-10T10:20", "b"))
                .with(resolved("slow", Impact.MINOR, "2021-08-10T12:00", "2021-08-10T15:00", "a"))
                .with(resolved("slower", Impact.MINOR, "2021-08-20T12:00", "2021-08-21T21:00", "a", "b"))
                .with(maintenance("work", "b"), "2021-08-12T10:00:00Z", "2021-08-12T12:00:00Z");
    }

    private static Told<IncidentStatus> resolved(String id, Impact impact, String from, String to, String... on) {
        return incident(id, impact, on)
                .said(INVESTIGATING, from + ":00Z", "Looking.")
                .said(RESOLVED, to + ":00Z", "Done.");
    }
}
