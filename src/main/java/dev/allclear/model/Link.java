package dev.allclear.model;

import java.net.URI;
import java.util.Optional;

/**
 * A labelled link out of the site.
 *
 * @param url absolute, and {@code http}, {@code https}, {@code mailto} or {@code tel}
 * @param nav its place in the navigation, smallest first; absent: not in it
 */
public record Link(Localized<String> label, URI url, Optional<Integer> nav) {}
