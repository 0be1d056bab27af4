package dev.allclear.output.metrics;

import static dev.allclear.status.IncidentBuilder.incident;
import static dev.allclear.status.MaintenanceBuilder.maintenance;
import static dev.allclear.status.SiteBuilder.site;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.allclear.model.Component;
import dev.allclear.model.Id;
import dev.allclear.model.Impact;
import dev.allclear.model.Localized;
import dev.allclear.status.Derived;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hawkular.agent.prometheus.text.TextPrometheusMetricsProcessor;
import org.hawkular.agent.prometheus.types.Gauge;
import org.hawkular.agent.prometheus.types.MetricFamily;
import org.hawkular.agent.prometheus.types.MetricType;
import org.hawkular.agent.prometheus.walkers.CollectorPrometheusMetricsWalker;
import org.junit.jupiter.api.Test;

/** Read by a scraper that is not ours. */
class MetricsTest {
    @Test
    void theStateOfSiteAndComponentsIsOneAmongZeros() {
        Derived derived = site("api", "web")
                .with(incident("now", "api=major_outage").investigating("10:00"))
                .at("12:00");

        assertThat(samples(derived, "allclear_component_state"))
                .containsEntry("component=api state=major_outage", 1.0)
                .containsEntry("component=api state=operational", 0.0)
                .containsEntry("component=web state=operational", 1.0)
                .containsEntry("component=web state=major_outage", 0.0)
                .hasSize(10);
        assertThat(samples(derived, "allclear_site_status"))
                .containsEntry("indicator=major", 1.0)
                .containsEntry("indicator=none", 0.0)
                .hasSize(5);
    }

    @Test
    void whatIsOpenAndUnderWayIsCounted() {
        Derived derived = site("api")
                .with(incident("one", Impact.MINOR, "api").investigating("10:00"))
                .with(incident("two", Impact.MINOR, "api").investigating("11:00"))
                .with(incident("over", Impact.MAJOR, "api")
                        .investigating("08:00")
                        .resolved("09:00"))
                .with(maintenance("work", "11:30", "13:00"))
                .with(maintenance("later", "2026-03-03T11:30", "2026-03-03T13:00"))
                .at("12:00");

        assertThat(samples(derived, "allclear_incidents_open"))
                .containsOnly(
                        Map.entry("impact=none", 0.0),
                        Map.entry("impact=minor", 2.0),
                        Map.entry("impact=major", 0.0),
                        Map.entry("impact=critical", 0.0));
        assertThat(samples(derived, "allclear_maintenances_in_progress")).containsEntry("", 1.0);
        assertThat(samples(derived, "allclear_maintenances_scheduled")).containsEntry("", 1.0);
    }

    @Test
    void uptimeAndTargetAreRatios() {
        Derived derived = site().component(component("api", "API", true))
                .component(component("mail", "Mail", false))
                .since("2025-01-01")
                .with(incident("one", "api=major_outage").investigating("10:00").resolved("11:00"))
                .at("12:00");

        assertThat(samples(derived, "allclear_component_uptime_ratio"))
                .containsOnly(Map.entry("component=api", 0.9995));
        assertThat(samples(derived, "allclear_component_target_ratio")).containsOnly(Map.entry("component=api", 0.999));
        assertThat(samples(derived, "allclear_uptime_window_seconds")).containsOnly(Map.entry("", 7_776_000.0));
    }

    @Test
    void theInstantsOfTheBuildAndOfTheNextOneAreTold() {
        Derived derived = site("api").at("2026-03-02T12:00:00Z");

        assertThat(samples(derived, "allclear_build_timestamp_seconds")).containsEntry("", 1_772_452_800.0);
        assertThat(samples(derived, "allclear_next_transition_timestamp_seconds"))
                .containsEntry("", (double) derived.nextTransition().getEpochSecond());
    }

    @Test
    void aComponentThatIsRetiredIsLeftOutAndANameIsEscaped() {
        Derived derived = site().component(component("api", "a \"b\" \\ c\nd", true))
                .retired("fax", "2025-12-31")
                .at("12:00");

        assertThat(samples(derived, "allclear_component_info"))
                .containsOnlyKeys("component=api group= name=a \"b\" \\ c\nd");
        assertThat(text(derived)).contains("name=\"a \\\"b\\\" \\\\ c\\nd\"").doesNotContain("fax");
    }

    @Test
    void everyMetricIsAGaugeThatIsToldOnceAndSaysWhatItIs() {
        Derived derived = site("api", "web").since("2026-01-01").at("12:00");
        List<MetricFamily> families = families(derived);

        assertThat(families)
                .extracting(MetricFamily::getName)
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(8);
        assertThat(families).allSatisfy(each -> {
            assertThat(each.getName()).matches("allclear_[a-z]+(_[a-z]+)*");
            assertThat(each.getType()).isEqualTo(MetricType.GAUGE);
            assertThat(each.getHelp()).endsWith(".");
        });
        assertThat(text(derived)).endsWith("\n").doesNotContain("\n\n");
    }

    @Test
    void aSiteWithoutComponentsHasNoMetricWithoutASample() {
        assertThat(families(site().at("12:00")))
                .allSatisfy(each -> assertThat(each.getMetrics()).isNotEmpty());
    }

    /** Returns the samples of the metric called {@code name} by their labels, sorted. */
    private static Map<String, Double> samples(Derived derived, String name) {
        var samples = new TreeMap<String, Double>();
        families(derived).stream()
                .filter(family -> family.getName().equals(name))
                .flatMap(family -> family.getMetrics().stream())
                .forEach(metric -> samples.put(labels(metric.getLabels()), ((Gauge) metric).getValue()));
        return samples;
    }

    private static String labels(Map<String, String> labels) {
        var said = new StringBuilder();
        new TreeMap<>(labels)
                .forEach((name, value) ->
                        said.append(' ').append(name).append('=').append(value));
        return said.toString().stripLeading();
    }

    private static List<MetricFamily> families(Derived derived) {
        var walker = new CollectorPrometheusMetricsWalker();
        new TextPrometheusMetricsProcessor(new ByteArrayInputStream(bytes(derived)), walker).walk();
        return walker.getAllMetricFamilies();
    }

    private static String text(Derived derived) {
        return new String(bytes(derived), UTF_8);
    }

    private static byte[] bytes(Derived derived) {
        return Metrics.files(derived).findFirst().orElseThrow().bytes().get();
    }

    private static Component component(String id, String name, boolean uptime) {
        return new Component(
                new Id(id),
                Localized.of(name),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                uptime,
                Optional.of(new BigDecimal("99.9")),
                List.of());
    }
}
