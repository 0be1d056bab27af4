package dev.allclear.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import dev.allclear.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@code src/docs/authoring.md} says of new reports and of templates. */
class NewTemplatesTest {
    private static final Pattern FENCE = Pattern.compile("```(\\w+)\\n(.*?)```", Pattern.DOTALL);
    private static final String CARDS = "content/incidents/2026/2026-11-22-cards-fail.md";

    private SmallContent content = new SmallContent(Path.of("nowhere"));

    @BeforeEach
    void writeASite() throws IOException {
        content = SmallContent.in(Jimfs.newFileSystem(Configuration.unix()).getPath("/site"));
    }

    @Test
    void thePagesFirstCommandMakesTheFileThatItShows() throws IOException {
        Run run = content.program()
                .at(Instant.parse("2026-11-22T13:58:10Z"))
                .run(
                        "new",
                        "incident",
                        "Payments fail for some cards",
                        "--impact",
                        "major",
                        "-c",
                        "payments",
                        "-m",
                        "Half of all card payments fail.");

        assertThat(shown("A new incident", "sh").get(0))
                .isEqualTo("allclear new incident \"Payments fail for some cards\" --impact major -c payments"
                        + " -m \"Half of all card payments fail.\"\n");
        assertThat(run.err()).isEmpty();
        assertThat(content.read("content/incidents/2026/2026-11-22-payments-fail-for-some-cards.md"))
                .isEqualTo(shown("A new incident", "markdown").get(0));
    }

    @Test
    void aTextStandsForItsName() throws IOException {
        content.write(
                "content/_templates/monitoring.md",
                shown("Texts from templates", "markdown").get(0));

        content.program().run("new", "incident", "Cards fail", "-c", "payments,booking", "-m", "@monitoring");

        assertThat(content.read(CARDS))
                .endsWith("\n\nA fix for Payments and Booking is out. We keep watching it for an hour before we call it"
                        + " resolved.\n");
    }

    @Test
    void aWholeReportIsBegunWith() throws IOException {
        content.write(
                "content/_templates/cards.md",
                shown("Texts from templates", "markdown").get(1));

        Run run = content.program().run("new", "incident", "Cards: \"fail\"", "--template", "cards");

        assertThat(run.err()).isEmpty();
        assertThat(content.read(CARDS)).isEqualTo("""
                ---
                title: "Cards: \\"fail\\""
                impact: major
                components: [payments]
                ---

                ## Investigating · 2026-11-22 15:36 Europe/Zurich

                Card payments fail. We are looking into it together with our payment provider.
                """);
    }

    @Test
    void aWholeReportMayHavePlacesForAllThatIsTyped() throws IOException {
        content.write("content/_templates/incident.md", """
                ---
                # of the team
                title: {title}
                impact: {impact}
                components: {components}
                ---

                ## {status} · {time} {next_update: {next_update}}

                {text}

                {components}: {title}, {else}
                """);

        Run run = content.program()
                .run(
                        "new",
                        "incident",
                        "Cards fail",
                        "-c",
                        "api=major_outage",
                        "--template=incident",
                        "--draft",
                        "-m",
                        "So it is.",
                        "--at=10m",
                        "--next-update=16:00",
                        "--status=monitoring",
                        "--impact=minor");

        assertThat(run.err()).isEmpty();
        assertThat(content.read(CARDS)).isEqualTo("""
                ---
                draft: true
                # of the team
                title: Cards fail
                impact: minor
                components: {api: major_outage}
                ---

                ## Monitoring · 2026-11-22 15:26 Europe/Zurich {next_update: 2026-11-22 16:00 Europe/Zurich}

                So it is.

                Public API: Cards fail, {else}
                """);
    }

