package dev.allclear.cli;

import dev.allclear.build.WrongUsage;
import dev.allclear.edit.NewAnnouncement;
import dev.allclear.edit.Refusal;
import dev.allclear.edit.TypedReport;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "announcement",
        description = "Writes a new announcement.",
        abbreviateSynopsis = true,
        sortOptions = false,
        footerHeading = "Examples:%n",
        footer = {
            "  allclear new announcement \"Version 1 of the API ends\" --level warning -m - < text.md",
            "  allclear new announcement \"Support over the holidays\" --until \"2027-01-04 08:00\" -m @holidays"
        })
final class NewAnnouncementCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private NewOptions report = new NewOptions();

    @Option(
            names = "--from",
            order = 30,
            paramLabel = "TIME",
            description = "When it begins to be shown, such as tomorrow 08:00 (default: now).")
    private Optional<String> from = Optional.empty();

    @Option(
            names = "--until",
            order = 31,
            paramLabel = "TIME",
            description = "When it leaves the home page (default: never).")
    private Optional<String> until = Optional.empty();

    @Option(names = "--level", order = 32, paramLabel = "LEVEL", description = "info or warning (default: info).")
    private Optional<String> level = Optional.empty();

    @Mixin
    private EditOptions edit = new EditOptions();

    NewAnnouncementCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws WrongUsage, Refusal, IOException {
        TypedReport typed = report.typed(false);
        return edit.carryOut(
                desk -> new NewAnnouncement(typed, from, until, level)
                        .at(desk, report.wording(desk, surroundings), report.told()),
                surroundings);
    }
}
