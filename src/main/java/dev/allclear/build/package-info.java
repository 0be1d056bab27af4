/**
 * The pipeline as one readable method; what a build is asked and what it answers.
 *
 * <p>May import every room but {@code cli}.
 */
@NullMarked
package dev.allclear.build;

import org.jspecify.annotations.NullMarked;
