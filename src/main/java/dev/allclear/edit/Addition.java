package dev.allclear.edit;

import dev.allclear.model.States;
import dev.allclear.model.Status;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An update that is to be added to a file.
 *
 * @param at when it was said
 * @param status absent where it keeps the one that stands
 * @param text in Markdown; without blank lines before it and blanks after it
 * @param states of components from then on
 * @param nextUpdate when readers may expect to hear more
 * @param edited when the text was changed last
 */
public record Addition(
        Instant at,
        Optional<? extends Status> status,
        String text,
        States states,
        Optional<Instant> nextUpdate,
        Optional<Instant> edited) {
    private static final Pattern BLANK_LINES = Pattern.compile("^(?:[ \\t]*+\\n)++");

    /** Takes lines of any ending. */
    public Addition {
        text = BLANK_LINES
                .matcher(text.replace("\r\n", "\n").replace('\r', '\n').stripTrailing())
                .replaceFirst("");
    }

    /** Returns an update of which only so much is said. */
    public static Addition of(Instant at, Optional<? extends Status> status, String text) {
        return new Addition(at, status, text, States.none(), Optional.empty(), Optional.empty());
    }

    Addition saying(String other) {
        return new Addition(at, status, other, states, nextUpdate, edited);
    }
}
