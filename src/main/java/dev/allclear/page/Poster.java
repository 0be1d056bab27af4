package dev.allclear.page;

import java.util.Optional;

/**
 * What a picture of a page shows where a link to it is posted. Nothing here follows the clock, since what was posted is not
 * looked at again.
 *
 * @param rightToLeft whether lines begin at the right
 * @param site the site's name
 * @param mark the component state, or any other word for a note, whose shape and colour stand for the page; absent where it has no
 *     state
 * @param now whether that is so now, and not over
 * @param eyebrow what the page is, and how it stands: {@code Resolved · major incident · 3h 19m}
 * @param note when that was: {@code August 27, 2021}
 */
public record Poster(
        boolean rightToLeft,
        String site,
        Optional<String> mark,
        boolean now,
        Optional<String> eyebrow,
        String title,
        Optional<String> note) {
    /** How many pixels wide pictures are: what the networks that show them ask for. */
    public static final int WIDTH = 1200;

    /** How many pixels high they are. */
    public static final int HEIGHT = 630;
}
