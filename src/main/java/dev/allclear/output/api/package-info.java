/**
 * JSON for programs.
 *
 * <p>May import {@code page}, {@code status}, {@code model} and {@code json}.
 */
@NullMarked
package dev.allclear.output.api;

import org.jspecify.annotations.NullMarked;
