package dev.allclear.status;

import static dev.allclear.status.MaintenanceBuilder.maintenance;
import static dev.allclear.status.SiteBuilder.site;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.allclear.model.Id;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("What is looked ahead to")
class ProspectsTest {

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void isWhatWillBeDerivedIfNothingIsWritten(long seed) {
        var sites = new RandomSites(seed);
        SiteBuilder builder = sites.next();
        Derived now = builder.at(sites.time());

        for (Prospect prospect : now.prospects()) {
            Derived then = Derived.of(now.site(), prospect.from());
            for (String component : RandomSites.COMPONENTS) {
                assertThat(prospect.state(new Id(component)))
                        .as("%s at %s", component, prospect.from())
                        .isEqualTo(then.state(new Id(component)));
            }
            assertThat(prospect.state()).as("%s", prospect.from()).isEqualTo(then.state());
            assertThat(prospect.maintenances())
                    .as("%s", prospect.from())
                    .extracting(MaintenanceCourse::status, MaintenanceCourse::overrun)
                    .containsExactlyElementsOf(then.maintenances().stream()
                            .filter(course ->
                                    prospect.course(course.maintenance().id()).isPresent())
                            .map(course -> tuple(course.status(), course.overrun()))
                            .toList());
        }
    }

    @Test
    void beginsWithThePresentAndHasEachTurnOfAWindow() {
        Derived now = site("api")
                .with(maintenance("m", "12:00", "13:00", "api"))
                .with(maintenance("n", "13:00", "14:00", "api"))
                .at("11:00");

        assertThat(now.prospects())
                .extracting(prospect -> prospect.from().toString())
                .containsExactly(
                        "2026-03-02T11:00:00Z", "2026-03-02T12:00:00Z", "2026-03-02T13:00:00Z", "2026-03-02T14:00:00Z");
    }

    @Test
    void isOnlyThePresentWhereNothingIsPlanned() {
        assertThat(site("api")
                        .with(maintenance("m", "12:00", "13:00", "api").cancelled("10:00"))
                        .at("11:00")
                        .prospects())
                .hasSize(1);
    }

    @Test
    void endsSomewhere() {
        SiteBuilder site = site("api");
        for (int i = 10; i < 20; i++) {
            site.with(maintenance("m" + i, "12:" + i, "13:" + i, "api"));
        }

        assertThat(site.at("11:00").prospects()).hasSize(9);
    }

    static List<Long> seeds() {
        return LongStream.range(0, 200).boxed().toList();
    }
}
