package dev.allclear.page;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * One file beside the pages, for programs.
 *
 * @param path inside the site: {@code de/components/api/history.atom}
 * @param fingerprint of all that it is made from: while it stays, so does the file that one program makes; absent where the
 *     file follows the present
 * @param bytes makes the file, {@link Pieces} of it where it may be large; asked at most once
 */
public record DataFile(String path, Optional<String> fingerprint, Supplier<byte[]> bytes) {}
