/**
 * New files, and byte-exact changes to existing ones.
 *
 * <p>May import {@code source}, {@code content}, {@code model} and {@code diagnostic}.
 */
@NullMarked
package dev.allclear.edit;

import org.jspecify.annotations.NullMarked;
