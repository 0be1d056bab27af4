/**
 * What happened, for feed readers.
 *
 * <p>May import {@code page}, {@code status}, {@code model}, {@code markdown} and {@code i18n}.
 */
@NullMarked
package dev.allclear.output.feed;

import org.jspecify.annotations.NullMarked;
