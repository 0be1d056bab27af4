package dev.allclear.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the home page says of the whole site: each row of the ladder of components, and of the one of impacts. */
@Execution(ExecutionMode.CONCURRENT)
class RollUpTest {
    private static final Instant NOW = Instant.parse("2025-03-10T12:00:00Z");
    private static final Pattern HEADING =
            Pattern.compile("<header class=\"[a-z ]*is-(\\w+)\"[^>]*>.*?<h1[^>]*>(.*?)</h1>", Pattern.DOTALL);
    private static final String UPDATES = "updates: [{status: investigating, at: 2025-03-10 10:00}]\n";

    private final Map<String, String> files = new LinkedHashMap<>();

    @ParameterizedTest(name = "{0}, impact {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # components, and the impact that is written of an open incident
            major_outage                              | -        | Major system outage        | critical
            major_outage major_outage                 | -        | Major system outage        | critical
            major_outage operational                  | -        | Partial system outage      | major
            major_outage partial_outage               | -        | Partial system outage      | major
            partial_outage                            | -        | Partial system outage      | major
            partial_outage partial_outage             | -        | Partial system outage      | major
            partial_outage operational                | -        | Minor service outage       | minor
            partial_outage degraded_performance       | -        | Minor service outage       | minor
            degraded_performance                      | -        | Degraded system service    | minor
            degraded_performance degraded_performance | -        | Degraded system service    | minor
            degraded_performance operational          | -        | Partially degraded service | minor
            degraded_performance under_maintenance    | -        | Partially degraded service | minor
            under_maintenance                         | -        | Service under maintenance  | maintenance
            under_maintenance operational             | -        | Service under maintenance  | maintenance
            operational operational                   | -        | All systems operational    | none
            operational                               | critical | Major system outage        | critical
            operational                               | major    | Partial system outage      | major
            operational                               | minor    | Minor service outage       | minor
            operational                               | none     | All systems operational    | none
            under_maintenance                         | minor    | Minor service outage       | minor
            under_maintenance                         | none     | Service under maintenance  | maintenance
            degraded_performance                      | minor    | Degraded system service    | minor
            degraded_performance operational          | minor    | Partially degraded service | minor
            degraded_performance operational          | major    | Partial system outage      | major
            major_outage operational                  | critical | Major system outage        | critical
            major_outage operational                  | minor    | Partial system outage      | major
            """)
    void isTheWorseOfBothLadders(String states, String impact, String heading, String indicator) {
        List<String> all = List.of(states.split("\\s+", -1));
        for (int i = 0; i < all.size(); i++) {
            component("c" + i, "");
            event("c" + i, all.get(i));
        }
        if (!impact.equals("-")) {
            files.put("content/incidents/written.yaml", "title: Trouble\nimpact: " + impact + "\n" + UPDATES);
        }

        assertThat(said()).containsExactly(heading, indicator);
    }

    @Test
    void isOperationalWithoutComponents() {
        assertThat(said()).containsExactly("All systems operational", "none");
    }

    @Test
    void isMajorOnlyWhereAllThatAreNotRetiredAre() {
        component("api", "");
        component("fax", ", until: 2025-03-09");
        event("api", "major_outage");

        assertThat(said()).containsExactly("Major system outage", "critical");
    }

    @Test
    void isNotTouchedByWhatIsRetired() {
        component("api", "");
        component("fax", ", until: 2025-03-09");
        event("fax", "major_outage");

        assertThat(said()).containsExactly("All systems operational", "none");
    }

    @Test
    void doesNotCountAGroupBesidesItsChildren() {
        component("api", "");
        files.merge(
                "content/components.yaml",
                "- group: shop\n  name: Shop\n  components: [{id: booking, name: Booking}]\n",
                String::concat);
        event("api", "partial_outage");
        event("booking", "partial_outage");

        assertThat(said()).containsExactly("Partial system outage", "major");
    }

    @Test
    void forgetsTheImpactOfWhatIsResolvedAndKnowsItAgainOnceItIsReopened() {
        component("api", "");
        String resolved = """
                title: Trouble
                impact: major
                updates:
                  - {status: investigating, at: 2025-03-10 08:00}
                  - {status: resolved, at: 2025-03-10 09:00}
                """;
        files.put("content/incidents/a.yaml", resolved);
        assertThat(said()).containsExactly("All systems operational", "none");

        files.put("content/incidents/a.yaml", resolved + "  - {status: monitoring, at: 2025-03-10 10:00}\n");
        assertThat(said()).containsExactly("Partial system outage", "major");
    }

    private void component(String id, String more) {
        files.merge("content/components.yaml", "- {id: " + id + ", name: " + id + more + "}\n", String::concat);
    }

    private void event(String component, String state) {
        String head = "title: Trouble\ncomponents: {" + component + ": " + state + "}\n";
        if (state.equals("under_maintenance")) {
            files.put(
                    "content/maintenance/m-" + component + ".yaml",
                    head + "start: 2025-03-10 10:00\nend: 2025-03-10 14:00\n");
        } else if (!state.equals("operational")) {
            files.put("content/incidents/i-" + component + ".yaml", head + UPDATES);
        }
    }

    /** Returns what the home page says, and in which colour. */
    private List<String> said() {
        files.put("content/site.yaml", "name: Example\nurl: https://status.example.com/\n");
        String home = new Written(files).built(NOW).home();
        Matcher heading = HEADING.matcher(home.substring(home.indexOf("<main")));
        assertThat(heading.find()).as(home).isTrue();
        return List.of(heading.group(2).replaceAll("<[^>]*>", "").strip(), heading.group(1));
    }
}
