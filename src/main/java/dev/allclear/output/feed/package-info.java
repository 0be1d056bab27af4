/**
 * What happened, for feed readers.
 *
 * <p>May import {@code page}, {@code status}, {@code model}, {@code markdown}, {@code i18n}, {@code json} and {@code xml}.
 */
@NullMarked
package dev.allclear.output.feed;

import org.jspecify.annotations.NullMarked;
