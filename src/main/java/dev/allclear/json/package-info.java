/**
 * The one writer of JSON.
 *
 * <p>May import {@code utf8}.
 */
@NullMarked
package dev.allclear.json;

import org.jspecify.annotations.NullMarked;
