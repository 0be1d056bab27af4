package dev.allclear.page;

import static dev.allclear.model.IncidentStatus.INVESTIGATING;
import static dev.allclear.model.IncidentStatus.RESOLVED;
import static dev.allclear.page.Told.incident;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.allclear.model.Group;
import dev.allclear.model.Impact;
import dev.allclear.model.IncidentStatus;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UptimeViewTest {
    /** Half of June, and of the second quarter 76 days, of the year 166. */
    private static final String NOW = "2021-06-16T00:00:00Z";

    @Test
    void theLastTwelveMonthsStandTheNewestFirst() {
        UptimeView view = view(SmallSite.in("en").since("2019-01-01").components("web"), "");

        assertThat(view.months()).hasSize(12).startsWith("Jun 2021", "May 2021").endsWith("Jul 2020");
    }

    @Test
    void monthsBeforeAnythingWasTrackedAreLeftOut() {
        assertThat(view(site(), "").months()).containsExactly("Jun 2021", "May 2021", "Apr 2021");
    }

    @Test
    void aGroupIsAboveItsComponentsAndNothingIsLinkedThatHasNoPage() {
        assertThat(view(site(), "").rows())
                .extracting(
                        row -> row.of().kind(),
                        row -> row.of().name().text(),
                        row -> row.of().href())
                .containsExactly(
                        tuple("group", "Group shop", Optional.empty()),
                        tuple("member", "WEB", Optional.of("../components/web/")),
                        tuple("member", "API", Optional.of("../components/api/")),
                        tuple("component", "DB", Optional.of("../components/db/")));
    }

    @Test
    void aMonthIsInPercentAndOneWithoutTrackedTimeHasNone() {
        UptimeView view = view(site().retired("fax", "2021-05-31"), "");

        assertThat(uptimes(view, 0)).containsExactly("99.86", "100", "100");
        assertThat(uptimes(view, 1)).containsExactly("99.72", "100", "100");
        assertThat(uptimes(view, 2)).containsExactly("100", "100", "100");
        assertThat(uptimes(view, 4)).containsExactly("-", "100", "100");
        assertThat(view.gaps()).isTrue();
        assertThat(view(site(), "").gaps()).isFalse();
    }

    @Test
    void aMonthBelowItsTargetSaysSo() {
        UptimeView view = view(site().target("99.9"), "");

        assertThat(view.missed()).isTrue();
        assertThat(view.rows().get(1).months().get(0).missed()).contains("below the target of 99.9\u00a0%");
        assertThat(view.rows().get(1).months().get(1).missed()).isEmpty();
        assertThat(view(site(), "").missed()).isFalse();
    }

    @Test
    void whatATargetLeavesIsSaidInWordsAlsoOnceItIsOverspent() {
        UptimeView.Budgets budgets = view(site().target("99.9"), "").budgets().orElseThrow();

        assertThat(budgets.periods()).containsExactly("June 2021", "Q2 2021", "2021");
        assertThat(budgets.rows().get(1).target()).isEqualTo("99.9\u00a0%");
        assertThat(budgets.rows().get(1).budgets())
                .extracting(cell -> cell.budget().orElseThrow())
                .containsExactly(
                        new BudgetView(true, "overspent by 38m", "1h of 21m used", 100),
                        new BudgetView(false, "49m left of 1h 49m", "1h of 1h 49m used", 54),
                        new BudgetView(false, "49m left of 1h 49m", "1h of 1h 49m used", 54));
        assertThat(budgets.rows().get(2).budgets().get(0).budget())
                .contains(new BudgetView(false, "21m left of 21m", "0m of 21m used", 0));
    }

    @Test
    void withoutATargetThereAreNoBudgets() {
        assertThat(view(site(), "").budgets()).isEmpty();
    }

    @Test
    void aTargetOf100AllowsNothingAndIsKeptWithoutDowntime() {
        UptimeView.Budgets budgets = view(site().target("100"), "").budgets().orElseThrow();

        assertThat(budgets.rows().get(1).budgets().get(0).budget())
                .contains(new BudgetView(true, "overspent by 1h", "1h of 0m used", 100));
        assertThat(budgets.rows().get(2).budgets().get(0).budget())
                .contains(new BudgetView(false, "0m left of 0m", "0m of 0m used", 0));
    }

    @Test
    void numbersAndMonthsAreThoseOfTheLanguage() {
        UptimeView german = view(site().target("99.9"), "de/");

        assertThat(uptimes(german, 1)).startsWith("99,72");
        assertThat(german.months().get(1)).isEqualTo("Mai 2021");
        assertThat(german.budgets().orElseThrow().periods()).containsExactly("Juni 2021", "2. Quartal 2021", "2021");
        assertThat(german.budgets()
                        .orElseThrow()
                        .rows()
                        .get(1)
                        .budgets()
                        .get(0)
                        .budget()
                        .orElseThrow()
                        .left())
                .isEqualTo("um 38\u00a0Min. überzogen");
    }

    @Test
    void whatRetiredBeforeTheseMonthsIsLeftOut() {
        SmallSite site = site().retired("fax", "2020-05-31").retired("pager", "2021-06-01");

        assertThat(view(site, "").rows())
                .extracting(row -> row.of().name().text())
                .contains("PAGER")
                .doesNotContain("FAX");
    }

    @Test
    void theFiguresAreThereForProgramsToo() {
        assertThat(view(site(), "de/").downloads())
                .extracting(Anchor::href)
                .containsExactly("../../uptime.csv", "../../uptime.json");
    }

    @Test
    void whereNoComponentHasFiguresThereIsNoPageAndNothingLeadsThere() {
        SmallSite site = SmallSite.in("en").untracked("web").with(outage());

        assertThat(site.pages(NOW)).extracting(Page::path).doesNotContain("uptime/index.html");
        assertThat(site.pages(NOW))
                .extracting(page -> Links.layout(page.view().get()))
                .allSatisfy(layout -> {
                    assertThat(layout.figures()).isEmpty();
                    assertThat(layout.nav())
                            .extracting(Layout.Destination::href)
                            .noneMatch(href -> href.contains("uptime"));
                });
    }

    @Test
    void whereNothingIsTrackedYetThePageHasNoRows() {
        assertThat(view(SmallSite.in("en").components("web"), "").rows()).isEmpty();
    }

    private static List<String> uptimes(UptimeView view, int row) {
        return view.rows().get(row).months().stream()
                .map(share -> share.uptime().orElse("-"))
                .toList();
    }

    private static UptimeView view(SmallSite site, String folder) {
        return site.view(NOW, folder + "uptime/index.html", UptimeView.class);
    }

    private static Told<IncidentStatus> outage() {
        return incident("x", Impact.CRITICAL, "web")
                .said(INVESTIGATING, "2021-06-02T10:00:00Z", "Looking.")
                .said(RESOLVED, "2021-06-02T11:00:00Z", "Done.");
    }

    private static SmallSite site() {
        return SmallSite.in("en", "de")
                .since("2021-04-01")
                .group("shop", Group.Collapsed.AUTO, "web", "api")
                .components("db")
                .with(outage());
    }
}
