package dev.allclear.status;

import static dev.allclear.status.IncidentBuilder.incident;
import static org.assertj.core.api.Assertions.assertThat;

import dev.allclear.model.Component;
import dev.allclear.model.ComponentState;
import dev.allclear.model.Id;
import dev.allclear.model.Localized;
import dev.allclear.model.UptimeRules;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("The figures of a component")
class FiguresTest {
    private static final UptimeRules STANDARD = UptimeRules.standard();

    @Nested
    class AreOfTheDays {
        @Test
        void fromTheSitesFirstEventOn() {
            Figures api = of(
                    SiteBuilder.site("api", "web")
                            .with(outage("web", "2026-03-01T23:00", "2026-03-02T01:00"))
                            .at("2026-03-02T12:00"),
                    "api");

            assertThat(names(api.days())).containsExactly("2026-03-01", "2026-03-02");
            assertThat(api.subject().since()).contains(LocalDate.of(2026, 3, 1));
        }

        @Test
        void fromTheSitesSinceOnWhateverHappenedBefore() {
            Figures api = of(
                    SiteBuilder.site("api")
                            .since("2026-03-02")
                            .with(outage("api", "2026-03-01T23:00", "2026-03-02T01:00"))
                            .at("2026-03-02T12:00"),
                    "api");

            assertThat(names(api.days())).containsExactly("2026-03-02");
            assertThat(api.days().get(0).tally()).isEqualTo(tally(12 * 3600, ComponentState.MAJOR_OUTAGE, 3600));
        }

        @Test
        void fromItsOwnSinceToItsUntilBothIncluded() {
            Figures api = of(
                    SiteBuilder.site()
                            .since("2026-01-01")
                            .component(component("api", "2026-02-27", "2026-03-01"))
                            .with(outage("api", "2026-03-01T23:00", "2026-03-02T01:00"))
                            .at("2026-03-05T12:00"),
                    "api");

            assertThat(names(api.days())).containsExactly("2026-02-27", "2026-02-28", "2026-03-01");
            assertThat(api.window().orElseThrow().period().name()).isEqualTo("2026-02-27/2026-03-01");
            assertThat(api.days().get(2).tally()).isEqualTo(tally(24 * 3600, ComponentState.MAJOR_OUTAGE, 3600));
        }

        @Test
        void whichAreNoneWhereNothingEverHappened() {
            Figures api = of(SiteBuilder.site("api").at("2026-03-02T12:00"), "api");

            assertThat(api.window()).isEmpty();
            assertThat(api.days()).isEmpty();
            assertThat(api.years()).isEmpty();
            assertThat(api.subject().since()).isEmpty();
        }

        @Test
        void whichAreNoneBeforeItsSince() {
            Figures api = of(
                    SiteBuilder.site()
                            .since("2026-01-01")
                            .component(component("api", "2026-03-03", "2026-04-01"))
                            .at("2026-03-02T12:00"),
                    "api");

            assertThat(api.window()).isEmpty();
            assertThat(api.months()).isEmpty();
        }

        @Test
        void withoutTodayAtItsFirstInstantSaveInTheWindow() {
            Figures api = of(SiteBuilder.site("api").since("2026-03-01").at("2026-03-02T00:00"), "api");

            assertThat(names(api.days())).containsExactly("2026-03-01");
            assertThat(api.window().orElseThrow().tally().tracked()).isEqualTo(Fraction.of(2 * 86_400));
        }

        @Test
        void ofTheWindowAndNoMore() {
            Figures api = of(
                    SiteBuilder.site("api").since("2020-01-01").uptime(days(3)).at("2026-03-02T12:00"), "api");

            assertThat(names(api.days())).containsExactly("2026-02-28", "2026-03-01", "2026-03-02");
            assertThat(api.window().orElseThrow().period().name()).isEqualTo("2026-02-28/2026-03-02");
            assertThat(api.window(2).orElseThrow().period().name()).isEqualTo("2026-03-01/2026-03-02");
        }
    }

    @Nested
    class Know {
        private final Figures api = of(
                SiteBuilder.in("Europe/Zurich", "api")
                        .since("2025-10-25")
                        .with(outage("api", "2025-10-25T23:00", "2025-10-26T04:00"))
                        .with(incident("turn", "api=degraded_performance")
                                .investigating("2025-12-31T22:00")
                                .resolved("2026-01-01T03:00"))
                        .at("2026-01-02T06:00"),
                "api");

        @Test
        void aDayOf25Hours() {
            Figure autumn = on("2025-10-26");

            assertThat(autumn.tally()).isEqualTo(tally(25 * 3600, ComponentState.MAJOR_OUTAGE, 5 * 3600));
            assertThat(autumn.uptime().percent()).isEqualTo("80");
        }

        @Test
        void howEachDayLookedOnWhichSomethingWasWrongHoweverLongAgo() {
            assertThat(api.looks())
                    .isEqualTo(Map.of(
                            LocalDate.of(2025, 10, 25), DayLook.FULL,
                            LocalDate.of(2025, 10, 26), DayLook.FULL,
                            LocalDate.of(2025, 12, 31), DayLook.DEGRADED,
                            LocalDate.of(2026, 1, 1), DayLook.DEGRADED));
        }

