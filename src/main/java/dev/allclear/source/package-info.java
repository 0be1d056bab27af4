/**
 * Files to positioned YAML nodes and text: reading, decoding, hashing, limits.
 *
 * <p>May import {@code digest} and {@code diagnostic}; the only user of SnakeYAML.
 */
@NullMarked
package dev.allclear.source;

import org.jspecify.annotations.NullMarked;
