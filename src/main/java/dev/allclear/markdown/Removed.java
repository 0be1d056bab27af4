package dev.allclear.markdown;

/**
 * Something in a text that its HTML leaves out. Offsets are UTF-16 units from 0 in that text.
 *
 * @param what the name of a tag, of a block's first one, or the destination of a link or an image
 * @param from where it starts
 * @param to where it ends
 */
public record Removed(Kind kind, String what, int from, int to) {

    /** What can be left out. */
    public enum Kind {
        /** An opening tag of raw HTML, or a block of it that starts with one; the text in it stays. */
        TAG,
        /** A link to a scheme that browsers may execute; its text stays. */
        LINK,
        /** An image that is neither the site's own nor read over https; its alternative text stays. */
        IMAGE,
        /** An image on another site, which no page may load; a link to it stays. */
        IMAGE_ELSEWHERE
    }
}
