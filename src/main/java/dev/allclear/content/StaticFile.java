package dev.allclear.content;

import java.nio.file.Path;

/**
 * A file that is copied as it is.
 *
 * @param address where it goes inside the site, with forward slashes, such as {@code assets/logo.svg}
 * @param file the file on this machine
 * @param shown the file as the person who ran the command would name it
 */
public record StaticFile(String address, Path file, String shown) {}
