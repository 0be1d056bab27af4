package dev.allclear.serve;

import dev.allclear.diagnostic.Findings;
import java.time.Duration;

/** Hears what a preview does; on several threads. */
public interface Hearing {
    /**
     * Is told after each look.
     *
     * @param changes why it was taken; nothing: time went on
     * @param findings all that is wrong with what was read
     */
    void looked(Changes changes, Duration took, Findings findings);

    /** Is told, once for each look, what is wrong with it that only shows where a file is made. */
    void unshown(Findings findings);

    /** Is told that the program failed over a look, and goes on with what it has. */
    void failed(Throwable failure);

    /** Is told that the machine can't tell of changes, and is asked again and again from now on. */
    void polls();
}
