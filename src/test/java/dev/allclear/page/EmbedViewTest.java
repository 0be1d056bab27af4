package dev.allclear.page;

import static dev.allclear.model.IncidentStatus.INVESTIGATING;
import static dev.allclear.page.Told.incident;
import static dev.allclear.page.Told.maintenance;
import static org.assertj.core.api.Assertions.assertThat;

import dev.allclear.model.Impact;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EmbedViewTest {
    private static final String NOW = "2021-09-01T00:00:00Z";

    @Test
    void onACalmDayItSaysOnlyHowAllIs() {
        EmbedView view = embed(SmallSite.in("en").components("api"), "embed/index.html");

        assertThat(view.band().headline()).isEqualTo("All systems operational");
        assertThat(view.event()).isEmpty();
        assertThat(view.layout().home()).isEqualTo("../");
        assertThat(view.layout().title()).isEqualTo("TrekkSoft status");
        assertThat(view.stylesheet()).isEqualTo("../theme/strip.1b9c.css");
        assertThat(view.script()).isEqualTo("../theme/strip.5e02.js");
    }

    @Test
    void itNamesTheWorstOpenIncident() {
        SmallSite site = SmallSite.in("en", "de")
                .components("api", "web")
                .with(incident("bad", Impact.CRITICAL, "api").said(INVESTIGATING, "2021-08-31T22:00:00Z", "Looking."))
                .with(incident("mild", Impact.MINOR, "web").said(INVESTIGATING, "2021-08-31T23:00:00Z", "Looking."))
                .with(maintenance("work", "web"), "2021-08-31T23:30:00Z", "2021-09-01T01:00:00Z");

        assertThat(embed(site, "embed/index.html").event().map(Text::text))
                .isEqualTo(Optional.of(site.incident(NOW, "bad").title().text()));
        assertThat(embed(site, "de/embed/index.html").event().flatMap(Text::lang))
                .contains("en");
    }

    @Test
    void withoutAnIncidentItNamesTheMaintenanceUnderWay() {
        SmallSite site = SmallSite.in("en")
                .components("web")
                .with(maintenance("work", "web"), "2021-08-31T23:30:00Z", "2021-09-01T01:00:00Z");

        assertThat(embed(site, "embed/index.html").event().map(Text::text))
                .isEqualTo(Optional.of(site.maintenance(NOW, "work").title().text()));
        assertThat(embed(site, "embed/index.html").band().impact()).isEqualTo("maintenance");
    }

    private static EmbedView embed(SmallSite site, String path) {
        return site.view(NOW, path, EmbedView.class);
    }
}
