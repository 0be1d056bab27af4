package dev.allclear.serve;

import dev.allclear.build.Look;
import dev.allclear.build.Preview;
import dev.allclear.build.WrongUsage;
import dev.allclear.diagnostic.Diagnostic;
import dev.allclear.diagnostic.Diagnostics;
import dev.allclear.diagnostic.Findings;
import dev.allclear.diagnostic.Location;
import dev.allclear.diagnostic.Rule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Looks at a site again when something has changed, and sets the stage. For one thread. */
final class Looker {
    private static final Findings NONE = new Findings(List.of(), List.of(), 0);

    private final PreviewTerms terms;
    private final URI origin;
    private final Stage stage;
    private final Hearing hearing;
    private final Preview preview;
    private String folder = "/";
    private Instant looked = Instant.MIN;
    private List<Set<String>> addresses = List.of();
    private Findings clashes = NONE;

    /** @param origin where the preview is to be found, without a slash at the end */
    Looker(PreviewTerms terms, URI origin, Stage stage, Hearing hearing) {
        this.terms = terms;
        this.origin = origin;
        this.stage = stage;
        this.hearing = hearing;
        this.preview = new Preview(terms.clock());
    }

    /**
     * Looks for the first time.
     *
     * @throws WrongUsage if there is nothing to look at
     * @throws IOException if the machine fails
     */
    void first() throws WrongUsage, IOException {
        Instant began = clock().instant();
        show(look(), Changes.none(), began);
    }

    /** Looks again; whatever is wrong, what could be seen before still can. */
    void again(Changes changes) {
        Instant began = clock().instant();
        try {
            show(look(), changes, began);
        } catch (WrongUsage e) {
            missing(String.valueOf(e.getMessage()), changes, began);
        } catch (IOException | UncheckedIOException e) {
            missing("The machine failed: " + e.getMessage() + ".", changes, began);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            hearing.failed(e);
        }
    }

    /** Returns the folder of the site's address, with a slash at both ends. */
    String folder() {
        return folder;
    }

    /** Whether time alone has changed what is to be seen. */
    boolean due() {
        return next().filter(instant -> !instant.isAfter(now())).isPresent();
    }

    /** Returns how long it is until that, but at most a minute. */
    Duration patience() {
        Duration minute = Duration.ofMinutes(1);
        return next().map(instant -> Duration.between(clock().instant(), instant))
                .filter(left -> left.compareTo(minute) < 0)
                .map(left -> left.isNegative() ? Duration.ofSeconds(1) : left)
                .orElse(minute);
    }

    private Clock clock() {
        return terms.clock();
    }

    private Optional<Instant> next() {
        return terms.asOf().isPresent()
                ? Optional.empty()
                : stage.scene().good().flatMap(Look::nextTransition).filter(instant -> instant.isAfter(looked));
    }

    /** To the minute: otherwise every page that follows the present would be another with every look. */
    private Instant now() {
        return terms.asOf().orElseGet(() -> clock().instant().truncatedTo(ChronoUnit.MINUTES));
    }

    /** The address that is the site's own says in which folder it is to be seen; it is known only once the site was read. */
    private Look look() throws WrongUsage, IOException {
        Look look = lookAt(folder);
        String own = look.address().map(URI::getRawPath).orElse(folder);
        return own.equals(folder) ? look : lookAt(own);
    }

    private Look lookAt(String at) throws WrongUsage, IOException {
        folder = at;
        looked = now();
        return preview.look(terms.requests().at(looked, origin.resolve(at)));
    }

    private void show(Look look, Changes changes, Instant began) throws IOException {
        Findings errors = look.findings().errors(terms.strict());
        if (!clashes.shown().isEmpty()) {
            compare(look);
        }
        Scene before = stage.scene();
        stage.show(look.sound() ? before.next(look, clashes) : before.failed(errors));
        hearing.looked(changes, took(began), look.findings());
        if (look.sound() && compare(look)) {
            stage.show(stage.scene().failed(clashes));
        }
        if (!clashes.shown().isEmpty()) {
            hearing.unshown(clashes);
        }
    }

    /** Finds files of one address, where there is another address than before; returns whether there are. */
    private boolean compare(Look look) throws IOException {
        if (look.addresses().equals(addresses)) {
            return false;
        }
        addresses = look.addresses();
        clashes = look.clashes();
        return !clashes.shown().isEmpty();
    }

    private void missing(String sentence, Changes changes, Instant began) {
        var log = new Diagnostics();
        log.add(Diagnostic.of(Rule.UNREADABLE_FILE, Location.of(terms.shown()), sentence));
        stage.show(stage.scene().failed(log.findings()));
        hearing.looked(changes, took(began), log.findings());
    }

    private Duration took(Instant began) {
        return Duration.between(began, clock().instant());
    }
}
