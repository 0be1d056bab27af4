package dev.allclear.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "new",
        description = "Writes a new report.",
        synopsisSubcommandLabel = "KIND",
        subcommands = {NewIncidentCommand.class, NewMaintenanceCommand.class, NewAnnouncementCommand.class},
        sortOptions = false,
        footerHeading = "Examples:%n",
        footer = {
            "  allclear new incident \"Payments fail for some cards\" --impact major -c payments",
            "  allclear new maintenance \"Database upgrade\" -c api --start \"tomorrow 22:00\" --for 2h",
            "  allclear new announcement \"Support over the holidays\" -m @holidays"
        })
final class NewCommand implements Runnable {
    @Spec
    private CommandSpec command = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(
                command.commandLine(), "What is new: `incident`, `maintenance` or `announcement`?");
    }
}
