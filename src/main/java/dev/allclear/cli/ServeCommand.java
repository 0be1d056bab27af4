package dev.allclear.cli;

import dev.allclear.build.BuildRequest;
import dev.allclear.build.Folder;
import dev.allclear.build.WrongUsage;
import dev.allclear.serve.PreviewServer;
import dev.allclear.serve.PreviewTerms;
import dev.allclear.serve.Roots;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "serve",
        description = "Shows the site in a browser while you write; nothing is written.",
        abbreviateSynopsis = true,
        sortOptions = false,
        footerHeading = "Examples:%n",
        footer = {
            "  allclear serve",
            "  allclear serve --drafts --port 3000",
            "  allclear serve --now 2026-11-22T15:00:00Z"
        })
final class ServeCommand implements Callable<Integer> {
    private static final int FIRST_PORT = 8080;
    private static final int LAST_PORT = 8089;
    private static final int HIGHEST_PORT = 65_535;

    /** Many machines keep those before it for administrators. */
    private static final int FIRST_FOR_ALL = 1024;

    private final Surroundings surroundings;

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Mixin
    private ContentOption content = new ContentOption();

    @Mixin
    private TemplatesOption templates = new TemplatesOption();

    @Mixin
    private NowOption now = new NowOption();

    @Option(names = "--drafts", order = 40, description = "Show drafts too.")
    private boolean drafts;

    @Option(
            names = "--port",
            order = 50,
            paramLabel = "PORT",
            description = "Where to serve; 0 is any free one (default: the first free one from 8080 to 8089).")
    private Optional<String> port = Optional.empty();

    @Option(
            names = "--host",
            order = 55,
            paramLabel = "HOST",
            description = "Who can see it: 0.0.0.0 is everybody on your network (default: 127.0.0.1, nobody else).")
    private String host = "127.0.0.1";

    @Option(names = "--strict", order = 60, description = "Warnings are errors.")
    private boolean strict;

    @Option(
            names = "--poll",
            order = 65,
            description = "Look at files twice a second, where the machine does not tell when they change.")
    private boolean poll;

    @Option(names = "--verbose", order = 80, description = "Show a bug's stack trace.")
    private boolean verbose;

    ServeCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws WrongUsage, IOException {
        PreviewTerms terms = terms();
        try (PreviewServer server = PreviewServer.open(terms, new PreviewLog(surroundings, strict, verbose))) {
            tell(terms, server.address());
            server.follow();
            return ExitCode.FINE;
        } catch (UnknownHostException e) {
            throw wrong("`" + host + "` is no address of this machine; leave out --host, or name one that is.");
        } catch (BindException e) {
            surroundings.err().println("allclear: " + taken());
            return ExitCode.MACHINE;
        }
    }

    private PreviewTerms terms() {
        Folder folder = content.folder(surroundings);
        Folder own = templates.named(content, surroundings);
        return new PreviewTerms(
                host,
                port.map(typed -> List.of(number(typed)))
                        .orElseGet(() -> IntStream.rangeClosed(FIRST_PORT, LAST_PORT)
                                .boxed()
                                .toList()),
                this::request,
                new Roots(List.of(
                        new Roots.Root(folder.path().normalize(), folder.shown(), true),
                        new Roots.Root(own.path().normalize(), own.shown(), false))),
                standing(),
                strict,
                poll,
                surroundings.clock());
    }

    /** The instant at which the time stands; absent where it goes on. */
    private Optional<Instant> standing() {
        boolean stands = now.chosen() || surroundings.env().containsKey("SOURCE_DATE_EPOCH");
        return stands ? Optional.of(now.instant(surroundings)) : Optional.empty();
    }

    /** No revision is in it: what is seen is what no commit has yet. */
    private BuildRequest request(Instant instant, URI address) {
        return new BuildRequest(
                content.folder(surroundings),
                templates.folder(content, surroundings),
                Optional.empty(),
                false,
                instant,
                now.chosen(),
                drafts,
                Optional.of(address),
                Optional.empty(),
                strict,
                false,
                surroundings.about().version(),
                "");
    }

    private void tell(PreviewTerms terms, URI address) throws UnknownHostException {
        if (!InetAddress.getByName(host).isLoopbackAddress()) {
            surroundings.err().println("Everybody who can reach this machine can read it: --host is " + host + ".");
        }
        surroundings
                .out()
                .println("Serving " + content.folder(surroundings).shown() + " at " + address + " (Ctrl-C ends it)");
        terms.asOf()
                .ifPresent(
                        instant -> surroundings.out().println("This is the site as it was known at " + instant + "."));
    }

    /** The machine says why in its own language only. */
    private String taken() {
        if (port.isEmpty()) {
            return "The ports from " + FIRST_PORT + " to " + LAST_PORT
                    + " are all taken. Choose another with `--port`.";
        }
        int typed = number(port.get());
        boolean low = typed < FIRST_FOR_ALL;
        return "Port " + typed + " is taken by another program" + (low ? ", or kept for administrators" : "")
                + ". Choose another, such as with `--port " + (low || typed == HIGHEST_PORT ? FIRST_PORT : typed + 1)
                + "`.";
    }

    private int number(String typed) {
        try {
            int number = Integer.parseInt(typed);
            if (number >= 0 && number <= HIGHEST_PORT) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Falls through to what is said of any port that is none.
        }
        throw wrong("`--port` should be a number up to 65535 such as `8080`, not `" + typed + "`.");
    }

    private ParameterException wrong(String message) {
        return new ParameterException(command.commandLine(), message);
    }
}
