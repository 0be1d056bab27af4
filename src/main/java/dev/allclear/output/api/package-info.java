/**
 * JSON for programs.
 *
 * <p>May import {@code page}, {@code status}, {@code model}, {@code markdown}, {@code i18n} and {@code json}.
 */
@NullMarked
package dev.allclear.output.api;

import org.jspecify.annotations.NullMarked;
