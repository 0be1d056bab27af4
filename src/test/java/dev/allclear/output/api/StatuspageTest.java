package dev.allclear.output.api;

import static dev.allclear.output.api.StatuspageFiles.file;
import static dev.allclear.output.api.StatuspageFiles.fingerprints;
import static dev.allclear.output.api.StatuspageFiles.ids;
import static dev.allclear.output.api.StatuspageFiles.text;
import static dev.allclear.output.api.StatuspageFiles.turns;
import static dev.allclear.status.IncidentBuilder.incident;
import static dev.allclear.status.MaintenanceBuilder.maintenance;
import static dev.allclear.status.SiteBuilder.in;
import static dev.allclear.status.SiteBuilder.site;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.allclear.model.Impact;
import dev.allclear.status.Derived;
import dev.allclear.status.SiteBuilder;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StatuspageTest {
    @Test
    void anIncidentReadsSo() {
        Derived derived = site().group("shop", "pay")
                .with(incident("2026-03-02-cards", Impact.MAJOR, "pay")
                        .started("09:30")
                        .investigating("10:00")
                        .resolved("11:00"))
                .at("12:00");

        assertThat(text(derived, "incidents/2026-03-02-cards")).isEqualTo("""
                {
                  "page": {
                    "id": "status.example.com",
                    "name": "Example",
                    "url": "https://status.example.com",
                    "time_zone": "UTC",
                    "updated_at": "2026-03-02T11:00:00.000Z"
                  },
                  "incident": {
                    "id": "2026-03-02-cards",
                    "name": "2026-03-02-cards",
                    "status": "resolved",
                    "created_at": "2026-03-02T10:00:00.000Z",
                    "updated_at": "2026-03-02T11:00:00.000Z",
                    "monitoring_at": null,
                    "resolved_at": "2026-03-02T11:00:00.000Z",
                    "impact": "major",
                    "shortlink": "https://status.example.com/incidents/2026-03-02-cards/",
                    "started_at": "2026-03-02T09:30:00.000Z",
                    "page_id": "status.example.com",
                    "incident_updates": [
                      {
                        "id": "2026-03-02-cards.20260302t110000z",
                        "status": "resolved",
                        "body": "",
                        "incident_id": "2026-03-02-cards",
                        "created_at": "2026-03-02T11:00:00.000Z",
                        "updated_at": "2026-03-02T11:00:00.000Z",
                        "display_at": "2026-03-02T11:00:00.000Z",
                        "affected_components": [
                          {
                            "code": "pay",
                            "name": "shop - pay",
                            "old_status": "partial_outage",
                            "new_status": "operational"
                          }
                        ],
                        "deliver_notifications": true,
                        "custom_tweet": null,
                        "tweet_id": null
                      },
                      {
                        "id": "2026-03-02-cards.20260302t100000z",
                        "status": "investigating",
                        "body": "",
                        "incident_id": "2026-03-02-cards",
                        "created_at": "2026-03-02T10:00:00.000Z",
                        "updated_at": "2026-03-02T10:00:00.000Z",
                        "display_at": "2026-03-02T10:00:00.000Z",
                        "affected_components": [
                          {
                            "code": "pay",
                            "name": "shop - pay",
                            "old_status": "operational",
                            "new_status": "partial_outage"
                          }
                        ],
                        "deliver_notifications": true,
                        "custom_tweet": null,
                        "tweet_id": null
                      }
                    ],
                    "components": [
                      {
                        "id": "pay",
                        "name": "pay",
                        "status": "operational",
                        "created_at": "2026-03-02T09:30:00.000Z",
                        "updated_at": "2026-03-02T11:00:00.000Z",
                        "position": 1,
                        "description": null,
                        "showcase": true,
                        "start_date": null,
                        "group_id": "shop",
                        "page_id": "status.example.com",
                        "group": false,
                        "only_show_if_degraded": false
                      }
                    ],
                    "reminder_intervals": null
                  }
                }
                """);
    }

    @Test
    void anOpenIncidentIsInTheSummaryAndAResolvedOneIsNot() {
        Derived derived = site("api")
                .with(incident("over", "api=major_outage")
                        .investigating("08:00")
                        .resolved("09:00"))
                .with(incident("open", "api=major_outage")
                        .investigating("10:00")
                        .monitoring("10:30"))
                .at("12:00");

        assertThat(ids(file(derived, "summary").path("incidents"))).containsExactly("open");
        assertThat(ids(file(derived, "incidents/unresolved").path("incidents"))).containsExactly("open");
        assertThat(ids(file(derived, "incidents").path("incidents"))).containsExactly("open", "over");
        JsonNode open = file(derived, "summary").at("/incidents/0");
        assertThat(open.path("status").asText()).isEqualTo("monitoring");
        assertThat(open.path("monitoring_at").asText()).isEqualTo("2026-03-02T10:30:00.000Z");
        assertThat(open.path("resolved_at").isNull()).isTrue();
        assertThat(open.at("/incident_updates/0/affected_components").isNull()).isTrue();
        assertThat(file(derived, "status").at("/status/description").asText()).isEqualTo("Major System Outage");
    }

    @Test
    void aReopenedIncidentIsUnresolvedAndItsUpdatesTellEachTurn() {
        Derived derived = site("api")
                .with(incident("again", "api=major_outage")
                        .investigating("08:00")
                        .resolved("09:00")
                        .investigating("10:00"))
                .at("12:00");

        JsonNode incident = file(derived, "summary").at("/incidents/0");
        assertThat(incident.path("resolved_at").isNull()).isTrue();
        assertThat(turns(incident))
                .containsExactly(
                        "investigating operational>major_outage",
                        "resolved major_outage>operational",
                        "investigating operational>major_outage");
    }

    @Test
    void componentsOfAnIncidentsFileAreAsTheyWereAtItsEnd() {
        SiteBuilder site = site("api")
                .with(incident("first", "api=degraded_performance")
                        .investigating("08:00")
                        .resolved("09:00"))
                .with(incident("beside", "api=partial_outage")
                        .investigating("08:30")
                        .resolved("10:00"))
                .with(incident("now", "api=major_outage").investigating("11:00"));

        JsonNode first = file(site.at("12:00"), "incidents/first").at("/incident/components/0");
        assertThat(first.path("status").asText()).isEqualTo("partial_outage");
        assertThat(first.path("updated_at").asText()).isEqualTo("2026-03-02T08:30:00.000Z");
        JsonNode listed = file(site.at("12:00"), "incidents").at("/incidents/2/components/0");
        assertThat(listed.path("status").asText()).isEqualTo("major_outage");
        assertThat(text(site.at("2026-05-01T00:00"), "incidents/first"))
                .isEqualTo(text(site.at("12:00"), "incidents/first"));
    }

    @Test
    void whatIsOverHasAFingerprintThatTheClockDoesNotChange() {
        SiteBuilder site = site("api")
                .with(incident("over", "api=major_outage")
                        .investigating("2025-12-30T08:00")
                        .resolved("2026-01-01T09:00"))
                .with(incident("open", "api=major_outage").investigating("10:00"));

        Map<String, Optional<String>> then = fingerprints(site.at("12:00"));
        assertThat(then.get("api/v2/incidents/over.json")).isPresent();
        assertThat(then.get("api/v2/incidents/2025.json")).isPresent();
        assertThat(then.get("api/v2/incidents/open.json")).isEmpty();
        assertThat(then.get("api/v2/incidents/2026.json")).isEmpty();
        assertThat(then.get("api/v2/summary.json")).isEmpty();
        assertThat(fingerprints(site.at("2026-04-01T12:00"))).isEqualTo(then);
    }

    @Test
    void noTimeOfWhatWasSaidIsInTheFuture() {
        Derived derived = site("api")
                .with(incident("fast", "api=major_outage")
                        .investigating("10:00")
                        .resolved("12:05"))
                .at("12:00");

        assertThat(file(derived, "incidents/fast")
                        .at("/incident/incident_updates/0/display_at")
                        .asText())
                .isEqualTo("2026-03-02T12:00:00.000Z");
        assertThat(fingerprints(derived).get("api/v2/incidents/fast.json")).isEmpty();
    }

    @Test
    void groupsAreRowsBeforeTheirComponents() {
        Derived derived = site("api")
                .group("shop", "cart", "pay")
                .with(incident("slow", "pay=degraded_performance").investigating("10:00"))
                .at("12:00");

        JsonNode components = file(derived, "components").path("components");
        assertThat(ids(components)).containsExactly("api", "shop", "cart", "pay");
        assertThat(components.findValuesAsText("position")).containsExactly("1", "2", "1", "2");
        assertThat(components.findValuesAsText("group_id")).containsExactly("null", "null", "shop", "shop");
        assertThat(components.at("/1/group").asBoolean()).isTrue();
        assertThat(components.at("/1/status").asText()).isEqualTo("degraded_performance");
        assertThat(components.at("/1/components").toString()).isEqualTo("[\"cart\",\"pay\"]");
    }

    @Test
    void aRetiredComponentIsOnlyInTheIncidentsThatItHad() {
        Derived derived = site("api")
                .retired("fax", "2026-03-01")
                .with(incident("old", "fax=major_outage")
                        .investigating("2026-02-01T10:00")
                        .resolved("2026-02-01T11:00"))
                .at("12:00");

        assertThat(ids(file(derived, "components").path("components"))).containsExactly("api");
        assertThat(ids(file(derived, "incidents").at("/incidents/0/components")))
                .containsExactly("fax");
    }

    @Test
    void fiftyAreListedAndAYearHasAll() {
        SiteBuilder site = site("api");
        for (int i = 10; i < 61; i++) {
            String time = "2026-02-01T%02d:%02d".formatted(i / 6, i % 6);
            site.with(incident("i" + i, "api=major_outage").investigating(time).resolved("2026-02-02T00:00"));
            site.with(maintenance("m" + i, time, "2026-02-02T00:00"));
        }
        Derived derived = site.at("12:00");

        assertThat(ids(file(derived, "incidents").path("incidents")))
                .hasSize(50)
                .startsWith("i60")
                .endsWith("i11");
        assertThat(ids(file(derived, "scheduled-maintenances").path("scheduled_maintenances")))
                .hasSize(50)
                .startsWith("m60")
                .endsWith("m11");
        assertThat(ids(file(derived, "incidents/2026").path("incidents"))).hasSize(51);
    }

    @Test
    void timesHaveTheOffsetOfTheSitesZone() {
        Derived derived = in("Europe/Zurich", "api")
                .with(incident("clocks", "api=major_outage")
                        .investigating("2026-03-29T01:30")
                        .resolved("2026-03-29T03:30"))
                .at("2026-03-30T12:00");

        JsonNode incident = file(derived, "incidents/clocks").path("incident");
        assertThat(incident.path("started_at").asText()).isEqualTo("2026-03-29T01:30:00.000+01:00");
        assertThat(incident.path("resolved_at").asText()).isEqualTo("2026-03-29T03:30:00.000+02:00");
        assertThat(incident.at("/incident_updates/0/id").asText()).isEqualTo("clocks.20260329t013000z");
    }

    @Test
    void anOffsetOfNothingIsZOnlyWhereTheZoneIsUtc() {
        Derived london = in("Europe/London", "api")
                .with(incident("fog", "api=major_outage").investigating("10:00"))
                .at("12:00");

        assertThat(file(london, "status").at("/page/updated_at").asText()).isEqualTo("2026-03-02T10:00:00.000+00:00");
    }

    @Test
    void updatesOfOneInstantAreCounted() {
        Derived derived = site("api")
                .with(incident("twice", "api=major_outage")
                        .investigating("10:00")
                        .identified("10:00"))
                .at("12:00");

        assertThat(file(derived, "summary").at("/incidents/0/incident_updates").findValuesAsText("id"))
                .containsExactly("twice.20260302t100000z.2", "twice.20260302t100000z");
    }

    @Test
    void anEmptySiteHasEmptyListsAndATimeThatStays() {
        JsonNode summary = file(site().at("12:00"), "summary");

        assertThat(summary.path("components").toString()).isEqualTo("[]");
        assertThat(summary.path("incidents").toString()).isEqualTo("[]");
        assertThat(summary.path("scheduled_maintenances").toString()).isEqualTo("[]");
        assertThat(summary.at("/page/updated_at").asText()).isEqualTo("2026-01-01T00:00:00.000Z");
        assertThat(summary.at("/status/indicator").asText()).isEqualTo("none");
    }
}
