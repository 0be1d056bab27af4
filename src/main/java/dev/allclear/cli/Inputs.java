package dev.allclear.cli;

import dev.allclear.build.BuildRequest;
import dev.allclear.build.Folder;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What {@code build} and {@code check} are both told. */
final class Inputs {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    @Mixin
    private ContentOption content = new ContentOption();

    @Mixin
    private TemplatesOption templates = new TemplatesOption();

    @Mixin
    private NowOption now = new NowOption();

    @Option(
            names = "--base-url",
            order = 40,
            paramLabel = "URL",
            description = "The site's address, in place of `url` in site.yaml.")
    private Optional<String> baseUrl = Optional.empty();

    @Option(
            names = "--revision",
            order = 50,
            paramLabel = "REV",
            description = "The content's revision (default: git's, where there is one).")
    private Optional<String> revision = Optional.empty();

    @Option(names = "--strict", order = 60, description = "Warnings are errors.")
    private boolean strict;

    @ArgGroup
    private Loudness loudness = new Loudness();

    /** How much is printed. */
    static final class Loudness {
        @Option(names = "--quiet", order = 70, description = "Print problems only.")
        private boolean quiet;

        @Option(
                names = "--verbose",
                order = 80,
                description = "Name every file written and removed; show a bug's stack trace.")
        private boolean verbose;
    }

    boolean strict() {
        return strict;
    }

    boolean quiet() {
        return loudness.quiet;
    }

    boolean verbose() {
        return loudness.verbose;
    }

    /** Returns what a build is asked; what can't be asked so is wrong usage. */
    BuildRequest request(Surroundings surroundings, Optional<Writing> writing) {
        Folder folder = content.folder(surroundings);
        return new BuildRequest(
                folder,
                templates.folder(content, surroundings),
                writing.map(each -> output(each, surroundings)),
                writing.map(Writing::adopt).orElse(false),
                now.instant(surroundings),
                now.chosen(),
                false,
                baseUrl.map(this::url),
                // To ask git takes longer than to check a small site, and nothing that is wrong depends on the answer.
                revision.or(() -> writing.flatMap(any -> surroundings.revision().apply(folder.path()))),
                strict,
                writing.map(Writing::keepGoing).orElse(false),
                surroundings.about().version(),
                // Reading the index of a whole jar is for those who write alone.
                writing.map(any -> surroundings.about().identity().get()).orElse(""));
    }

    private Folder output(Writing writing, Surroundings surroundings) {
        return writing.output()
                .map(typed -> content.folder(surroundings, typed))
                .orElseGet(() -> content.beside(surroundings, "site"));
    }

    private URI url(String typed) {
        try {
            var url = new URI(typed.endsWith("/") ? typed : typed + "/");
            boolean web = "https".equalsIgnoreCase(url.getScheme()) || "http".equalsIgnoreCase(url.getScheme());
            if (web && url.getHost() != null && url.getQuery() == null && url.getFragment() == null) {
                return url;
            }
        } catch (URISyntaxException e) {
            // Falls through to what is said of any address that is none.
        }
        throw wrong("`--base-url` should be an address such as `https://status.example.com/`, not `" + typed + "`.");
    }

    private ParameterException wrong(String message) {
        return new ParameterException(command.commandLine(), message);
    }
}
