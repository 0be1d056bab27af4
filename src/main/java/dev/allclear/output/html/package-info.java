/**
 * Pages to HTML: the theme's templates and files.
 *
 * <p>May import {@code page}, {@code i18n}, {@code model}, {@code markdown}, {@code json}, {@code digest} and {@code diagnostic};
 * the only user of FreeMarker.
 */
@NullMarked
package dev.allclear.output.html;

import org.jspecify.annotations.NullMarked;
