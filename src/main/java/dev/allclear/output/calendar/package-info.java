/**
 * Planned maintenance, for calendars.
 *
 * <p>May import {@code page}, {@code status}, {@code model}, {@code markdown} and {@code i18n}.
 */
@NullMarked
package dev.allclear.output.calendar;

import org.jspecify.annotations.NullMarked;
