package dev.allclear.status;

import static dev.allclear.status.IncidentBuilder.incident;
import static dev.allclear.status.MaintenanceBuilder.maintenance;
import static dev.allclear.status.SiteBuilder.component;
import static dev.allclear.status.SiteBuilder.site;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.allclear.model.ComponentState;
import dev.allclear.model.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("What follows from a site")
class DerivedTest {

    @Test
    void isToTheSecond() {
        Instant now = Instant.parse("2026-03-02T11:00:00.999Z");

        assertThat(Derived.of(site("api").build(), now).now()).isEqualTo(Instant.parse("2026-03-02T11:00:00Z"));
    }

    @Test
    void listsIncidentsByStartNewestFirstAndThoseOfOneInstantByIdBackwards() {
        Derived derived = site().with(incident("a").investigating("10:00"))
                .with(incident("b").investigating("11:00").started("09:00"))
                .with(incident("c").investigating("10:00"))
                .at("12:00");

        assertThat(derived.incidents())
                .extracting(course -> course.incident().id().value())
                .containsExactly("c", "a", "b");
    }

    @Test
    void listsMaintenancesByPlannedStartLatestFirst() {
        Derived derived = site().with(maintenance("a", "10:00", "11:00").inProgress("09:00"))
                .with(maintenance("b", "09:30", "11:00"))
                .with(maintenance("c", "10:00", "11:00"))
                .at("12:00");

        assertThat(derived.maintenances())
                .extracting(course -> course.maintenance().id().value())
                .containsExactly("c", "a", "b");
    }

    @Nested
    class OfAGroup {
        @Test
        void isItsWorstChild() {
            Derived derived = site().group("shop", "booking", "payments")
                    .with(incident("i", "booking=degraded_performance", "payments=partial_outage")
                            .investigating("10:00"))
                    .at("11:00");

            assertThat(derived.state(new Id("shop"))).isEqualTo(ComponentState.PARTIAL_OUTAGE);
            assertThat(derived.state(new Id("booking"))).isEqualTo(ComponentState.DEGRADED_PERFORMANCE);
        }

        @Test
        void leavesRetiredChildrenOut() {
            Derived derived = site().group(
                            "shop",
                            List.of(
                                    component("booking", Optional.empty()),
                                    component("fax", Optional.of(LocalDate.of(2026, 3, 1)))))
                    .with(incident("i", "fax=major_outage").investigating("10:00"))
                    .at("11:00");

            assertThat(derived.state(new Id("shop"))).isEqualTo(ComponentState.OPERATIONAL);
            assertThat(derived.state(new Id("fax"))).isEqualTo(ComponentState.MAJOR_OUTAGE);
        }
    }

    @Test
    void hasNoStateOfWhatIsNotInTheSite() {
        Derived derived = site("api").at("11:00");

        assertThatThrownBy(() -> derived.state(new Id("web"))).isInstanceOf(NoSuchElementException.class);
    }

    @Nested
    class OfAnnouncements {
        private final SiteBuilder site = site().announcement("old", "08:00", Optional.of("10:00"))
                .announcement("long", "08:00", Optional.empty())
                .announcement("new", "09:00", Optional.of("12:00"))
                .announcement("coming", "11:00", Optional.empty());

        @Test
        void showsThoseThatHaveBegunAndNotEndedNewestFirst() {
            assertThat(shown("09:59")).containsExactly("new", "old", "long");
            assertThat(shown("10:00")).containsExactly("new", "long");
            assertThat(shown("11:00")).containsExactly("coming", "new", "long");
        }

        @Test
        void keepsThoseThatHaveEndedInTheSiteButNotThoseToCome() {
            assertThat(site.at("10:30").site().announcements())
                    .extracting(announcement -> announcement.id().value())
                    .containsExactly("long", "old", "new");
        }

        private List<String> shown(String now) {
            return site.at(now).announcements().stream()
                    .map(announcement -> announcement.id().value())
                    .toList();
        }
    }
}
