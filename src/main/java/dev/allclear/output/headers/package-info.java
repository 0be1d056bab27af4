/**
 * What a static host is to say with each file.
 *
 * <p>May import {@code page} and {@code model}.
 */
@NullMarked
package dev.allclear.output.headers;

import org.jspecify.annotations.NullMarked;
