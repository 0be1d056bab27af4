package dev.allclear.status;

import static dev.allclear.status.IncidentBuilder.incident;
import static dev.allclear.status.SiteBuilder.site;
import static org.assertj.core.api.Assertions.assertThat;

import dev.allclear.model.ComponentState;
import dev.allclear.model.Impact;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An incident, for each of its components,")
class IncidentComponentsTest {
    private final Derived derived = at(
            "12:00",
            incident("i", "web=degraded_performance", "shop=operational")
                    .investigating("10:00")
                    .identified("10:10", "api=partial_outage", "web=major_outage")
                    .monitoring("10:20", "web=partial_outage")
                    .resolved("11:00"));

    @Test
    void tellsThemInTheOrderOfTheirFirstMention() {
        assertThat(course(derived).components())
                .extracting(course -> course.component().value())
                .containsExactly("web", "shop", "api");
    }

    @Test
    void tellsTheWorstStateAndEveryStretch() {
        Course web = course(derived).components().get(0);

        assertThat(web.worst()).isEqualTo(ComponentState.MAJOR_OUTAGE);
        assertThat(InWords.stretches(web.stretches()))
                .containsExactly(
                        "10:00-10:10 degraded_performance", "10:10-10:20 major_outage", "10:20-11:00 partial_outage");
    }

    @Test
    void tellsHowLongItWasInEachStateTheWorstFirst() {
        assertThat(course(derived).components().get(0).spent(derived.now()).entrySet())
                .containsExactly(
                        Map.entry(ComponentState.MAJOR_OUTAGE, Duration.ofMinutes(10)),
                        Map.entry(ComponentState.PARTIAL_OUTAGE, Duration.ofMinutes(40)),
                        Map.entry(ComponentState.DEGRADED_PERFORMANCE, Duration.ofMinutes(10)));
    }

    @Test
    void tellsHowLongByNowWhereItGoesOn() {
        Derived open = at(
                "12:00",
                incident("i", "api=major_outage")
                        .investigating("10:00")
                        .identified("10:10", "api=partial_outage")
                        .monitoring("10:20", "api=major_outage"));

        assertThat(course(open).components().get(0).spent(open.now()))
                .containsEntry(ComponentState.MAJOR_OUTAGE, Duration.ofMinutes(110))
                .containsEntry(ComponentState.PARTIAL_OUTAGE, Duration.ofMinutes(10));
    }

    @Test
    void tellsOneThatWasNeverWorseThanOperational() {
        Course shop = course(derived).components().get(1);

        assertThat(shop.worst()).isEqualTo(ComponentState.OPERATIONAL);
        assertThat(shop.stretches()).isEmpty();
    }

    @Test
    void doesNotCountAStateOfTheHeadThatNeverHeld() {
        Derived overridden =
                at("12:00", incident("i", Impact.CRITICAL, "api").investigating("10:00", "api=degraded_performance"));

        assertThat(course(overridden).components().get(0).worst()).isEqualTo(ComponentState.DEGRADED_PERFORMANCE);
    }

    private static Derived at(String now, IncidentBuilder incident) {
        return site("api", "web", "shop").with(incident).at(now);
    }

    private static IncidentCourse course(Derived derived) {
        return derived.incidents().get(0);
    }
}
