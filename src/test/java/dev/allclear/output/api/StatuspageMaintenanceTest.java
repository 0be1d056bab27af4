package dev.allclear.output.api;

import static dev.allclear.output.api.StatuspageFiles.file;
import static dev.allclear.output.api.StatuspageFiles.ids;
import static dev.allclear.output.api.StatuspageFiles.turns;
import static dev.allclear.status.MaintenanceBuilder.maintenance;
import static dev.allclear.status.SiteBuilder.site;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.allclear.status.Derived;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatuspageMaintenanceTest {
    @ParameterizedTest
    @CsvSource({
        "09:00, scheduled, scheduled operational>operational",
        "10:00, in_progress, scheduled operational>operational;in_progress operational>under_maintenance",
        "12:00, completed, scheduled operational>operational;in_progress operational>under_maintenance;"
                + "completed under_maintenance>operational"
    })
    void aMaintenanceFollowsTheClock(String now, String status, String turns) {
        Derived derived = site("api")
                .with(maintenance("disks", "10:00", "12:00", "api").announced("2026-03-01T08:00"))
                .at(now);

        JsonNode maintenance = file(derived, "scheduled-maintenances").at("/scheduled_maintenances/0");
        assertThat(maintenance.path("status").asText()).isEqualTo(status);
        assertThat(String.join(";", turns(maintenance))).isEqualTo(turns);
        assertThat(maintenance.path("created_at").asText()).isEqualTo("2026-03-01T08:00:00.000Z");
        assertThat(maintenance.path("scheduled_for").asText()).isEqualTo("2026-03-02T10:00:00.000Z");
        assertThat(maintenance.path("scheduled_until").asText()).isEqualTo("2026-03-02T12:00:00.000Z");
        boolean over = status.equals("completed");
        assertThat(maintenance.path("resolved_at").asText()).isEqualTo(over ? "2026-03-02T12:00:00.000Z" : "null");
        assertThat(ids(file(derived, "scheduled-maintenances/upcoming").path("scheduled_maintenances")))
                .hasSize(status.equals("scheduled") ? 1 : 0);
        assertThat(ids(file(derived, "scheduled-maintenances/active").path("scheduled_maintenances")))
                .hasSize(status.equals("in_progress") ? 1 : 0);
        assertThat(ids(file(derived, "summary").path("scheduled_maintenances"))).hasSize(over ? 0 : 1);
    }

    @Test
    void whatTheClockSaysIsInStatuspagesWords() {
        Derived derived =
                site("api").with(maintenance("disks", "10:00", "11:00", "api")).at("12:00");

        assertThat(file(derived, "scheduled-maintenances").findValuesAsText("body"))
                .containsExactly(
                        "<p>The scheduled maintenance has been completed.</p>",
                        "<p>Scheduled maintenance is currently in progress. We will provide updates as necessary.</p>",
                        "<p>We will be undergoing scheduled maintenance during this time.</p>");
    }

    @Test
    void theClockSaysNothingThatPeopleHaveSaid() {
        Derived derived = site("api")
                .with(maintenance("disks", "10:00", "11:00", "api")
                        .scheduled("08:00")
                        .inProgress("10:05")
                        .completed("10:40"))
                .at("12:00");

        assertThat(turns(file(derived, "scheduled-maintenances").at("/scheduled_maintenances/0")))
                .containsExactly(
                        "scheduled operational>operational",
                        "in_progress operational>under_maintenance",
                        "completed under_maintenance>operational");
    }

    @Test
    void aCancelledMaintenanceReadsCompletedAndSaysSo() {
        Derived derived = site("api")
                .with(maintenance("disks", "10:00", "11:00", "api")
                        .scheduled("08:00")
                        .cancelled("09:00"))
                .at("12:00");

        JsonNode maintenance = file(derived, "scheduled-maintenances").at("/scheduled_maintenances/0");
        assertThat(maintenance.path("status").asText()).isEqualTo("completed");
        assertThat(maintenance.path("resolved_at").asText()).isEqualTo("2026-03-02T09:00:00.000Z");
        assertThat(maintenance.path("incident_updates").findValuesAsText("status"))
                .containsExactly("completed", "scheduled");
        assertThat(maintenance.at("/incident_updates/0/body").asText())
                .isEqualTo("<p>The scheduled maintenance has been cancelled.</p>");
    }

    @Test
    void anOccurrenceIsToldAsOnPages() {
        Derived derived = site("api")
                .with(maintenance("weekly", "2026-03-01T03:00", "2026-03-01T04:00", "api")
                        .announced("2026-02-20T03:00")
                        .repeating("FREQ=WEEKLY"))
                .at("12:00");

        assertThat(ids(file(derived, "scheduled-maintenances/upcoming").path("scheduled_maintenances")))
                .containsExactly("weekly-2026-03-08");
        assertThat(ids(file(derived, "scheduled-maintenances").path("scheduled_maintenances")))
                .containsExactly("weekly-2026-03-08", "weekly-2026-03-01");
    }
}
