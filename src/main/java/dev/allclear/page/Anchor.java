package dev.allclear.page;

/** A link: {@code href} is relative to the page, or absolute where it leads out of the site. */
public record Anchor(String href, Text label) {}
