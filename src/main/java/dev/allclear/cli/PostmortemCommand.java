package dev.allclear.cli;

import dev.allclear.build.WrongUsage;
import dev.allclear.edit.Addressing;
import dev.allclear.edit.Desk;
import dev.allclear.edit.Faulty;
import dev.allclear.edit.Proposal;
import dev.allclear.edit.Refusal;
import dev.allclear.edit.Updating;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "postmortem",
        description = "Adds to a resolved incident what happened, and what is done about it.",
        abbreviateSynopsis = true,
        sortOptions = false,
        footerHeading = "Examples:%n",
        footer = {
            "  allclear postmortem -m - < postmortem.md",
            "  allclear postmortem payment-failures -m \"**What happened?** A certificate expired.\"",
            "  allclear postmortem payment-failures -m @postmortem --dry-run"
        })
final class PostmortemCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "ID",
            description = "The incident: its id, or a part of its id or title (default: the one resolved last, if"
                    + " that is less than 30 days ago).")
    private Optional<String> id = Optional.empty();

    @Mixin
    private TextOption text = new TextOption();

    @Option(names = "--at", order = 50, paramLabel = "TIME", description = "When it was written (default: now).")
    private Optional<String> at = Optional.empty();

    @Mixin
    private EditOptions edit = new EditOptions();

    PostmortemCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws WrongUsage, Refusal, IOException {
        return edit.carryOut(this::proposal, surroundings);
    }

    private Proposal proposal(Desk desk) throws Refusal, Faulty, IOException {
        Updating updating = new Addressing(desk, "postmortem ID -m - < postmortem.md").resolved(id);
        String said = text.text(desk.templates(), "postmortem", updating.values(), surroundings)
                .orElseThrow(() -> new Refusal("What happened? Give it with `-m`, such as `allclear postmortem "
                        + updating.id() + " -m - < postmortem.md`."));
        return updating.proposal(new Updating.Typed(Optional.of("postmortem"), said, List.of(), Optional.empty(), at));
    }
}
