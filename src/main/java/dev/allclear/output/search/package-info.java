/**
 * What the page for searching reads, split so that a search loads little of it.
 *
 * <p>May import {@code page}, {@code status}, {@code model}, {@code i18n} and {@code json}.
 */
@NullMarked
package dev.allclear.output.search;

import org.jspecify.annotations.NullMarked;
