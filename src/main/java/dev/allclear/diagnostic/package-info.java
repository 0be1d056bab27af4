/**
 * What can be wrong, where, how bad, and what to do about it; and how that is printed.
 *
 * <p>May import {@code json}.
 */
@NullMarked
package dev.allclear.diagnostic;

import org.jspecify.annotations.NullMarked;