        @Test
        void monthsThatBeginAndEndWithinThemAndTheRunningOneUpToNow() {
            assertThat(names(api.months())).containsExactly("2025-10", "2025-11", "2025-12", "2026-01");
            assertThat(api.months().get(0).tally())
                    .isEqualTo(tally((24 + 25 + 5 * 24) * 3600, ComponentState.MAJOR_OUTAGE, 6 * 3600));
            assertThat(api.months().get(3).tally())
                    .isEqualTo(tally(30 * 3600, ComponentState.DEGRADED_PERFORMANCE, 3 * 3600));
        }

        @Test
        void quartersAndYears() {
            assertThat(names(api.quarters())).containsExactly("2025-Q4", "2026-Q1");
            assertThat(names(api.years())).containsExactly("2025", "2026");
            assertThat(api.years().get(0).tally())
                    .isEqualTo(api.quarters().get(0).tally());
            assertThat(api.years().get(0).tally().seconds(ComponentState.DEGRADED_PERFORMANCE))
                    .isEqualTo(Fraction.of(2 * 3600));
        }

        @Test
        void nothingOfADayThatIsNotTracked() {
            assertThat(api.of(Period.day(LocalDate.of(2025, 10, 24)))).isEmpty();
            assertThat(api.of(Period.day(LocalDate.of(2026, 1, 3)))).isEmpty();
            assertThat(api.of(Period.month(YearMonth.of(2025, 9)))).isEmpty();
        }

        @Test
        void howEachDayLooks() {
            assertThat(on("2025-10-25").look()).isEqualTo(DayLook.FULL);
            assertThat(on("2025-10-27").look()).isEqualTo(DayLook.CALM);
            assertThat(on("2025-12-31").look()).isEqualTo(DayLook.DEGRADED);
        }

        private Figure on(String day) {
            return api.of(Period.day(LocalDate.parse(day))).orElseThrow();
        }
    }

    @Test
    void countAnOpenIncidentUpToNow() {
        Figures api = of(
                SiteBuilder.site("api")
                        .since("2026-03-02")
                        .with(incident("open", "api=major_outage").investigating("10:00"))
                        .at("2026-03-02T12:00"),
                "api");

        assertThat(api.days().get(0).tally()).isEqualTo(tally(12 * 3600, ComponentState.MAJOR_OUTAGE, 2 * 3600));
        assertThat(api.window().orElseThrow().uptime().percent()).isEqualTo("91.66");
    }

    @Test
    void neverFallBelowZero() {
        Figures api = of(
                SiteBuilder.in("Europe/Zurich", "api")
                        .since("2025-10-26")
                        .with(incident("open", "api=major_outage").investigating("2025-10-26T00:00"))
                        .at("2025-10-26T23:59"),
                "api");

        assertThat(api.window().orElseThrow().weighted()).isEqualTo(Fraction.of(25 * 3600 - 60));
        assertThat(api.window().orElseThrow().uptime().percent()).isEqualTo("0");
    }

    @Test
    void followTheWeightsOfTheSite() {
        var weights = Map.of(ComponentState.PARTIAL_OUTAGE, 500, ComponentState.MAJOR_OUTAGE, 1000);
        Figures api = of(
                SiteBuilder.site("api")
                        .since("2026-03-02")
                        .uptime(new UptimeRules(90, Optional.empty(), weights))
                        .with(incident("half", "api=partial_outage")
                                .investigating("10:00")
                                .resolved("11:00"))
                        .at("2026-03-02T12:00"),
                "api");

        assertThat(api.days().get(0).weighted()).isEqualTo(Fraction.of(1800));
    }

