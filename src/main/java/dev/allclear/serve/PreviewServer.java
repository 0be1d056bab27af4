package dev.allclear.serve;

import dev.allclear.build.WrongUsage;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;

/** A site that can be seen in a browser while it is written. Nothing is written anywhere. */
public final class PreviewServer implements AutoCloseable {
    /** What an editor or git does in one go has no pause that is longer. */
    private static final Duration QUIET = Duration.ofMillis(25);

    private static final Duration MOST = Duration.ofSeconds(2);
    private static final Duration BETWEEN_POLLS = Duration.ofMillis(500);

    private final Web web;
    private final Looker looker;
    private final Watch watch;

    private PreviewServer(Web web, Looker looker, Watch watch) {
        this.web = web;
        this.looker = looker;
        this.watch = watch;
    }

    /**
     * Returns a preview that answers from now on.
     *
     * @throws WrongUsage if there is nothing to look at
     * @throws java.net.BindException if no port that may be taken is free
     * @throws java.net.UnknownHostException if the host is not this machine
     * @throws IOException if the machine fails
     */
    public static PreviewServer open(PreviewTerms terms, Hearing hearing) throws WrongUsage, IOException {
        Web web = Web.at(terms.host(), terms.ports());
        try {
            var stage = new Stage();
            var looker = new Looker(terms, URI.create(web.origin()), stage, hearing);
            // Before the first look, so that nothing changes unseen.
            Watch watch = watch(terms, hearing);
            looker.first();
            var answers = new Answers(terms.strict(), hearing);
            web.open(stage, answers, new Visits(stage, answers, terms.strict()));
            return new PreviewServer(web, looker, watch);
        } catch (WrongUsage | IOException | RuntimeException | Error e) {
            web.close();
            throw e;
        }
    }

    /** Returns where it is to be seen. */
    public URI address() {
        return URI.create(web.origin()).resolve(looker.folder());
    }

    /** Follows what changes, on this thread, until that is interrupted. */
    public void follow() throws IOException {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                Changes changes = watch.await(looker.patience());
                if (!changes.isEmpty() || looker.due()) {
                    looker.again(changes);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public void close() throws IOException {
        web.close();
        watch.close();
    }

    private static Watch watch(PreviewTerms terms, Hearing hearing) throws IOException {
        SteadyWatch.Opening looking = () -> new PollWatch(terms.roots(), BETWEEN_POLLS, PreviewServer::pause);
        return terms.poll()
                ? looking.open()
                : SteadyWatch.of(() -> FileWatch.of(terms.roots(), QUIET, MOST), looking, hearing);
    }

    private static void pause(Duration time) throws InterruptedException {
        Thread.sleep(time.toMillis());
    }
}
