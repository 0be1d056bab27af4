package dev.allclear.build;

/**
 * How something is told.
 *
 * @param json whether to a program; the rest is for people then
 * @param columns how wide the terminal is
 * @param colour whether it shows colours
 */
public record Manner(boolean json, int columns, boolean colour) {}
