package dev.allclear.page;

/**
 * Leads to what had one impact.
 *
 * @param href leads there
 * @param impact as the beginning of a line: {@code Major}
 * @param count how much that is, in digits
 * @param current whether the page is that
 */
public record Filter(String href, Label impact, String count, boolean current) {}