    @Test
    void areLeftOutWithoutUptime() {
        var silent = new Component(
                new Id("fax"),
                Localized.of("fax"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                List.of());
        Derived derived = SiteBuilder.site()
                .since("2026-03-02")
                .component(silent)
                .group("shop", List.of(silent))
                .at("2026-03-02T12:00");

        assertThat(derived.figures()).isEmpty();
    }

    @Nested
    class OfAGroup {
        @Test
        void areTheMeanOverThoseOfItsComponentsThatWereTrackedThatDay() {
            Derived derived = SiteBuilder.site()
                    .since("2026-03-01")
                    .group(
                            "shop",
                            List.of(
                                    SiteBuilder.component("a", Optional.empty()),
                                    component("b", "2026-03-02", "2026-03-02"),
                                    SiteBuilder.component("c", Optional.empty())))
                    .with(outage("a", "2026-03-01T10:00", "2026-03-01T10:10"))
                    .with(outage("a", "2026-03-02T10:00", "2026-03-02T10:10"))
                    .with(outage("b", "2026-03-02T10:00", "2026-03-02T10:10"))
                    .at("2026-03-04T00:00");
            Figures shop = of(derived, "shop");

            assertThat(shop.days().get(0).weighted()).isEqualTo(Fraction.of(300));
            assertThat(shop.days().get(1).weighted()).isEqualTo(Fraction.of(400));
            assertThat(shop.months().get(0).weighted()).isEqualTo(Fraction.of(700));
            assertThat(shop.months().get(0).tally().tracked()).isEqualTo(Fraction.of(3 * 86_400));
        }

        @Test
        void areExactWhereTheMeanIsAThird() {
            Derived derived = SiteBuilder.site()
                    .since("2026-03-01")
                    .group("shop", "a", "b", "c")
                    .with(outage("a", "2026-03-01T10:00:00Z", "2026-03-01T10:00:01Z"))
                    .at("2026-03-02T00:00");
            Figure day = of(derived, "shop").days().get(0);

            assertThat(day.weighted()).isEqualTo(Fraction.of(1, 3));
            assertThat(day.weighted().rounded(3)).isEqualTo("0.333");
            assertThat(day.uptime().percent()).isEqualTo("99.99");
        }

        @Test
        void standBeforeThoseOfItsComponents() {
            Derived derived = SiteBuilder.site("api").group("shop", "a", "b").at("2026-03-02T00:00");

            assertThat(derived.figures())
                    .extracting(figures -> figures.subject().entry().id().value())
                    .containsExactly("api", "shop", "a", "b");
            assertThat(of(derived, "a").subject().group()).contains(new Id("shop"));
        }

        @Test
        void haveAGapWhereNoneOfItsComponentsWasTracked() {
            Derived derived = SiteBuilder.site()
                    .group(
                            "shop",
                            List.of(
                                    component("a", "2026-02-20", "2026-02-21"),
                                    component("b", "2026-02-24", "2026-02-25")))
                    .at("2026-03-02T00:00");
            Figures shop = of(derived, "shop");

            assertThat(names(shop.days())).containsExactly("2026-02-20", "2026-02-21", "2026-02-24", "2026-02-25");
            assertThat(names(shop.months())).containsExactly("2026-02");
            assertThat(shop.window().orElseThrow().tally().tracked()).isEqualTo(Fraction.of(4 * 86_400));
            assertThat(shop.subject().until()).contains(LocalDate.of(2026, 2, 25));
        }
    }

    @Nested
    class WithATarget {
        private final UptimeRules rules = new UptimeRules(90, Optional.of(new BigDecimal("99.9")), STANDARD.weights());

        @Test
        void haveABudgetInMonthsQuartersAndYearsOnly() {
            Figures api =
                    of(SiteBuilder.site("api").since("2026-03-01").uptime(rules).at("2026-03-02T00:00"), "api");

            assertThat(api.months().get(0).budget()).isPresent();
            assertThat(api.quarters().get(0).budget()).isPresent();
            assertThat(api.years().get(0).budget()).isPresent();
            assertThat(api.days().get(0).budget()).isEmpty();
            assertThat(api.window().orElseThrow().budget()).isEmpty();
        }

        @Test
        void haveABudgetOfTheTimeSoFarThatIsNegativeOnceOverspent() {
            Figures api = of(
                    SiteBuilder.site("api")
                            .since("2026-03-01")
                            .uptime(rules)
                            .with(outage("api", "2026-03-01T10:00", "2026-03-01T10:10"))
                            .at("2026-03-03T12:00"),
                    "api");
            Budget budget = api.months().get(0).budget().orElseThrow();

            assertThat(budget.allowed().rounded(2)).isEqualTo("3.6");
            assertThat(budget.used().rounded(2)).isEqualTo("10");
            assertThat(budget.left().rounded(2)).isEqualTo("-6.4");
        }

        @Test
        void haveABudgetByTheirOwn() {
            var strict = new Component(
                    new Id("api"),
                    Localized.of("api"),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    true,
                    Optional.of(new BigDecimal("100")),
                    List.of());
            Figures api = of(
                    SiteBuilder.site()
                            .since("2026-03-01")
                            .uptime(rules)
                            .component(strict)
                            .at("2026-03-02T00:00"),
                    "api");

            assertThat(api.months().get(0).budget().orElseThrow().allowed()).isEqualTo(Fraction.ZERO);
        }
    }

    private static Figures of(Derived derived, String id) {
        return derived.figures(new Id(id)).orElseThrow();
    }

    private static List<String> names(List<Figure> figures) {
        return figures.stream().map(figure -> figure.period().name()).toList();
    }

    private static Tally tally(long tracked, ComponentState state, long seconds) {
        return new Tally(Fraction.of(tracked), Map.of(state, Fraction.of(seconds)));
    }

    private static IncidentBuilder outage(String component, String from, String to) {
        return incident(component + "-" + from.substring(8, 10), component + "=major_outage")
                .investigating(from)
                .resolved(to);
    }

    private static UptimeRules days(int days) {
        return new UptimeRules(days, Optional.empty(), STANDARD.weights());
    }

    private static Component component(String id, String since, String until) {
        return new Component(
                new Id(id),
                Localized.of(id),
                Optional.empty(),
                Optional.empty(),
                Optional.of(LocalDate.parse(since)),
                Optional.of(LocalDate.parse(until)),
                true,
                Optional.empty(),
                List.of());
    }
}
