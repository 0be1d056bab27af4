package dev.allclear.page;

/**
 * A page that others lead to.
 *
 * @param address as {@link Addresses} has it
 * @param title what a link to it says
 */
record Linked(String address, Text title) {}
