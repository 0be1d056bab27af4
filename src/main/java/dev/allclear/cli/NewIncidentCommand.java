package dev.allclear.cli;

import dev.allclear.build.WrongUsage;
import dev.allclear.edit.NewIncident;
import dev.allclear.edit.Refusal;
import dev.allclear.edit.TypedReport;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "incident",
        description = "Writes a new incident, with its first update.",
        abbreviateSynopsis = true,
        sortOptions = false,
        footerHeading = "Examples:%n",
        footer = {
            "  allclear new incident \"Payments fail for some cards\" --impact major -c payments",
            "  allclear new incident \"Slow search\" -c search=degraded_performance -m @looking --commit",
            "  allclear new incident \"Login fails\" -c login --at 13:58 --next-update 30m -m - < text.md",
            "  allclear new incident \"Database down\" --template database"
        })
final class NewIncidentCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private NewOptions report = new NewOptions();

    @Option(
            names = "--impact",
            order = 30,
            paramLabel = "IMPACT",
            description = "none, minor, major or critical (default: major, unless states of components tell).")
    private Optional<String> impact = Optional.empty();

    @Option(
            names = {"-c", "--component"},
            order = 31,
            paramLabel = "ID[=STATE]",
            description = "What is affected; may be given several times (default: the only one there is).")
    private List<String> components = new ArrayList<>();

    @Option(
            names = "--status",
            order = 32,
            paramLabel = "STATUS",
            description = "Of the first update (default: investigating).")
    private Optional<String> status = Optional.empty();

    @Option(
            names = "--at",
            order = 40,
            paramLabel = "TIME",
            description = "When that was, such as 13:58 or 10m (default: now).")
    private Optional<String> at = Optional.empty();

    @Option(
            names = "--next-update",
            order = 41,
            paramLabel = "TIME",
            description = "When readers hear more, such as 15:00 or 30m.")
    private Optional<String> nextUpdate = Optional.empty();

    @Option(names = "--yaml", order = 75, description = "Write YAML instead of Markdown.")
    private boolean yaml;

    @Mixin
    private EditOptions edit = new EditOptions();

    NewIncidentCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws WrongUsage, Refusal, IOException {
        TypedReport typed = report.typed(yaml);
        return edit.carryOut(
                desk -> new NewIncident(typed, impact, components, status, at, nextUpdate)
                        .at(desk, report.wording(desk, surroundings), report.told()),
                surroundings);
    }
}
