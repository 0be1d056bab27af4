package dev.allclear.cli;

import dev.allclear.build.WrongUsage;
import dev.allclear.edit.Addressing;
import dev.allclear.edit.Desk;
import dev.allclear.edit.Faulty;
import dev.allclear.edit.Proposal;
import dev.allclear.edit.Refusal;
import dev.allclear.edit.Updating;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "update",
        description = "Adds an update to an incident or a maintenance.",
        abbreviateSynopsis = true,
        sortOptions = false,
        footerHeading = "Examples:%n",
        footer = {
            "  allclear update monitoring -m \"A fix is out.\" -c payments=operational",
            "  allclear update payment-failures -m \"Still looking.\" --next-update 30m",
            "  allclear update webhook-queue in_progress -m @begun --commit",
            "  allclear update identified -m - --at 14:05 < text.md"
        })
final class UpdateCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "ID",
            description = "The report: its id, or a part of its id or title (default: the only open incident).")
    private Optional<String> id = Optional.empty();

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "STATUS",
            description = "What it is now, such as identified, monitoring or in_progress (default: as before).")
    private Optional<String> status = Optional.empty();

    @Mixin
    private TextOption text = new TextOption();

    @Option(
            names = {"-c", "--component"},
            order = 30,
            paramLabel = "ID=STATE",
            description = "How a component is now; may be given several times.")
    private List<String> components = new ArrayList<>();

    @Option(
            names = "--next-update",
            order = 40,
            paramLabel = "TIME",
            description = "When readers hear more, such as 15:00 or 30m.")
    private Optional<String> nextUpdate = Optional.empty();

    @Option(names = "--at", order = 50, paramLabel = "TIME", description = "When it was said (default: now).")
    private Optional<String> at = Optional.empty();

    @Mixin
    private EditOptions edit = new EditOptions();

    UpdateCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws WrongUsage, Refusal, IOException {
        if (status.isPresent() && Updating.status(id.orElse("")) && !Updating.status(status.get())) {
            throw new Refusal("The status stands behind the report: `allclear update " + status.get() + " "
                    + id.orElse("") + "`.");
        }
        return edit.carryOut(this::proposal, surroundings);
    }

    private Proposal proposal(Desk desk) throws Refusal, Faulty, IOException {
        // Alone, a word that is a status is one.
        Optional<String> alone = id.filter(word -> status.isEmpty() && Updating.status(word));
        var addressing =
                new Addressing(desk, "update ID " + status.or(() -> alone).orElse("monitoring") + " -m \"…\"");
        Optional<String> report = alone.isPresent() ? Optional.empty() : id;
        Updating updating = report.isPresent() && status.isEmpty()
                ? addressing.ongoingWithoutStatus(report.get())
                : addressing.ongoing(report);
        String said = text.text(desk.templates(), updating.values(), surroundings)
                .orElseThrow(() -> new Refusal("What are readers told? Give it with `-m`, such as `allclear update "
                        + updating.id() + " monitoring -m \"A fix is out.\"`."));
        return updating.proposal(new Updating.Typed(status.or(() -> alone), said, components, nextUpdate, at));
    }
}
