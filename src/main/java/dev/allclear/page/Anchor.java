package dev.allclear.page;

/**
 * A link.
 *
 * @param href relative to the page, or absolute where it leads out of the site
 * @param label what the link says
 */
public record Anchor(String href, Text label) {}
