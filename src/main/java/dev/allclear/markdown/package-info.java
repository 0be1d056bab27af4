/**
 * Markdown to blocks with positions, to safe HTML, to plain text.
 *
 * <p>May import {@code diagnostic}; the only user of commonmark and the sanitiser.
 */
@NullMarked
package dev.allclear.markdown;

import org.jspecify.annotations.NullMarked;
