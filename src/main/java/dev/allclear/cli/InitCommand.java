package dev.allclear.cli;

import dev.allclear.starter.Answers;
import dev.allclear.starter.FirstFile;
import dev.allclear.starter.Host;
import dev.allclear.starter.Placing;
import dev.allclear.starter.Starter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "init",
        description = "Starts a site: files that can be built at once, and changed from there.",
        abbreviateSynopsis = true,
        sortOptions = false,
        footerHeading = "Examples:%n",
        footer = {
            "  allclear init",
            "  allclear init status --name Acme --url https://status.acme.example/",
            "  allclear init --component website=Website --component \"api=Public API\" --ci github"
        })
final class InitCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Parameters(arity = "0..1", paramLabel = "DIR", description = "Where the site goes (default: here).")
    private String folder = ".";

    @Option(
            names = "--name",
            order = 10,
            paramLabel = "NAME",
            description = "What the site is called (default: as the folder).")
    private Optional<String> name = Optional.empty();

    @Option(
            names = "--url",
            order = 20,
            paramLabel = "URL",
            description = "Where readers will find it (default: " + Proposals.URL + ").")
    private Optional<String> url = Optional.empty();

    @Option(
            names = "--timezone",
            order = 30,
            paramLabel = "ZONE",
            description = "The zone of times that name none, such as Europe/Zurich (default: this machine's).")
    private Optional<String> timezone = Optional.empty();

    @Option(
            names = "--component",
            order = 40,
            paramLabel = "[ID=]NAME",
            description = "Something it reports on, such as \"api=Public API\"; as often as needed.")
    private List<String> components = List.of();

    @Option(
            names = "--ci",
            order = 50,
            paramLabel = "HOST",
            description = "Have github or gitlab check every change, and build and publish the site.")
    private Optional<String> ci = Optional.empty();

    @Option(
            names = "--editor",
            order = 60,
            paramLabel = "EDITOR",
            description = "For which editor there are settings: vscode or none (default: vscode).")
    private String editor = "vscode";

    @Option(names = "--yes", order = 70, description = "Ask nothing: what is not given is as it would be proposed.")
    private boolean yes;

    InitCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        Instant now = surroundings.clock().instant();
        Path place = place();
        Optional<Host> host = host();
        refuseTaken(place, host);
        var proposals = new Proposals(place, surroundings.clock().getZone(), now);
        var given = new Given(name, url, timezone, components, host, settings());
        refuse(Starter.refusal(given.completed(proposals), now));
        Optional<Answers> answers = asking()
                ? new Questions(surroundings, proposals, now).ask(given)
                : Optional.of(given.completed(proposals));
        if (answers.isEmpty()) {
            surroundings.err().println();
            surroundings.err().println("Nothing was written.");
            return ExitCode.USAGE;
        }
        write(place, answers.get(), given, now);
        return ExitCode.FINE;
    }

    private void write(Path place, Answers answers, Given given, Instant now) throws IOException {
        List<FirstFile> files = Starter.files(answers, now);
        List<FirstFile> kept = Placing.taken(place, files);
        List<FirstFile> written =
                files.stream().filter(file -> !kept.contains(file)).toList();
        Placing.write(place, written);
        boolean decided = asking();
        boolean named = decided || given.name().isPresent();
        boolean placed = decided || given.url().isPresent();
        boolean parted = decided || !given.components().isEmpty();
        surroundings.out().print(new Beginning(shown(), place, written, kept, answers, named, placed, parted).text());
    }

    private boolean asking() {
        return surroundings.terminal() && !yes;
    }

    private Path place() {
        try {
            Path place = surroundings.workingDirectory().resolve(folder).normalize();
            if (Files.exists(place) && !Files.isDirectory(place)) {
                throw wrong("`" + shown() + "` is a file; name a folder for the site.");
            }
            return place;
        } catch (InvalidPathException e) {
            throw wrong("`" + folder + "` can't be the name of a folder.");
        }
    }

    private void refuseTaken(Path place, Optional<Host> host) {
        if (Files.exists(place.resolve(Starter.CONTENT), LinkOption.NOFOLLOW_LINKS)) {
            throw wrong("There is a `" + below(Starter.CONTENT)
                    + "` already; name another folder for a new site, such as" + " `allclear init status`.");
        }
        host.map(Host::file)
                .filter(file -> Files.exists(place.resolve(file), LinkOption.NOFOLLOW_LINKS))
                .ifPresent(file -> {
                    throw wrong("There is a `" + below(file) + "` already; move it away, or leave out `--ci`.");
                });
    }

    private Optional<Host> host() {
        return ci.map(word -> Host.of(word).orElseThrow(() -> wrong(Complaint.unknownOf("host", word, Host.words()))));
    }

    private boolean settings() {
        return switch (editor) {
            case "vscode" -> true;
            case "none" -> false;
            default -> throw wrong(Complaint.unknownOf("editor", editor, List.of("vscode", "none")));
        };
    }

    private void refuse(Optional<String> problem) {
        problem.ifPresent(message -> {
            throw wrong(message);
        });
    }

    private String below(String path) {
        return shown().equals(".") ? path : shown() + "/" + path;
    }

    private String shown() {
        String separator = surroundings.workingDirectory().getFileSystem().getSeparator();
        return folder.replace(separator, "/").replaceAll("(?<=.)/+$", "");
    }

    private ParameterException wrong(String message) {
        return new ParameterException(command.commandLine(), message);
    }
}
