package dev.allclear.publish;

import dev.allclear.digest.Digest;

/**
 * What a build that made a whole site leaves to the next one.
 *
 * @param makings all that the site was made from
 * @param answer what the build said of it
 */
public record Note(Digest makings, String answer) {}
