/**
 * Planned maintenance, for calendars.
 *
 * <p>May import {@code page}, {@code status}, {@code model}, {@code markdown}, {@code i18n} and {@code utf8}.
 */
@NullMarked
package dev.allclear.output.calendar;

import org.jspecify.annotations.NullMarked;
