/**
 * Which pages there are, for search engines.
 *
 * <p>May import {@code page}, {@code status}, {@code model} and {@code xml}.
 */
@NullMarked
package dev.allclear.output.sitemap;

import org.jspecify.annotations.NullMarked;
