package dev.allclear.page;

import java.util.Optional;

/**
 * A component or a group, as the head of a row of figures.
 *
 * @param kind {@code group}, {@code member} of the group above, or {@code component} in none
 * @param name its name
 * @param href leads to its page; a group has none
 */
public record Tracked(String kind, Text name, Optional<String> href) {}
