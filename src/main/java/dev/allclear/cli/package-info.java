/**
 * Commands: arguments in, text and an exit code out; the only place with {@code System.out}, the clock and the default zone.
 *
 * <p>May import {@code build}, {@code edit}, {@code schema}, {@code serve}, {@code starter} and {@code diagnostic}.
 */
@NullMarked
package dev.allclear.cli;

import org.jspecify.annotations.NullMarked;
