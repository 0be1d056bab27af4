package dev.allclear.build;

import dev.allclear.edit.Desk;
import java.io.IOException;
import java.time.Instant;

/** Opens a content folder for writing, as builds will read it. */
public final class Desks {
    private Desks() {}

    /**
     * Returns where {@code content} is written.
     *
     * @param now when it is, to the second
     * @throws WrongUsage if there is no such folder
     * @throws IOException if the machine fails
     */
    public static Desk open(Folder content, Instant now) throws WrongUsage, IOException {
        ContentFolder.hold(content);
        return Desk.at(content.path(), content.shown(), Reading.of(now, false));
    }
}
