/**
 * What a site says now and has said, in a terminal and as JSON for scripts.
 *
 * <p>May import {@code page}, {@code status}, {@code model}, {@code markdown}, {@code i18n}, {@code json} and {@code diagnostic}.
 */
@NullMarked
package dev.allclear.output.terminal;

import org.jspecify.annotations.NullMarked;
