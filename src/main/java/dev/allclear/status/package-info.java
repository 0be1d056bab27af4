/**
 * What follows from a site at an instant: component states, open stretches, durations, roll-up. Pure functions.
 *
 * <p>May import {@code model}.
 */
@NullMarked
package dev.allclear.status;

import org.jspecify.annotations.NullMarked;
