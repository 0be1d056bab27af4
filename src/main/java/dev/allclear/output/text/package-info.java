/**
 * The site as Markdown, for programs that read texts.
 *
 * <p>May import {@code page}, {@code status}, {@code model}, {@code markdown}, {@code i18n} and {@code utf8}.
 */
@NullMarked
package dev.allclear.output.text;

import org.jspecify.annotations.NullMarked;
