package dev.allclear.status;

import static dev.allclear.status.IncidentBuilder.incident;
import static dev.allclear.status.SiteBuilder.site;
import static org.assertj.core.api.Assertions.assertThat;

import dev.allclear.model.ComponentState;
import dev.allclear.model.Impact;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The whole site")
class SiteStateTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            major_outage                                        | Major System Outage        | critical
            major_outage major_outage                           | Major System Outage        | critical
            major_outage operational                            | Partial System Outage      | major
            major_outage partial_outage                         | Partial System Outage      | major
            major_outage under_maintenance                      | Partial System Outage      | major
            partial_outage                                      | Partial System Outage      | major
            partial_outage partial_outage                       | Partial System Outage      | major
            partial_outage operational                          | Minor Service Outage       | minor
            partial_outage degraded_performance                 | Minor Service Outage       | minor
            degraded_performance                                | Degraded System Service    | minor
            degraded_performance degraded_performance           | Degraded System Service    | minor
            degraded_performance operational                    | Partially Degraded Service | minor
            degraded_performance under_maintenance              | Partially Degraded Service | minor
            under_maintenance                                   | Service Under Maintenance  | maintenance
            under_maintenance operational                       | Service Under Maintenance  | maintenance
            operational                                         | All Systems Operational    | none
            operational operational                             | All Systems Operational    | none
            """)
    void followsItsComponents(String components, String description, String indicator) {
        assertState(SiteState.of(states(components), List.of()), description, indicator);
    }

    @Test
    void isOperationalWithoutComponents() {
        assertState(SiteState.of(List.of(), List.of()), "All Systems Operational", "none");
    }

    @ParameterizedTest(name = "{0} and an impact of {1}")
    @CsvSource(delimiter = '|', textBlock = """
            operational                      | critical | Major System Outage        | critical
            operational                      | major    | Partial System Outage      | major
            operational                      | minor    | Minor Service Outage       | minor
            operational                      | none     | All Systems Operational    | none
            under_maintenance                | minor    | Minor Service Outage       | minor
            under_maintenance                | none     | Service Under Maintenance  | maintenance
            degraded_performance             | minor    | Degraded System Service    | minor
            degraded_performance operational | minor    | Partially Degraded Service | minor
            degraded_performance operational | major    | Partial System Outage      | major
            major_outage operational         | minor    | Partial System Outage      | major
            major_outage operational         | critical | Major System Outage        | critical
            major_outage                     | none     | Major System Outage        | critical
            """)
    void isTheWorseOfItsComponentsAndTheImpactsWritten(
            String components, String impact, String description, String indicator) {
        List<Impact> impacts = List.of(Impact.valueOf(impact.toUpperCase(Locale.ROOT)));

        assertState(SiteState.of(states(components), impacts), description, indicator);
    }

    @Test
    void takesTheWorstOfSeveralImpacts() {
        List<Impact> impacts = List.of(Impact.MINOR, Impact.CRITICAL, Impact.NONE);

        assertState(SiteState.of(List.of(ComponentState.OPERATIONAL), impacts), "Major System Outage", "critical");
    }

    @Test
    void followsTheWrittenImpactOfAnOpenIncidentWithoutComponents() {
        assertState(
                site("api")
                        .with(incident("i", Impact.MAJOR).investigating("10:00"))
                        .at("11:00"),
                "Partial System Outage",
                "major");
    }

    @Test
    void forgetsTheImpactOfAResolvedIncident() {
        assertState(
                site("api")
                        .with(incident("i", Impact.MAJOR).investigating("10:00").resolved("10:30"))
                        .at("11:00"),
                "All Systems Operational",
                "none");
    }

    @Test
    void doesNotAddAnImpactThatMerelyFollowsFromComponents() {
        assertState(
                site("api", "web")
                        .with(incident("i", "api=partial_outage").investigating("10:00"))
                        .at("11:00"),
                "Minor Service Outage",
                "minor");
    }

    @Test
    void doesNotCountGroups() {
        assertState(
                site("api")
                        .group("shop", "booking")
                        .with(incident("i", "booking=major_outage").investigating("10:00"))
                        .at("11:00"),
                "Partial System Outage",
                "major");
    }

    @Test
    void doesNotCountRetiredComponents() {
        assertState(
                site("api")
                        .retired("old", "2026-03-01")
                        .with(incident("i", "old=major_outage").investigating("10:00"))
                        .at("11:00"),
                "All Systems Operational",
                "none");
        assertState(
                site("api")
                        .retired("old", "2026-03-01")
                        .with(incident("i", "api=major_outage").investigating("10:00"))
                        .at("11:00"),
                "Major System Outage",
                "critical");
    }

    @Test
    void countsAComponentOnItsLastDay() {
        assertState(
                site("api")
                        .retired("old", "2026-03-02")
                        .with(incident("i", "old=major_outage").investigating("10:00"))
                        .at("11:00"),
                "Partial System Outage",
                "major");
    }

    private static List<ComponentState> states(String words) {
        return Stream.of(words.split(" "))
                .map(word -> ComponentState.valueOf(word.toUpperCase(Locale.ROOT)))
                .toList();
    }

    private static void assertState(Derived derived, String description, String indicator) {
        assertState(derived.state(), description, indicator);
    }

    private static void assertState(SiteState state, String description, String indicator) {
        assertThat(Arrays.asList(
                        state.wording().description(), state.indicator().key()))
                .containsExactly(description, indicator);
    }
}
