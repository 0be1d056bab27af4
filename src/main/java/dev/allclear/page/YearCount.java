package dev.allclear.page;

/**
 * How much a list has of a year.
 *
 * @param href leads to the page of that
 * @param name {@code 2021}
 * @param counts {@code 3 incidents}
 */
public record YearCount(String href, String name, String counts) {}
