package dev.allclear.serve;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** Is told of changes by the machine for as long as that can tell them, and looks for them from then on. */
final class SteadyWatch implements Watch {
    private final Opening looking;
    private final Hearing hearing;
    private Watch watch;

    /** Begins to watch. */
    @FunctionalInterface
    interface Opening {
        Watch open() throws IOException;
    }

    private SteadyWatch(Opening looking, Hearing hearing, Watch watch) {
        this.looking = looking;
        this.hearing = hearing;
        this.watch = watch;
    }

    /**
     * Returns one that watches from now on.
     *
     * @param told watches as the machine tells
     * @param looking watches without the machine, of which {@code hearing} is told
     * @throws IOException if not even that can be done
     */
    static SteadyWatch of(Opening told, Opening looking, Hearing hearing) throws IOException {
        return new SteadyWatch(looking, hearing, first(told, looking, hearing));
    }

    private static Watch first(Opening told, Opening looking, Hearing hearing) throws IOException {
        try {
            return told.open();
        } catch (IOException | UnsupportedOperationException e) {
            hearing.polls();
            return looking.open();
        }
    }

    @Override
    public Changes await(Duration patience) throws InterruptedException, IOException {
        try {
            return watch.await(patience);
        } catch (IOException e) {
            watch.close();
            hearing.polls();
            watch = looking.open();
            return new Changes(List.of(), true);
        }
    }

    @Override
    public void close() throws IOException {
        watch.close();
    }
}
