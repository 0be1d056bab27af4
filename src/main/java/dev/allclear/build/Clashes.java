package dev.allclear.build;

import dev.allclear.content.StaticFile;
import dev.allclear.diagnostic.Diagnostics;
import dev.allclear.diagnostic.Findings;
import dev.allclear.output.api.BuildJson;
import dev.allclear.publish.Destination;
import dev.allclear.publish.Nowhere;
import dev.allclear.publish.Phase;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** Which files of a site can't be in it together, found without making its pages. */
final class Clashes {
    private final Diagnostics log = new Diagnostics();

    private Clashes() {}

    /** Returns what a build would tell of the addresses of {@code plan}. */
    static Findings of(Plan plan) throws IOException {
        var clashes = new Clashes();
        clashes.claim(plan);
        return clashes.log.findings();
    }

    /** The team's own files come last, as in a build: of two at one address it is theirs that is told. */
    private void claim(Plan plan) throws IOException {
        try (Destination nowhere = new Nowhere()) {
            List<String> ours = Stream.of(
                            plan.pages().stream().map(page -> page.path()),
                            plan.theme().files().keySet().stream(),
                            plan.data().map(file -> file.path()),
                            Stream.of(BuildJson.PATH))
                    .flatMap(paths -> paths)
                    .toList();
            for (String path : ours) {
                nowhere.add(Phase.LEAF, path, new byte[0]).ifPresent(log::add);
            }
            for (StaticFile own : plan.content().files()) {
                nowhere.copy(Phase.SUPPORT, own.address(), own.file(), own.shown())
                        .ifPresent(log::add);
            }
        }
    }
}
