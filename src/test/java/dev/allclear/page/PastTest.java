package dev.allclear.page;

import static dev.allclear.model.IncidentStatus.INVESTIGATING;
import static dev.allclear.model.IncidentStatus.POSTMORTEM;
import static dev.allclear.model.IncidentStatus.RESOLVED;
import static dev.allclear.page.Told.incident;
import static dev.allclear.page.Told.maintenance;
import static org.assertj.core.api.Assertions.assertThat;

import dev.allclear.model.ComponentState;
import dev.allclear.model.Impact;
import dev.allclear.model.MaintenanceStatus;
import dev.allclear.model.Prose;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page of the past stays as it is, whatever the present does. */
class PastTest {
    private static final String NOW = "2021-10-01T09:00:00Z";
    private static final String YEARS_LATER = "2024-02-29T17:45:00Z";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "incidents/first/index.html",
                "incidents/second/index.html",
                "maintenance/done/index.html",
                "maintenance/called-off/index.html",
                "history/2020/index.html",
                "history/2020/12/index.html",
                "history/2021/08/index.html",
                "history/impact/minor/2020/index.html",
                "announcements/old/index.html",
                "components/fax/index.html",
                "about/index.html",
                "incidents/index.html",
                "de/incidents/first/index.html",
                "de/history/2021/08/index.html"
            })
    void itIsTheSameYearsLater(String path) {
        assertThat(site().view(YEARS_LATER, path, Record.class)).isEqualTo(site().view(NOW, path, Record.class));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "incidents/first/index.html",
                "maintenance/done/index.html",
                "history/2020/12/index.html",
                "history/2020/index.html",
                "history/impact/minor/2020/index.html",
                "announcements/old/index.html",
                "components/fax/index.html",
                "about/index.html",
                "de/incidents/first/index.html"
            })
    void itIsTheSameWhenSomethingBreaks(String path) {
        assertThat(broken().view(NOW, path, Record.class)).isEqualTo(site().view(NOW, path, Record.class));
    }

    @Test
    void onlyTheLinkToTheNextIncidentComesToTheLastOne() {
        IncidentView before = site().incident(NOW, "second");
        IncidentView after = broken().incident(NOW, "second");

        assertThat(before.next()).isEmpty();
        assertThat(after.next().map(Anchor::href)).contains("../broken/");
        assertThat(without(after)).isEqualTo(without(before));
    }

    @ParameterizedTest
    @ValueSource(strings = {"index.html", "components/index.html", "incidents/broken/index.html", "404.html"})
    void aPageOfThePresentSaysWhenAndFromWhatItWasBuilt(String path) {
        Layout layout = Links.layout(broken().view(NOW, path, Record.class));

        assertThat(layout.built().map(built -> built.at().before() + built.at().time()))
                .contains("Built Oct 1, 2021, 09:00 AM UTC");
        assertThat(layout.built().flatMap(Layout.Built::revision)).contains("4f0c2d1");
    }

    @Test
    void anOldMonthWithAnOpenIncidentIsNotPastYet() {
        SmallSite site = SmallSite.in("en")
                .with(incident("open", Impact.MINOR).said(INVESTIGATING, "2021-01-01T00:00:00Z", "Looking."));

        assertThat(Links.layout(site.view(NOW, "history/2021/01/index.html", Record.class))
                        .built())
                .isPresent();
    }

    private static IncidentView without(IncidentView view) {
        return new IncidentView(
                view.layout(),
                view.words(),
                view.eyebrow(),
                view.mark(),
                view.impact(),
                view.resolved(),
                view.title(),
                view.lead(),
                view.untranslated(),
                view.summary(),
                view.affected(),
                view.timeline(),
                view.postmortem(),
                view.links(),
                view.previous(),
                Optional.empty());
    }

    private static SmallSite broken() {
        return site().with(incident("broken", Impact.CRITICAL, "web", "db")
                .said(INVESTIGATING, "2021-10-01T08:00:00Z", "Looking."));
    }

    private static SmallSite site() {
        return SmallSite.in("en", "de")
                .components("web", "db")
                .retired("fax", "2020-12-31")
                .with(incident("first", Impact.MINOR, "web", "fax")
                        .summary("A summary.")
                        .promised(INVESTIGATING, "2020-12-05T10:00:00Z", "Looking.", "2020-12-05T10:30:00Z")
                        .said(RESOLVED, "2020-12-05T11:00:00Z", "Done.")
                        .said(POSTMORTEM, "2020-12-06T11:00:00Z", "Why."))
                .with(incident("second", Impact.MAJOR, "web")
                        .said(INVESTIGATING, "2021-08-31T23:00:00Z", "Looking.")
                        .said(
                                RESOLVED,
                                "2021-09-01T01:00:00Z",
                                "Mostly.",
                                Told.states(ComponentState.DEGRADED_PERFORMANCE, "web")))
                .with(
                        maintenance("done", "db").said(MaintenanceStatus.COMPLETED, "2021-07-01T11:00:00Z", "Done."),
                        "2021-07-01T10:00:00Z",
                        "2021-07-01T12:00:00Z")
                .with(
                        maintenance("called-off", "db")
                                .said(MaintenanceStatus.CANCELLED, "2021-07-05T11:00:00Z", "Not now."),
                        "2021-08-01T10:00:00Z",
                        "2021-08-01T12:00:00Z")
                .announcement("old", "2021-06-01T00:00:00Z", Optional.of("2021-07-01T00:00:00Z"))
                .page("about", Prose.of("Us."));
    }
}
