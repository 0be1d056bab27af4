package dev.allclear.cli;

import dev.allclear.build.Survey;
import dev.allclear.build.WrongUsage;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "status",
        description = "Shows what a reader of the site sees now.",
        abbreviateSynopsis = true,
        sortOptions = false,
        footerHeading = "Examples:%n",
        footer = {
            "  allclear status",
            "  allclear status --now 2026-11-22T14:00:00Z",
            "  allclear status --json | jq -r .status.text"
        })
final class StatusCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private ContentOption content = new ContentOption();

    @Mixin
    private NowOption now = new NowOption();

    @Option(
            names = "--lang",
            order = 40,
            paramLabel = "LANG",
            description = "One of the site's languages, such as de (default: its first).")
    private Optional<String> language = Optional.empty();

    @Option(names = "--json", order = 50, description = "Print it for scripts.")
    private boolean json;

    StatusCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws WrongUsage, IOException {
        var telling = new Telling(surroundings, json);
        Survey survey = telling.survey(content, now, surroundings.columns().getAsInt());
        return telling.tell(survey.status(language), survey);
    }
}
