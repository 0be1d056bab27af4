/**
 * Staging, collisions, what changed, moving into place, cleaning up, the lock.
 *
 * <p>May import {@code digest} and {@code diagnostic}.
 */
@NullMarked
package dev.allclear.publish;

import org.jspecify.annotations.NullMarked;
