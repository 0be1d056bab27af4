/**
 * Positioned nodes and Markdown to a valid {@code Site}: every rule about what a team writes, with its position.
 *
 * <p>May import {@code source}, {@code markdown}, {@code model} and {@code diagnostic}.
 */
@NullMarked
package dev.allclear.content;

import org.jspecify.annotations.NullMarked;
