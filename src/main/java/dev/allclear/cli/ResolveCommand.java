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
        name = "resolve",
        description = "Says that an incident is over: all its components are operational again.",
        abbreviateSynopsis = true,
        sortOptions = false,
        footerHeading = "Examples:%n",
        footer = {
            "  allclear resolve",
            "  allclear resolve payment-failures -m \"Card payments go through again.\" --commit",
            "  allclear resolve --at 14:36"
        })
final class ResolveCommand implements Callable<Integer> {
    private static final String PLAIN = "This incident is resolved.";

    private final Surroundings surroundings;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "ID",
            description = "The incident: its id, or a part of its id or title (default: the only open one).")
    private Optional<String> id = Optional.empty();

    @Mixin
    private TextOption text = new TextOption();

    @Option(names = "--at", order = 50, paramLabel = "TIME", description = "When it was over (default: now).")
    private Optional<String> at = Optional.empty();

    @Mixin
    private EditOptions edit = new EditOptions();

    ResolveCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws WrongUsage, Refusal, IOException {
        return edit.carryOut(this::proposal, surroundings);
    }

    private Proposal proposal(Desk desk) throws Refusal, Faulty, IOException {
        Updating updating = new Addressing(desk, "resolve ID").ongoing(id);
        updating.mustBeResolvable();
        String said = text.text(desk.templates(), "resolved", updating.values(), surroundings)
                .orElse(PLAIN);
        return updating.proposal(new Updating.Typed(Optional.of("resolved"), said, List.of(), Optional.empty(), at));
    }
}
