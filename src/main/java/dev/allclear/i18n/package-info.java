/**
 * Message files, plural rules, dates, numbers and lists in a language.
 *
 * <p>May import {@code model}.
 */
@NullMarked
package dev.allclear.i18n;

import org.jspecify.annotations.NullMarked;
