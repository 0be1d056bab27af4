/**
 * Tables for spreadsheets.
 *
 * <p>May import {@code page}, {@code status} and {@code model}.
 */
@NullMarked
package dev.allclear.output.csv;

import org.jspecify.annotations.NullMarked;
