package dev.allclear.cli;

import dev.allclear.build.Survey;
import dev.allclear.build.Wanted;
import dev.allclear.build.WrongUsage;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "list",
        description = "Lists incidents, maintenance and announcements, newest first.",
        abbreviateSynopsis = true,
        sortOptions = false,
        footerHeading = "Examples:%n",
        footer = {
            "  allclear list --open",
            "  allclear list incidents --component payments --since 2026-01-01",
            "  allclear list --impact critical --limit 100",
            "  allclear list --open --json | jq -r \".[].file\""
        })
final class ListCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Parameters(
            arity = "0..1",
            paramLabel = "KIND",
            description = "incidents, maintenance or announcements (default: all).")
    private Optional<String> kind = Optional.empty();

    @Mixin
    private ContentOption content = new ContentOption();

    @Option(names = "--open", order = 15, description = "Only what is not over.")
    private boolean open;

    @Option(
            names = "--component",
            order = 16,
            paramLabel = "ID",
            description = "Only what touches this component, or any of this group.")
    private Optional<String> component = Optional.empty();

    @Option(
            names = "--impact",
            order = 17,
            paramLabel = "IMPACT",
            completionCandidates = Impacts.class,
            description = "Only of this impact, such as major; of announcements, info or warning.")
    private Optional<String> impact = Optional.empty();

    @Option(
            names = "--status",
            order = 18,
            paramLabel = "STATUS",
            completionCandidates = Statuses.class,
            description = "Only of this status, such as monitoring.")
    private Optional<String> status = Optional.empty();

    @Option(names = "--since", order = 19, paramLabel = "DAY", description = "Only what started on this day or later.")
    private Optional<String> since = Optional.empty();

    @Option(
            names = "--until",
            order = 20,
            paramLabel = "DAY",
            description = "Only what started on this day or earlier.")
    private Optional<String> until = Optional.empty();

    @Option(names = "--limit", order = 21, paramLabel = "N", description = "How many to list (default: 20).")
    private String limit = "20";

    @Mixin
    private NowOption now = new NowOption();

    @Option(names = "--json", order = 50, description = "Print them for scripts, with the files they are written in.")
    private boolean json;

    ListCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws WrongUsage, IOException {
        var wanted = new Wanted(
                known("kind", kind, Survey.kinds()),
                open,
                component,
                known("impact", impact, Survey.impacts()),
                known("status", status, Survey.statuses()),
                day("--since", since),
                day("--until", until),
                most());
        var telling = new Telling(surroundings, json);
        Survey survey = telling.survey(content, now, width());
        return telling.tell(survey.list(wanted), survey);
    }

    /** Where no person reads, a line for each is worth more than its end being in sight. */
    private int width() {
        return surroundings.terminal() ? surroundings.columns().getAsInt() : Integer.MAX_VALUE;
    }

    private Optional<String> known(String what, Optional<String> typed, List<String> words) {
        Optional<String> word = typed.map(each -> each.replace('-', '_'));
        word.filter(each -> !words.contains(each)).ifPresent(each -> {
            throw wrong(Complaint.unknownOf(what, typed.orElse(each), words));
        });
        return word;
    }

    private Optional<LocalDate> day(String option, Optional<String> typed) {
        return typed.map(day -> {
            try {
                return LocalDate.parse(day);
            } catch (DateTimeException e) {
                throw wrong("`" + option + "` should be a day such as `2026-01-31`, not `" + day + "`.");
            }
        });
    }

    private int most() {
        try {
            int most = Integer.parseInt(limit);
            if (most > 0) {
                return most;
            }
        } catch (NumberFormatException e) {
            // Falls through to what is said of any number that is none.
        }
        throw wrong("`--limit` should be a whole number from 1 on, not `" + limit + "`.");
    }

    private ParameterException wrong(String message) {
        return new ParameterException(command.commandLine(), message);
    }

    /** What may be typed for an impact: more than an incident can have. */
    static final class Impacts implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Survey.impacts().iterator();
        }
    }

    /** What may be typed for a status: also where announcements stand. */
    static final class Statuses implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Survey.statuses().iterator();
        }
    }
}
