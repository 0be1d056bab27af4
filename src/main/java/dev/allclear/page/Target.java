package dev.allclear.page;

/**
 * A page that others lead to.
 *
 * @param address as {@link Addresses} has it
 * @param title what a link to it says
 */
record Target(String address, Text title) {}
