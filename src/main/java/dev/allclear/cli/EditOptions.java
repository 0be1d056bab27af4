package dev.allclear.cli;

import dev.allclear.build.Desks;
import dev.allclear.build.Folder;
import dev.allclear.build.WrongUsage;
import dev.allclear.diagnostic.Cells;
import dev.allclear.diagnostic.Findings;
import dev.allclear.diagnostic.TextReport;
import dev.allclear.edit.Change;
import dev.allclear.edit.Desk;
import dev.allclear.edit.Diff;
import dev.allclear.edit.Faulty;
import dev.allclear.edit.Proposal;
import dev.allclear.edit.Refusal;
import dev.allclear.edit.Trial;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What every command that writes into the content is told, and the way that all of them go: try, show, write, commit. */
final class EditOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    @Mixin
    private ContentOption content = new ContentOption();

    @Option(names = "--dry-run", order = 90, description = "Show what would be written, and write nothing.")
    private boolean dryRun;

    @Option(names = "--commit", order = 91, description = "Commit the file with git, and nothing else.")
    private boolean commit;

    /** Has {@code task} done, unless {@code check} would refuse what it comes to; returns the exit code. */
    int carryOut(Task task, Surroundings surroundings) throws WrongUsage, Refusal, IOException {
        arrived();
        if (dryRun && commit) {
            throw new ParameterException(command.commandLine(), "Choose one of `--dry-run` and `--commit`.");
        }
        Folder folder = content.folder(surroundings);
        Desk desk = Desks.open(folder, surroundings.clock().instant().truncatedTo(ChronoUnit.SECONDS));
        Findings obstacles = desk.obstacles();
        if (!obstacles.shown().isEmpty()) {
            report(obstacles, surroundings);
            surroundings.out().println("Nothing was written. Mend this first: no site can be built before.");
            return ExitCode.PROBLEMS;
        }
        Proposal proposal;
        try {
            proposal = task.at(desk);
        } catch (Faulty e) {
            report(e.findings(), surroundings);
            surroundings.out().println("Nothing was written: " + e.file() + " is as it was.");
            return ExitCode.PROBLEMS;
        }
        Change change = proposal.change();
        Trial trial = desk.attempt(change);
        report(trial.findings(), surroundings);
        if (!trial.sound()) {
            surroundings.out().println("Nothing was written: " + left(change, desk));
            return ExitCode.PROBLEMS;
        }
        String path = RepositoryPaths.around(folder.path(), surroundings.workingDirectory())
                .of(desk.shown(change.path()));
        surroundings.out().print(new DiffText(Diff.of(change, path), surroundings).text());
        if (dryRun) {
            surroundings.out().println("Nothing was written, as `--dry-run` asks.");
            return ExitCode.FINE;
        }
        return write(desk, proposal, surroundings);
    }

    /** Refuses what Java could not read of what was typed, as where the shell's locale is {@code C}: readers would see boxes. */
    private void arrived() throws Refusal {
        Optional<String> broken = command.commandLine().getParseResult().originalArgs().stream()
                .filter(typed -> typed.indexOf('\uFFFD') >= 0)
                .findFirst();
        if (broken.isPresent()) {
            throw new Refusal("`" + broken.get() + "` did not arrive as it was typed: the shell does not say that it"
                    + " speaks UTF-8. Type `export LC_ALL=C.UTF-8` first.");
        }
    }

    private int write(Desk desk, Proposal proposal, Surroundings surroundings) throws Refusal, IOException {
        Change change = proposal.change();
        Path file;
        try {
            file = desk.write(change);
        } catch (IOException e) {
            int code = new Failure(surroundings, false).tell(e);
            surroundings.err().println("Nothing was written.");
            return code;
        }
        if (commit) {
            Optional<Git.Refused> refused = surroundings.git().commit(file, message(proposal));
            if (refused.isPresent()) {
                report(refused.get(), desk.shown(change.path()), proposal, surroundings);
                return ExitCode.MACHINE;
            }
        }
        surroundings.out().println((commit ? "Wrote and committed " : "Wrote ") + desk.shown(change.path()) + ".");
        proposal.closing().stream().map(Cells::harmless).forEach(surroundings.out()::println);
        return ExitCode.FINE;
    }

    private static void report(Git.Refused refused, String file, Proposal proposal, Surroundings surroundings) {
        PrintStream err = surroundings.err();
        err.println("allclear: `" + file + "` is written, but not committed: " + refused.why());
        if (refused.tracked()) {
            err.println("Once that is mended, finish it with:");
            err.println("  git commit -m " + Shell.quoted(message(proposal).strip()) + " -- " + Shell.quoted(file));
        }
    }

    private static String left(Change change, Desk desk) {
        return desk.shown(change.path()) + (change.before().isPresent() ? " is as it was." : " would not be sound.");
    }

    private static String message(Proposal proposal) {
        return proposal.subject()
                + (proposal.body().isBlank() ? "" : "\n\n" + proposal.body().strip()) + "\n";
    }

    private static void report(Findings findings, Surroundings surroundings) throws IOException {
        new TextReport(surroundings.colour(), false).write(findings, surroundings.err());
    }
}
