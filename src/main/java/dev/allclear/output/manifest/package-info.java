/**
 * What tells a phone how the site looks on its screen.
 *
 * <p>May import {@code page}, {@code status}, {@code model}, {@code i18n} and {@code json}.
 */
@NullMarked
package dev.allclear.output.manifest;

import org.jspecify.annotations.NullMarked;
