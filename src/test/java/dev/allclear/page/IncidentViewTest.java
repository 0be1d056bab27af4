package dev.allclear.page;

import static dev.allclear.model.IncidentStatus.IDENTIFIED;
import static dev.allclear.model.IncidentStatus.INVESTIGATING;
import static dev.allclear.model.IncidentStatus.MONITORING;
import static dev.allclear.model.IncidentStatus.POSTMORTEM;
import static dev.allclear.model.IncidentStatus.RESOLVED;
import static dev.allclear.page.Told.incident;
import static dev.allclear.page.Told.states;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.allclear.i18n.Timed;
import dev.allclear.model.ComponentState;
import dev.allclear.model.Impact;
import dev.allclear.model.IncidentStatus;
import dev.allclear.model.Localized;
import dev.allclear.model.Prose;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IncidentViewTest {
    private static final String LATER = "2021-09-05T00:00:00Z";

    private final IncidentView sample = site(sample()).incident(LATER, "global-issue");

    @Test
    void theEyebrowSaysHowItEndedHowBadItWasAndHowLongItTook() {
        assertThat(sample.eyebrow().text()).isEqualTo("Resolved · major incident · 3h 19m");
        assertThat(sample.mark()).isEqualTo("operational");
    }

    @Test
    void theEyebrowOfAnOpenIncidentSaysForHowLong() {
        IncidentView open = site(sample()).incident("2021-08-27T11:54:48Z", "global-issue");

        assertThat(open.eyebrow().text()).isEqualTo("Major incident · ongoing for 38m");
        assertThat(open.mark()).isEqualTo("major");
        assertThat(open.resolved()).isFalse();
    }

    @Test
    void theTimelineTellsEveryUpdateOldestFirstInLowerCaseAndWithItsFullTime() {
        assertThat(sample.timeline())
                .extracting(entry -> entry.status().text() + " " + entry.at().text())
                .containsExactly(
                        "investigating Aug 27, 2021, 11:16 AM UTC",
                        "monitoring Aug 27, 2021, 11:50 AM UTC",
                        "resolved Aug 27, 2021, 02:36 PM UTC",
                        "postmortem Aug 30, 2021, 12:15 PM UTC");
        assertThat(sample.timeline()).extracting(TimelineEntry::sameDay).containsExactly(false, true, true, false);
        assertThat(sample.timeline())
                .extracting(TimelineEntry::mark)
                .containsExactly("partial_outage", "note", "operational", "note");
    }

    @Test
    void thePostmortemIsALineThatLeadsToASectionOfItsOwn() {
        TimelineEntry line = sample.timeline().get(3);

        assertThat(line.text()).isEmpty();
        assertThat(line.postmortem().map(Anchor::href)).contains("#postmortem");
        IncidentView.Postmortem section = sample.postmortem().orElseThrow();
        assertThat(section.published().before() + section.published().time())
                .isEqualTo("Published Aug 30, 2021, 12:15 PM UTC");
        assertThat(section.text().html().markup()).contains("<strong>What happened?</strong>");
    }

    @Test
    void anEarlierPostmortemKeepsItsTextInTheTimeline() {
        IncidentView view =
                site(sample().said(POSTMORTEM, "2021-09-02T00:00:00Z", "More.")).incident(LATER, "global-issue");

        assertThat(markup(view.timeline().get(3))).contains("What happened?");
        assertThat(view.timeline().get(4).text()).isEmpty();
        assertThat(view.postmortem().orElseThrow().text().html().markup()).contains("More.");
    }

    @Test
    void troubleNamesItsComponentsAndItsEndIsToldInOneWord() {
        assertThat(sample.timeline().get(0).changes())
                .hasSize(3)
                .extracting(change -> change.state().key())
                .containsOnly("partial_outage");
        assertThat(sample.timeline().get(2).changes())
                .extracting(
                        change -> change.name().text(), change -> change.state().text())
                .containsExactly(tuple("All components", "operational"));
    }

    @Test
    void changesOfSomeComponentsAreToldOneByOne() {
        IncidentView view = site(incident("x", Impact.MAJOR, "a", "b", "c")
                        .said(INVESTIGATING, "2021-08-27T11:00:00Z", "Looking.")
                        .said(
                                MONITORING,
                                "2021-08-27T12:00:00Z",
                                "Better.",
                                states(ComponentState.DEGRADED_PERFORMANCE, "a", "b"))
                        .said(RESOLVED, "2021-08-27T13:00:00Z", "Done."))
                .incident(LATER, "x");

        assertThat(view.timeline().get(1).changes())
                .extracting(
                        change -> change.name().text() + ": " + change.state().text())
                .containsExactly("A: degraded performance", "B: degraded performance");
        assertThat(view.timeline().get(1).mark()).isEqualTo("degraded_performance");
        assertThat(view.timeline().get(2).changes())
                .extracting(change -> change.name().text())
                .containsExactly("All components");
    }

    @Test
    void anAffectedComponentTellsWhatItWentThrough() {
        IncidentView view = site(incident("x", Impact.CRITICAL, "a", "b")
                        .said(INVESTIGATING, "2021-08-27T11:00:00Z", "Looking.")
                        .said(
                                MONITORING,
                                "2021-08-27T11:34:59Z",
                                "Better.",
                                states(ComponentState.DEGRADED_PERFORMANCE, "a"))
                        .said(RESOLVED, "2021-08-27T13:35:00Z", "Done."))
                .incident(LATER, "x");

        assertThat(view.affected())
                .extracting(
                        each -> each.name().text(),
                        each -> each.href(),
                        each -> each.state().text(),
                        each -> spells(each))
                .containsExactly(
                        tuple(
                                "A",
                                "../../components/a/",
                                "major outage",
                                List.of("major outage 34m", "then degraded performance 2h")),
                        tuple("B", "../../components/b/", "major outage", List.of("major outage 2h 35m")));
    }

    @Test
    void whileItIsOpenAnAffectedComponentIsAsItIsNow() {
        IncidentView view = site(incident("x", Impact.CRITICAL, "a")
                        .said(INVESTIGATING, "2021-08-27T11:00:00Z", "Looking.")
                        .said(MONITORING, "2021-08-27T11:34:00Z", "Better.", states(ComponentState.OPERATIONAL, "a")))
                .incident("2021-08-27T12:00:00Z", "x");

        assertThat(view.affected()).extracting(each -> each.state().key()).containsExactly("operational");
        assertThat(spells(view.affected().get(0))).containsExactly("major outage 34m", "then operational");
    }

    @Test
    void aStateThatGoesOnIsToldSoFar() {
        IncidentView view = site(incident("x", Impact.MAJOR, "a")
                        .said(INVESTIGATING, "2021-08-27T11:00:00Z", "Looking.")
                        .said(MONITORING, "2021-08-27T11:40:00Z", "Worse.", states(ComponentState.MAJOR_OUTAGE, "a")))
                .incident("2021-08-27T13:00:00Z", "x");

        assertThat(spells(view.affected().get(0)))
                .containsExactly("partial outage 40m", "then major outage 1h 20m so far");
    }

    @Test
    void whatComesBackAfterAWhileInOperationCameLater() {
        IncidentView view = site(incident("x", Impact.MAJOR, "a")
                        .said(INVESTIGATING, "2021-08-27T11:00:00Z", "Looking.")
                        .said(RESOLVED, "2021-08-27T12:00:00Z", "Done.")
                        .said(INVESTIGATING, "2021-08-27T13:00:00Z", "Again.")
                        .said(RESOLVED, "2021-08-27T13:10:00Z", "Done."))
                .incident(LATER, "x");

        assertThat(spells(view.affected().get(0))).containsExactly("partial outage 1h", "later partial outage 10m");
    }

    @Test
    void aStateThatOutlastsTheIncidentIsToldByItsBeginning() {
        IncidentView view = site(incident("x", Impact.CRITICAL, "a")
                        .said(INVESTIGATING, "2021-08-27T11:00:00Z", "Looking.")
                        .said(
                                RESOLVED,
                                "2021-08-27T12:00:00Z",
                                "Nearly.",
                                states(ComponentState.DEGRADED_PERFORMANCE, "a")))
                .incident(LATER, "x");

        assertThat(spells(view.affected().get(0)))
                .containsExactly("major outage 1h", "then degraded performance since Aug 27, 2021, 12:00 PM UTC");
    }

    @Test
    void theNextUpdateIsAwaitedOnlyFromTheLatestUpdateOfAnOpenIncident() {
        Told<IncidentStatus> told = incident("x", Impact.MAJOR, "a")
                .promised(INVESTIGATING, "2021-08-27T11:00:00Z", "Looking.", "2021-08-27T11:30:00Z")
                .promised(IDENTIFIED, "2021-08-27T11:20:00Z", "Found.", "2021-08-27T12:00:00Z");

        assertThat(site(told).incident("2021-08-27T11:25:00Z", "x").timeline())
                .extracting(TimelineEntry::nextUpdate)
                .containsExactly(
                        Optional.empty(),
                        Optional.of(new Timed(
                                "Next update by ", "2021-08-27T12:00:00Z", "Aug 27, 2021, 12:00 PM UTC", ".")));
        told.said(RESOLVED, "2021-08-27T11:40:00Z", "Done.");
        assertThat(site(told).incident(LATER, "x").timeline())
                .extracting(TimelineEntry::nextUpdate)
                .containsOnly(Optional.empty());
    }

    @Test
    void anAnchorFollowsFromTheTimeAloneAndEqualTimesAreCounted() {
        IncidentView view = site(incident("x", Impact.MAJOR)
                        .said(INVESTIGATING, "2021-08-27T11:16:48Z", "# One")
                        .said(IDENTIFIED, "2021-08-27T11:16:48Z", "# Two"))
                .incident(LATER, "x");

        assertThat(view.timeline())
                .extracting(TimelineEntry::anchor)
                .containsExactly("update-20210827-111648", "update-20210827-111648-2");
        assertThat(markup(view.timeline().get(1))).contains("id=\"update-20210827-111648-2-two\"");
    }

    @Test
    void whatHasNoTranslationSaysWhichLanguageItIsIn() {
        SmallSite site = SmallSite.in("en", "de")
                .components("a")
                .with(incident("half-de", Impact.MINOR, "a")
                        .said(
                                INVESTIGATING,
                                "2021-08-27T11:00:00Z",
                                new Localized<>(Prose.of("Looking."), Map.of(Told.GERMAN, Prose.of("Wir suchen."))))
                        .said(RESOLVED, "2021-08-27T12:00:00Z", "Done."));

        IncidentView german = site.view(LATER, "de/incidents/half-de/index.html", IncidentView.class);
        IncidentView english = site.incident(LATER, "half-de");

        assertThat(german.title()).isEqualTo(new Text("Zu half-de", Optional.empty()));
        assertThat(german.timeline())
                .extracting(entry -> entry.text().orElseThrow().lang())
                .containsExactly(Optional.empty(), Optional.of("en"));
        assertThat(german.untranslated())
                .contains("Nicht alles ist übersetzt; der Rest steht hier in der Originalsprache (English).");
        assertThat(english.untranslated()).isEmpty();
        assertThat(english.timeline())
                .extracting(entry -> entry.text().orElseThrow().lang())
                .containsOnly(Optional.empty());
    }

    @Test
    void neighboursAreThoseByTheTimeTheyBegan() {
        SmallSite site = site(incident("b", Impact.MINOR).said(RESOLVED, "2021-08-02T00:00:00Z", "Done."))
                .with(incident("a", Impact.MINOR).said(RESOLVED, "2021-08-03T00:00:00Z", "Done."))
                .with(incident("c", Impact.MINOR).said(RESOLVED, "2021-08-01T00:00:00Z", "Done."));

        IncidentView view = site.incident(LATER, "b");

        assertThat(view.previous()).contains(new Anchor("../c/", new Text("About c", Optional.empty())));
        assertThat(view.next()).contains(new Anchor("../a/", new Text("About a", Optional.empty())));
        assertThat(site.incident(LATER, "c").previous()).isEmpty();
        assertThat(site.incident(LATER, "a").next()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Impact.class)
    void everyImpactHasItsWords(Impact impact) {
        IncidentView view = site(incident("x", impact, "a").said(INVESTIGATING, "2021-08-27T11:00:00Z", "Looking."))
                .incident(LATER, "x");

        assertThat(view.impact().key()).isEqualTo(impact.key());
        assertThat(view.eyebrow().text()).endsWith("ncident · ongoing for 8d 13h");
    }

    private static String markup(TimelineEntry entry) {
        return entry.text().orElseThrow().html().markup();
    }

    private static List<String> spells(Affected affected) {
        return affected.course().stream().map(Affected.Spell::text).toList();
    }

    private static SmallSite site(Told<IncidentStatus> told) {
        return SmallSite.in("en").components("a", "b", "c").with(told);
    }

    private static Told<IncidentStatus> sample() {
        return incident("global-issue", Impact.MAJOR, "a", "b", "c")
                .said(INVESTIGATING, "2021-08-27T11:16:48Z", "We are currently experiencing global issues.")
                .said(MONITORING, "2021-08-27T11:50:00Z", "A fix is out.")
                .said(RESOLVED, "2021-08-27T14:36:05Z", "All is well.")
                .said(POSTMORTEM, "2021-08-30T12:15:00Z", "**What happened?** Much.");
    }
}
