package dev.allclear.output.badge;

import static dev.allclear.output.badge.Written.component;
import static dev.allclear.output.badge.Written.json;
import static dev.allclear.output.badge.Written.said;
import static dev.allclear.output.badge.Written.svg;
import static dev.allclear.status.IncidentBuilder.incident;
import static dev.allclear.status.SiteBuilder.site;
import static org.assertj.core.api.Assertions.assertThat;

import dev.allclear.model.Component;
import dev.allclear.model.ComponentState;
import dev.allclear.model.Id;
import dev.allclear.model.Localized;
import dev.allclear.status.Derived;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BadgesTest {
    @Test
    void siteComponentsAndGroupsHaveBadgesAndThoseWithFiguresOneOfTheirUptime() {
        Derived derived = site("api")
                .component(withoutFigures("mail"))
                .group("shop", "pay")
                .since("2026-01-01")
                .at("12:00");

        assertThat(Written.paths(derived))
                .containsExactly(
                        "badges/status.svg",
                        "badges/status.json",
                        "badges/components/api.svg",
                        "badges/components/api.json",
                        "badges/components/mail.svg",
                        "badges/components/mail.json",
                        "badges/components/shop.svg",
                        "badges/components/shop.json",
                        "badges/components/pay.svg",
                        "badges/components/pay.json",
                        "badges/components/api/uptime.svg",
                        "badges/components/api/uptime.json",
                        "badges/components/shop/uptime.svg",
                        "badges/components/shop/uptime.json",
                        "badges/components/pay/uptime.svg",
                        "badges/components/pay/uptime.json");
    }

    @ParameterizedTest
    @CsvSource({
        "operational, operational, GREEN, All systems operational, GREEN",
        "under_maintenance, under maintenance, BLUE, Service under maintenance, BLUE",
        "degraded_performance, degraded performance, AMBER, Degraded system service, AMBER",
        "partial_outage, partial outage, ORANGE, Partial system outage, ORANGE",
        "major_outage, major outage, RED, Major system outage, RED"
    })
    void aBadgeSaysTheStateInWordsAndInColour(String state, String words, Tone tone, String whole, Tone ofWhole)
            throws Exception {
        Derived derived = site("api")
                .with(incident("now", "api=" + state).investigating("10:00"))
                .at("12:00");

        assertThat(said(svg(derived, "components/api"))).containsExactly("api", words);
        assertThat(json(derived, "components/api").path("message").asText()).isEqualTo(words);
        assertThat(json(derived, "components/api").path("color").asText()).isEqualTo(tone.ground());
        assertThat(said(svg(derived, "status"))).containsExactly("Example", whole);
        assertThat(json(derived, "status").path("color").asText()).isEqualTo(ofWhole.ground());
        assertThat(tone).isEqualTo(Tone.of(ComponentState.valueOf(state.toUpperCase(java.util.Locale.ROOT))));
    }

    @Test
    void aGroupShowsItsWorstComponent() throws Exception {
        Derived derived = site().group("shop", "pay", "cart")
                .with(incident("now", "cart=partial_outage").investigating("10:00"))
                .at("12:00");

        assertThat(said(svg(derived, "components/shop"))).containsExactly("shop", "partial outage");
        assertThat(said(svg(derived, "components/pay"))).containsExactly("pay", "operational");
    }

    @Test
    void whatIsRetiredSaysSoAtTheAddressItHad() throws Exception {
        Derived derived = site().component(old("fax"))
                .group("paper", List.of(old("letter"), old("stamp")))
                .at("12:00");

        for (String name : List.of("fax", "paper", "stamp")) {
            assertThat(said(svg(derived, "components/" + name))).containsExactly(name, "retired");
            assertThat(json(derived, "components/" + name).path("color").asText())
                    .isEqualTo(Tone.NEUTRAL.ground());
            assertThat(said(svg(derived, "components/" + name + "/uptime")))
                    .containsExactly(name + " uptime", "no data");
        }
    }

    @Test
    void anUptimeIsMeasuredByItsTarget() throws Exception {
        Derived derived = site().component(component("free", "free", Optional.empty(), Optional.empty()))
                .component(component("kept", "kept", Optional.empty(), Optional.of(new BigDecimal("99"))))
                .component(component("missed", "missed", Optional.empty(), Optional.of(new BigDecimal("99.99"))))
                .since("2025-01-01")
                .with(incident("one", "free=major_outage", "kept=major_outage", "missed=major_outage")
                        .investigating("10:00")
                        .resolved("11:00"))
                .at("12:00");

        assertThat(said(svg(derived, "components/kept/uptime"))).containsExactly("kept uptime", "99.95\u00a0%");
        assertThat(Written.all(svg(derived, "components/kept/uptime"), "title")
                        .get(0)
                        .getTextContent())
                .isEqualTo("kept, last 90 days: uptime 99.95\u00a0%");
        assertThat(colour(derived, "kept")).isEqualTo(Tone.GREEN.ground());
        assertThat(colour(derived, "missed")).isEqualTo(Tone.ORANGE.ground());
        assertThat(colour(derived, "free")).isEqualTo(Tone.NEUTRAL.ground());
    }

    @Test
    void shieldsIsToldWhatItsSchemaAsksForAndNoMore() throws Exception {
        var fields = new ArrayList<String>();
        json(site("api").at("12:00"), "status").fieldNames().forEachRemaining(fields::add);

        assertThat(fields).containsExactly("schemaVersion", "label", "message", "color", "cacheSeconds");
        assertThat(json(site("api").at("12:00"), "status").path("schemaVersion").asInt())
                .isEqualTo(1);
    }

    private static String colour(Derived derived, String id) throws Exception {
        return json(derived, "components/" + id + "/uptime").path("color").asText();
    }

    private static Component old(String id) {
        return component(id, id, Optional.of(LocalDate.parse("2025-06-30")), Optional.empty());
    }

    private static Component withoutFigures(String id) {
        return new Component(
                new Id(id),
                Localized.of(id),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                List.of());
    }
}