    @Test
    void whatATemplateHasNoPlaceForIsRefusedRatherThanPassedOver() throws IOException {
        content.write(
                "content/_templates/cards.md",
                shown("Texts from templates", "markdown").get(1));

        assertThat(content.program().run("new", "incident", "Cards fail", "--template=cards", "-m", "Look."))
                .isEqualTo(refused(
                        "The template `cards` has no place for what you typed: put `{text}` where it belongs, or"
                                + " choose another."));
        assertThat(content.program().run("new", "incident", "Cards fail", "--template=cards", "--yaml"))
                .isEqualTo(refused("The template `cards` is in Markdown; leave out `--yaml`."));
        assertThat(content.program().run("new", "incident", "Cards fail", "-c", "api", "-m", "@cards"))
                .isEqualTo(
                        refused("`content/_templates/cards.md` is a whole report, not a text; it serves `allclear new …"
                                + " --template cards`."));
        assertThat(content.program().run("new", "incident", "Cards fail", "-c", "api", "--template=card"))
                .isEqualTo(refused("There is no template `card`: no file `content/_templates/card.md`. Did you mean"
                        + " `cards`?"));
        assertThat(content.program().run("new", "incident", "Cards fail", "-c", "api", "--template=../site"))
                .isEqualTo(refused("There is no template `../site`: no file `content/_templates/../site.md`. There is"
                        + " `cards`."));
    }

    @Test
    void aPlaceMayStandAmongOtherWords() throws IOException {
        content.write("content/_templates/down.md", """
                ---
                title: "{title} is down"
                impact: major
                ---

                ## Investigating · {time}

                So.
                """);

        assertThat(content.program()
                        .run("new", "incident", "Booking", "--template=down")
                        .exitCode())
                .isZero();
        assertThat(content.read("content/incidents/2026/2026-11-22-booking.md"))
                .startsWith("---\ntitle: \"Booking is down\"\nimpact: major\n---\n");
        assertThat(content.program().run("new", "incident", "Pay: \"3D\"", "--template=down"))
                .isEqualTo(refused("The template `down` has other words beside `{title}`, and `\"Pay: \\\"3D\\\"\"`"
                        + " can't stand among them. Leave the place alone in its field."));
    }

    @Test
    void whatIsAskedForAsADraftIsOneWhateverTheTemplateSays() throws IOException {
        content.write("content/_templates/drill.md", """
                ---
                title: {title}
                impact: major
                draft: false
                ---

                ## Investigating · {time}

                So.
                """);

        assertThat(content.program()
                        .run("new", "incident", "A drill", "--template=drill", "--draft")
                        .exitCode())
                .isZero();
        assertThat(content.read("content/incidents/2026/2026-11-22-a-drill.md"))
                .startsWith("---\ntitle: A drill\nimpact: major\ndraft: true\n---\n");
    }

    @Test
    void thoseOfTheExampleMakeSoundReports() throws IOException {
        for (String name : List.of("monitoring", "card-payments")) {
            String template = "_templates/" + name + ".md";
            content.write(
                    "content/" + template,
                    Files.readString(Path.of("src/main/resources/example").resolve(template)));
        }

        assertThat(content.program()
                        .run("new", "incident", "Cards fail", "--template=card-payments")
                        .err())
                .isEmpty();
        assertThat(content.program()
                        .run("new", "incident", "Cards are slow", "-c", "booking", "-m", "@monitoring")
                        .err())
                .isEmpty();
        assertThat(content.program().run("check").err()).isEmpty();
    }

    @Test
    void theOneThatIsCalledLikeTheKindIsTakenWhereNoTextIsGiven() throws IOException {
        content.write("content/_templates/incident.md", "We look into {title}.\n");
        content.write("content/_templates/announcement.md", "{title}!\n");

        content.program().run("new", "incident", "Cards fail", "-c", "payments");
        content.program().run("new", "announcement", "Hello");

        assertThat(content.read(CARDS)).endsWith("\n\nWe look into Cards fail.\n");
        assertThat(content.read("content/announcements/2026/2026-11-22-hello.md"))
                .endsWith("\n\nHello!\n");
    }

    private static Run refused(String message) {
        return new Run(2, "", "allclear: " + message + "\nTry `allclear new incident --help`.\n");
    }

    /** Returns what the page shows in {@code language} below the heading {@code section}. */
    private static List<String> shown(String section, String language) throws IOException {
        String page = Files.readString(Path.of("src", "docs", "authoring.md"), UTF_8);
        String after = page.substring(page.indexOf("\n## " + section + "\n"));
        return FENCE.matcher(after)
                .results()
                .filter(fence -> fence.group(1).equals(language))
                .map(fence -> fence.group(2))
                .toList();
    }
}
