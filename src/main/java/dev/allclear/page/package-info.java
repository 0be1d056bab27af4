/**
 * Which pages there are, at which path, and exactly what each template sees: records, already in words.
 *
 * <p>May import {@code model}, {@code status}, {@code markdown}, {@code i18n} and {@code digest}.
 */
@NullMarked
package dev.allclear.page;

import org.jspecify.annotations.NullMarked;
