/**
 * Files to positioned YAML nodes and text, and texts back to YAML: reading, decoding, hashing, limits, quoting.
 *
 * <p>May import {@code digest} and {@code diagnostic}; the only user of SnakeYAML.
 */
@NullMarked
package dev.allclear.source;

import org.jspecify.annotations.NullMarked;
