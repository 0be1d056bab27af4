package dev.allclear.output.feed;

import java.util.function.Supplier;

/**
 * One file of a feed.
 *
 * @param path inside the site: {@code de/components/api/history.atom}
 * @param bytes makes the file; asked once, when it is needed
 */
public record FeedFile(String path, Supplier<byte[]> bytes) {}
