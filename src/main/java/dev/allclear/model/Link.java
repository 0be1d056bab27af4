package dev.allclear.model;

import java.net.URI;

/** A labelled link out of the site; its address is absolute and {@code http}, {@code https}, {@code mailto} or {@code tel}. */
public record Link(Localized<String> label, URI url) {}
