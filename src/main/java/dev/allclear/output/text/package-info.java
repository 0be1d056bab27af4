/**
 * The site as Markdown, for programs that read texts.
 *
 * <p>May import {@code page}, {@code status}, {@code model}, {@code markdown} and {@code i18n}.
 */
@NullMarked
package dev.allclear.output.text;

import org.jspecify.annotations.NullMarked;
