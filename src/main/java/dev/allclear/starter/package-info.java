/**
 * The files that a site begins with, made to the answers of whoever starts it.
 *
 * <p>May import {@code source}, {@code content}, {@code model}, {@code schema}, {@code json} and {@code diagnostic}.
 */
@NullMarked
package dev.allclear.starter;

import org.jspecify.annotations.NullMarked;
