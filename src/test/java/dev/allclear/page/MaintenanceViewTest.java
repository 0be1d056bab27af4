package dev.allclear.page;

import static dev.allclear.model.ComponentState.MAJOR_OUTAGE;
import static dev.allclear.model.ComponentState.OPERATIONAL;
import static dev.allclear.model.ComponentState.PARTIAL_OUTAGE;
import static dev.allclear.model.MaintenanceStatus.CANCELLED;
import static dev.allclear.model.MaintenanceStatus.COMPLETED;
import static dev.allclear.model.MaintenanceStatus.IN_PROGRESS;
import static dev.allclear.model.MaintenanceStatus.SCHEDULED;
import static dev.allclear.model.MaintenanceStatus.VERIFYING;
import static dev.allclear.page.Told.maintenance;
import static dev.allclear.page.Told.states;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.allclear.model.MaintenanceStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaintenanceViewTest {
    private static final String BEFORE = "2021-08-26T00:00:00Z";
    private static final String DURING = "2021-08-27T03:00:00Z";
    private static final String LATER = "2021-09-01T00:00:00Z";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2021-08-27T01:59:59Z | Scheduled maintenance          | scheduled   | under_maintenance | false
            2021-08-27T02:00:00Z | Maintenance in progress        | in progress | under_maintenance | false
            2021-08-27T04:00:00Z | Completed · maintenance · 2h   | completed   | operational       | true
            """)
    void withoutUpdatesItFollowsTheClock(String now, String eyebrow, String status, String mark, boolean ended) {
        MaintenanceView view = view(maintenance("work", "a"), now);

        assertThat(view.heads().get(0).shown().eyebrow().text()).isEqualTo(eyebrow);
        assertThat(view.status().text()).isEqualTo(status);
        assertThat(view.heads().get(0).shown().mark()).isEqualTo(mark);
        assertThat(view.ended()).isEqualTo(ended);
        assertThat(view.layout().built().isPresent()).isNotEqualTo(ended);
    }

    @Test
    void beforeItBeginsItsComponentsAreAsTheyWillBe() {
        assertThat(view(maintenance("work", "a"), BEFORE).affected().get(0).shown())
                .extracting(each -> each.state().key(), each -> each.course().size())
                .containsExactly(tuple("under_maintenance", 0));
    }

    @Test
    void beforeItBeginsItsComponentsAreAsItsUpdatesSaidLast() {
        SmallSite site = SmallSite.in("en")
                .components("a", "b")
                .with(
                        maintenance("work", "a")
                                .said(SCHEDULED, "2021-08-20T00:00:00Z", "Soon.", states(MAJOR_OUTAGE, "a"))
                                .said(SCHEDULED, "2021-08-21T00:00:00Z", "Milder.", states(PARTIAL_OUTAGE, "a", "b")),
                        "2021-08-27T02:00:00Z",
                        "2021-08-27T04:00:00Z");

        assertThat(site.maintenance(BEFORE, "work").affected().get(0).shown())
                .extracting(each -> each.name().text(), each -> each.state().key())
                .containsExactly(tuple("A", "partial_outage"), tuple("B", "partial_outage"));
    }

    @Test
    void thatSomeComponentsAreBackIsNotSaidOfAllWhereTheClockBeganTheWork() {
        SmallSite site = SmallSite.in("en")
                .components("a", "b", "c")
                .with(
                        maintenance("work", "a", "b", "c")
                                .said(VERIFYING, "2021-08-27T03:00:00Z", "Nearly.", states(OPERATIONAL, "a", "b")),
                        "2021-08-27T02:00:00Z",
                        "2021-08-27T04:00:00Z");

        assertThat(site.maintenance(DURING, "work").timeline().get(0).changes())
                .extracting(change -> change.name().text())
                .containsExactly("A", "B");
    }

    @Test
    void onceItIsOverItsComponentsTellHowLongItTook() {
        assertThat(view(maintenance("work", "a"), LATER).affected().get(0).shown())
                .extracting(
                        each -> each.state().key(), each -> each.course().get(0).text())
                .containsExactly(tuple("under_maintenance", "under maintenance 2h"));
    }

    @Test
    void theWindowAsItWasIsToldOnlyWhereItWasNotAsPlanned() {
        MaintenanceView asPlanned = view(maintenance("work", "a"), LATER);
        MaintenanceView shorter = view(
                maintenance("work", "a")
                        .said(IN_PROGRESS, "2021-08-27T02:10:00Z", "On it.")
                        .said(COMPLETED, "2021-08-27T03:40:00Z", "Done."),
                LATER);

        assertThat(asPlanned.actual()).isEmpty();
        assertThat(shorter.planned().from().text()).isEqualTo("Aug 27, 2021, 02:00 AM UTC");
        assertThat(shorter.planned().sameDay()).isTrue();
        assertThat(shorter.actual().orElseThrow().from().clock()).isEqualTo("02:10 AM UTC");
        assertThat(shorter.actual().orElseThrow().to().clock()).isEqualTo("03:40 AM UTC");
        assertThat(shorter.heads().get(0).shown().eyebrow().text()).isEqualTo("Completed · maintenance · 1h 30m");
    }

    @Test
    void whatWasCancelledBeforeItBeganHasNoWindowAsItWas() {
        MaintenanceView view =
                view(maintenance("work", "a").said(CANCELLED, "2021-08-26T00:00:00Z", "Not now."), LATER);

        assertThat(view.heads().get(0).shown().eyebrow().text()).isEqualTo("Cancelled · maintenance");
        assertThat(view.heads().get(0).shown().mark()).isEqualTo("note");
        assertThat(view.actual()).isEmpty();
        assertThat(view.ended()).isTrue();
    }

    @Test
    void anOverrunIsInTheEyebrow() {
        MaintenanceView view = view(
                maintenance("work", "a").said(VERIFYING, "2021-08-27T04:30:00Z", "Nearly."), "2021-08-27T05:00:00Z");

        assertThat(view.heads().get(0).shown().eyebrow().text())
                .isEqualTo("Maintenance in progress · longer than planned");
        assertThat(view.status().text()).isEqualTo("verifying");
    }

    @Test
    void theTimelineMarksWorkAndItsEnd() {
        MaintenanceView view = view(
                maintenance("work", "a")
                        .said(SCHEDULED, "2021-08-20T00:00:00Z", "Planned.")
                        .said(IN_PROGRESS, "2021-08-27T02:00:00Z", "On it.")
                        .said(COMPLETED, "2021-08-27T03:40:00Z", "Done."),
                LATER);

        assertThat(view.timeline())
                .extracting(entry -> entry.status().text(), TimelineEntry::mark)
                .containsExactly(
                        tuple("scheduled", "note"),
                        tuple("in progress", "under_maintenance"),
                        tuple("completed", "operational"));
    }

    @Test
    void neighboursAreThoseByTheirPlan() {
        SmallSite site = SmallSite.in("en")
                .with(maintenance("two"), "2021-08-02T00:00:00Z", "2021-08-02T01:00:00Z")
                .with(maintenance("three"), "2021-08-03T00:00:00Z", "2021-08-03T01:00:00Z")
                .with(maintenance("one"), "2021-08-01T00:00:00Z", "2021-08-01T01:00:00Z");

        MaintenanceView view = site.maintenance(LATER, "two");

        assertThat(view.previous().map(Anchor::href)).contains("../one/");
        assertThat(view.next().map(Anchor::href)).contains("../three/");
    }

    @Test
    void whileItGoesOnItHasNoWindowAsItWas() {
        assertThat(view(maintenance("work", "a").said(IN_PROGRESS, "2021-08-27T02:10:00Z", "On it."), DURING)
                        .actual())
                .isEmpty();
    }

    private static MaintenanceView view(Told<MaintenanceStatus> told, String now) {
        return SmallSite.in("en")
                .components("a")
                .with(told, "2021-08-27T02:00:00Z", "2021-08-27T04:00:00Z")
                .maintenance(now, "work");
    }
}
