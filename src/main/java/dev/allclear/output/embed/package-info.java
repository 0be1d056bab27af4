/**
 * What a banner on the team's own site asks.
 *
 * <p>May import {@code page}, {@code status}, {@code model}, {@code i18n} and {@code json}.
 */
@NullMarked
package dev.allclear.output.embed;

import org.jspecify.annotations.NullMarked;
