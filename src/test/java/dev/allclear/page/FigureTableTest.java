package dev.allclear.page;

import static dev.allclear.model.IncidentStatus.INVESTIGATING;
import static dev.allclear.model.IncidentStatus.RESOLVED;
import static dev.allclear.page.Told.incident;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.allclear.model.ComponentState;
import dev.allclear.model.Impact;
import dev.allclear.model.IncidentStatus;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FigureTableTest {
    private static final String NOW = "2026-11-11T00:00:00Z";

    @Test
    void monthsQuartersAndYearsStandNewestFirst() {
        FigureTable table = table(site().since("2024-12-31"), "web");

        assertThat(table.parts())
                .extracting(
                        FigureTable.Part::title,
                        part -> part.rows().size(),
                        part -> part.rows().get(0).name(),
                        part -> part.rows().get(part.rows().size() - 1).name())
                .containsExactly(
                        tuple("By month", 12, "November 2026", "December 2025"),
                        tuple("By quarter", 5, "Q4 2026", "Q4 2025"),
                        tuple("By year", 3, "2026", "2024"));
    }

    @Test
    void aPeriodTellsItsUptimeItsDowntimeByWeightAndWhatIsLeftOfItsBudget() {
        FigureTable table = table(
                site().since("2026-09-01")
                        .target("99.9")
                        .with(down("partly", Impact.MAJOR, "2026-10-06T10:00:00Z", "2026-10-06T11:40:00Z"))
                        .with(down("blip", Impact.CRITICAL, "2026-11-03T10:00:00Z", "2026-11-03T10:00:40Z"))
                        .with(down("gone", Impact.CRITICAL, "2026-09-03T10:00:00Z", "2026-09-03T11:00:00Z")),
                "web");

        assertThat(table.target()).contains("99.9\u00a0%");
        assertThat(table.weights())
                .isEqualTo(
                        "Downtime counts each state by its weight: partial outage 30\u00a0% and major outage 100\u00a0%.");
        assertThat(table.parts().get(0).rows())
                .containsExactly(
                        new FigureTable.Row(
                                "November 2026", "99.99\u00a0%", "less than a minute", Optional.of("13m"), false),
                        new FigureTable.Row("October 2026", "99.93\u00a0%", "30m", Optional.of("14m"), false),
                        new FigureTable.Row(
                                "September 2026", "99.86\u00a0%", "1h", Optional.of("overspent by 16m"), true));
    }

    @Test
    void withoutATargetThereIsNoBudgetAndWithoutDowntimeThatIsSaid() {
        FigureTable table = table(site().since("2026-11-01"), "web");

        assertThat(table.target()).isEmpty();
        assertThat(table.parts().get(2).rows())
                .containsExactly(new FigureTable.Row("2026", "100\u00a0%", "0m", Optional.empty(), false));
    }

    @Test
    void lessThanAMinuteOfDowntimeIsNotNone() {
        assertThat(downtimeOf(1)).isEqualTo("less than a minute");
        // 59.7 seconds by weight, then 60.
        assertThat(downtimeOf(199)).isEqualTo("less than a minute");
        assertThat(downtimeOf(200)).isEqualTo("1m");
    }

    @Test
    void aBudgetThatIsOverspentByPartOfASecondIsOverspent() {
        // 2,592 seconds are a thousandth of these thirty days; 8,641 of a partial outage are 2,592.3.
        FigureTable table = SmallSite.in("en")
                .components("web")
                .since("2026-11-01")
                .target("99.9")
                .with(down("partly", Impact.MAJOR, "2026-11-06T10:00:00Z", "2026-11-06T12:24:01Z"))
                .view("2026-12-01T00:00:00Z", "components/web/index.html", ComponentView.class)
                .figures()
                .orElseThrow();

        assertThat(table.parts().get(0).rows())
                .containsExactly(new FigureTable.Row(
                        "November 2026", "99.89\u00a0%", "43m", Optional.of("overspent by less than a minute"), true));
    }

    @Test
    void whereNoStateCountsAsDowntimeThatIsSaid() {
        FigureTable table = table(site().since("2026-11-01").weight(ComponentState.MAJOR_OUTAGE, 0), "web");

        assertThat(table.weights()).isEqualTo("No state counts as downtime.");
    }

    @Test
    void aTargetOfAHundredLeavesNothing() {
        FigureTable table = table(site().since("2026-11-01").target("100"), "web");

        assertThat(table.parts().get(0).rows())
                .extracting(FigureTable.Row::left)
                .containsExactly(Optional.of("0m"));
    }

    @Test
    void aRetiredComponentKeepsTheFiguresItHadButHasNoBar() {
        SmallSite site = site().since("2025-05-01").retired("fax", "2025-06-30");
        ComponentView page = site.view(NOW, "components/fax/index.html", ComponentView.class);

        assertThat(page.bar()).isEmpty();
        assertThat(page.figures().orElseThrow().parts().get(0).rows())
                .extracting(FigureTable.Row::name)
                .containsExactly("June 2025", "May 2025");
    }

    @Test
    void aComponentThatWasNeverTrackedHasNoTable() {
        assertThat(site().since("2027-01-01")
                        .view(NOW, "components/web/index.html", ComponentView.class)
                        .figures())
                .isEmpty();
    }

    private static FigureTable table(SmallSite site, String component) {
        return site.view(NOW, "components/" + component + "/index.html", ComponentView.class)
                .figures()
                .orElseThrow();
    }

    /** Returns what is said of a month with so many seconds of partial outage. */
    private static String downtimeOf(int seconds) {
        String to = Instant.parse("2026-11-03T10:00:00Z").plusSeconds(seconds).toString();
        SmallSite site = site().since("2026-11-01").with(down("partly", Impact.MAJOR, "2026-11-03T10:00:00Z", to));
        return table(site, "web").parts().get(0).rows().get(0).downtime();
    }

    private static Told<IncidentStatus> down(String id, Impact impact, String from, String to) {
        return incident(id, impact, "web").said(INVESTIGATING, from, "Looking.").said(RESOLVED, to, "Done.");
    }

    private static SmallSite site() {
        return SmallSite.in("en").components("web");
    }
}
