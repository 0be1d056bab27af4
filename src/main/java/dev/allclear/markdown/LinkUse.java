package dev.allclear.markdown;

/**
 * A link or an image in a text. Offsets are UTF-16 units from 0 in that text.
 *
 * @param destination where it leads, as Markdown understands what was typed: entities and backslashes resolved, percent
 *     signs as they are
 * @param image whether it is an image
 * @param from where {@code destination} starts, or the whole link where its destination stands elsewhere
 * @param to where that ends
 */
public record LinkUse(String destination, boolean image, int from, int to) {

    /** Whether it leads to another file of the site: neither an address with a scheme or a host, nor only {@code #…}. */
    public boolean relative() {
        return Destination.relative(destination);
    }
}
