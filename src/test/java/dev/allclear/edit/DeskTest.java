package dev.allclear.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import dev.allclear.content.Asked;
import dev.allclear.diagnostic.Findings;
import dev.allclear.model.ComponentState;
import dev.allclear.model.Id;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeskTest {
    private static final Instant NOW = Instant.parse("2026-11-22T14:36:00Z");
    private static final String SLOW = """
            ---
            title: Slow answers
            impact: minor
            components: [api]
            ---

            ## Investigating · 2026-11-22 14:00 UTC

            Answers are slow.
            """;

    private final Path root = Jimfs.newFileSystem(Configuration.unix()).getPath("/site/content");

    @BeforeEach
    void writeASite() throws IOException {
        write("site.yaml", "name: Harbour\nurl: https://status.harbour.example/\ntimezone: Europe/Zurich\n");
        write("components.yaml", """
                - {id: api, name: Public API, aliases: [rest]}
                - group: shop
                  name: Shop
                  components: [{id: booking, name: Booking}, {id: payments, name: Payments}]
                """);
        write("incidents/2026-11-22-slow.md", SLOW);
        write(
                "incidents/2026-11-01-pay-late.md",
                SLOW.replace("Slow answers", "Payments are late").replace("11-22 14", "11-01 14")
                        + "\n## Resolved · 2026-11-01 15:00 UTC\n");
        write("incidents/2026-10-01-pay-not.md", "---\ntitle: No payments\n---\n");
    }

    @Test
    void aSoundChangeIsFoundSoAlsoWhileSomebodyElsesFileIsBroken() {
        Trial trial = desk().attempt(Change.creating("incidents/new.md", SLOW));

        assertThat(found(trial.findings())).isEmpty();
        assertThat(trial.sound()).isTrue();
        assertThat(trial.content().site().orElseThrow().incidents()).hasSize(3);
        assertThat(root.resolve("incidents/new.md")).doesNotExist();
    }

    @Test
    void whatIsWrongWithTheChangedFileIsFound() {
        Trial trial = desk().attempt(Change.creating("incidents/new.md", SLOW.replace("[api]", "[apo]")));

        assertThat(found(trial.findings())).containsExactly("content/incidents/new.md unknown-component");
        assertThat(trial.sound()).isFalse();
    }

    @Test
    void whatIsWrongElsewhereBecauseOfTheChangeIsFound() {
        Trial trial = desk().attempt(Change.creating("announcements/2026-11-22-slow.md", SLOW));

        assertThat(found(trial.findings())).contains("content/incidents/2026-11-22-slow.md duplicate-id");
        assertThat(trial.sound()).isFalse();
    }

    @Test
    void warningsOfTheChangedFileAreFoundAndHoldNothingUp() {
        Trial trial = desk().attempt(Change.creating("incidents/new.md", SLOW.replace("[api]", "[rest]")));

        assertThat(found(trial.findings())).containsExactly("content/incidents/new.md old-component-id");
        assertThat(trial.sound()).isTrue();
    }

    @Test
    void warningsThatStoodInTheFileBeforeAreNotFoundAgain() throws Exception {
        String old = SLOW.replace("[api]", "[rest]");
        write("incidents/2026-11-22-slow.md", old);
        String said = "## Update · 2026-11-22 14:10 UTC\n\n";
        String moved = "---\n# Ours\n" + old.substring(4) + "\n" + said;
        String path = "incidents/2026-11-22-slow.md";

        assertThat(found(desk().attempt(new Change(path, Optional.of(old), moved))
                        .findings()))
                .isEmpty();
        assertThat(found(desk().attempt(new Change(
                                path, Optional.of(old), moved.replace("14:10 UTC", "14:10 UTC {rest: operational}")))
                        .findings()))
                .containsExactly("content/incidents/2026-11-22-slow.md old-component-id");
    }

    @Test
    void errorsOfTheFileAreFoundAlsoWhereTheyStoodBefore() throws Exception {
        String wrong = SLOW.replace("[api]", "[apo]");
        write("incidents/2026-11-22-slow.md", wrong);

        assertThat(desk().attempt(new Change("incidents/2026-11-22-slow.md", Optional.of(wrong), wrong + "\nMore.\n"))
                        .sound())
                .isFalse();
    }

    @Test
    void onlyTheTwoFilesOfTheSiteAreObstacles() throws IOException {
        assertThat(found(desk().obstacles())).isEmpty();

        write("components.yaml", "- {id: api}\n");

        assertThat(found(desk().obstacles())).containsExactly("content/components.yaml missing-field");
    }

    @Test
    void aSiteThatIsCalledOtherwiseIsAnObstacle() throws IOException {
        Files.move(root.resolve("site.yaml"), root.resolve("site.yml"));

        assertThat(found(desk().obstacles())).contains("content/site.yml unexpected-file");
    }

    @Test
    void whatIsOpenIsWhatNoUpdateEnded() {
        assertThat(desk().open()).extracting(each -> each.id().value()).containsExactly("2026-11-22-slow");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-22-slow, 2026-11-22-slow",
        "slow, 2026-11-22-slow",
        "ANSWERS, 2026-11-22-slow",
        "late, 2026-11-01-pay-late",
        "2026-10-01-pay-not, 2026-10-01-pay-not",
        "content/incidents/2026-10-01-pay-not.md, 2026-10-01-pay-not",
        "2026-11, 2026-11-22-slow"
    })
    void aReportIsFoundByWhatIsTypedOfIt(String typed, String id) throws Refusal {
        assertThat(desk().find(typed, Desk::going).id()).hasToString(id);
    }

    @Test
    void aWholeTitleMeansItsReportThoughOthersHaveItAsAPart() throws Exception {
        write("incidents/2026-11-22-slower.md", SLOW.replace("Slow answers", "Slow answers to some"));

        assertThat(desk().find("slow ANSWERS", Desk::going).id()).hasToString("2026-11-22-slow");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "pay ¦ `pay` fits 2 reports: `2026-11-01-pay-late` and `2026-10-01-pay-not`. Type more of the one you mean.",
                "2026-11-22-solw ¦ There is no report with `2026-11-22-solw` in its id or title. Did you mean `2026-11-22-slow`?",
                "answrs ¦ There is no report with `answrs` in its id or title. Did you mean `2026-11-22-slow`?",
                "paymenst ¦ There is no report with `paymenst` in its id or title. Did you mean `2026-11-01-pay-late`?",
                "nothing ¦ There is no report with `nothing` in its id or title. Open is `2026-11-22-slow`.",
                "'' ¦ There is no report with `` in its id or title. Open is `2026-11-22-slow`."
            })
    void whatMeansNoneOrSeveralIsRefusedWithThoseThatComeNear(String typed, String message) {
        assertThatThrownBy(() -> desk().find(typed, Desk::going)).hasMessage(message);
    }

    @Test
    void componentsAreReadByIdOldIdAndName() throws Refusal {
        assertThat(desk().components().read(List.of("rest=partial_outage", "Booking, payments = Degraded performance")))
                .isEqualTo(Map.of(
                        new Id("api"), Optional.of(ComponentState.PARTIAL_OUTAGE),
                        new Id("booking"), Optional.empty(),
                        new Id("payments"), Optional.of(ComponentState.DEGRADED_PERFORMANCE)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "paymets ¦ There is no component `paymets`. Did you mean `payments`?",
                "public ¦ There is no component `public`. Did you mean `api`?",
                "mail ¦ There is no component `mail`. There are `api`, `booking` and `payments`.",
                "shop ¦ `shop` is a group. Name the components of it that are affected: `booking` and `payments`.",
                "api=down ¦ There is no state `down`. There are `operational`, `under_maintenance`, `degraded_performance`, `partial_outage` and `major_outage`.",
                "api=partial ¦ There is no state `partial`. Did you mean `partial_outage`?",
                "api=major_outge ¦ There is no state `major_outge`. Did you mean `major_outage`?",
                "'api,api' ¦ The component `api` is given twice."
            })
    void whatIsNoComponentOrStateIsRefused(String typed, String message) {
        assertThatThrownBy(() -> desk().components().read(List.of(typed))).hasMessage(message);
    }

    @Test
    void aTemplateIsATextWithPlacesToFill() throws Exception {
        write("_templates/monitoring.md", "A fix for {components} is out. {Not} {this}.\r\n");
        Templates templates = desk().templates();

        assertThat(templates.text("@monitoring", Map.of("components", "Booking {title}", "title", "T")))
                .isEqualTo("A fix for Booking {title} is out. {Not} {this}.\n");
        assertThat(templates.text("@channel is down", Map.of())).isEqualTo("@channel is down");
        assertThatThrownBy(() -> templates.text("@monitorin", Map.of()))
                .hasMessage("There is no template `monitorin`: no file `content/_templates/monitorin.md`."
                        + " Did you mean `monitoring`?");
    }

    private Desk desk() {
        return Desk.at(root, "content", new Asked(NOW, false, Set.of("en"), Map::of));
    }

    private static List<String> found(Findings findings) {
        return findings.shown().stream()
                .map(each -> each.location().file() + " " + each.rule().code())
                .toList();
    }

    private void write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
