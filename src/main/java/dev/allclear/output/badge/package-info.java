/**
 * The state in a word or two, as small pictures for other sites.
 *
 * <p>May import {@code page}, {@code status}, {@code model}, {@code i18n}, {@code json} and {@code xml}.
 */
@NullMarked
package dev.allclear.output.badge;

import org.jspecify.annotations.NullMarked;
