package dev.allclear.output.api;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * One file of the API.
 *
 * @param path inside the site
 * @param fingerprint of all that it is made from: while it stays, so does the file that one program makes; absent where the
 *     file follows the present
 * @param bytes makes the file; asked at most once
 */
public record ApiFile(String path, Optional<String> fingerprint, Supplier<byte[]> bytes) {}
