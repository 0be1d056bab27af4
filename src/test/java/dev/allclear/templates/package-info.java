/** The template guide: what it lists is read from the code, and what it shows is built. */
@NullMarked
package dev.allclear.templates;

import org.jspecify.annotations.NullMarked;
