package dev.allclear.cli;

import dev.allclear.build.WrongUsage;
import dev.allclear.edit.NewMaintenance;
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
        name = "maintenance",
        description = "Writes a new planned maintenance.",
        abbreviateSynopsis = true,
        sortOptions = false,
        footerHeading = "Examples:%n",
        footer = {
            "  allclear new maintenance \"Database upgrade\" -c api --start \"tomorrow 22:00\" --for 2h",
            "  allclear new maintenance \"Network\" -c api --start \"2026-12-05 22:00\" --end 02:00 -m @network"
        })
final class NewMaintenanceCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private NewOptions report = new NewOptions();

    @Option(
            names = "--start",
            order = 30,
            paramLabel = "TIME",
            description = "When its window opens, such as 22:00, tomorrow 22:00 or 2026-12-05 22:00.")
    private Optional<String> start = Optional.empty();

    @Option(names = "--end", order = 31, paramLabel = "TIME", description = "When it closes.")
    private Optional<String> end = Optional.empty();

    @Option(
            names = "--for",
            order = 32,
            paramLabel = "TIME",
            description = "Instead of --end: how long it is open, such as 2h or 45m.")
    private Optional<String> lasting = Optional.empty();

    @Option(
            names = {"-c", "--component"},
            order = 33,
            paramLabel = "ID[=STATE]",
            description = "What is worked on; may be given several times (default: the only one there is).")
    private List<String> components = new ArrayList<>();

    @Option(names = "--yaml", order = 75, description = "Write YAML instead of Markdown.")
    private boolean yaml;

    @Mixin
    private EditOptions edit = new EditOptions();

    NewMaintenanceCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws WrongUsage, Refusal, IOException {
        TypedReport typed = report.typed(yaml);
        return edit.carryOut(
                desk -> new NewMaintenance(typed, components, start, end, lasting)
                        .at(desk, report.wording(desk, surroundings), report.told()),
                surroundings);
    }
}
