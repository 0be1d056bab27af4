package dev.allclear.build;

import java.io.IOException;
import java.time.InstantSource;

/**
 * A site that is looked at again and again while it is written, and never put anywhere. What did not change since the look
 * before is not read again, and a file is made when it is asked for. One look at a time.
 */
public final class Preview {
    private final Memory memory;

    /**
     * Makes one that has not looked yet.
     *
     * @param clock that files are written by, whatever the instant is that the site is looked at for
     */
    public Preview(InstantSource clock) {
        this.memory = Memory.lasting(clock);
    }

    /**
     * Returns how the site that {@code request} asks for looks; its output is passed over.
     *
     * @throws WrongUsage if the folders asked for can't be read from together
     * @throws IOException if the machine fails
     */
    public Look look(BuildRequest request) throws WrongUsage, IOException {
        Folders.hold(request);
        var gate = new Gate(request);
        return new Look(request, Plan.of(request, gate.tree(), gate, memory), gate.findings(), !gate.blocking());
    }
}
