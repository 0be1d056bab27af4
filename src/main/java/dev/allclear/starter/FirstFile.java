package dev.allclear.starter;

/**
 * A file that a site begins with.
 *
 * @param path in the folder of the site, with forward slashes
 * @param text every line ended by {@code \n}
 * @param purpose what it is for, in some words
 */
public record FirstFile(String path, String text, String purpose) {}
