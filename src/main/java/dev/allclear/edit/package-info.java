/**
 * New files and byte-exact changes to existing ones: what a person wants written, tried before it is, then put in place.
 *
 * <p>{@link dev.allclear.edit.Desk} is the way in.
 *
 * <p>May import {@code source}, {@code content}, {@code model} and {@code diagnostic}.
 */
@NullMarked
package dev.allclear.edit;

import org.jspecify.annotations.NullMarked;
