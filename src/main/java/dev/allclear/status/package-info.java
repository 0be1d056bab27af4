/**
 * What follows from a site at an instant: component states, open stretches, durations, uptime, roll-up. Pure functions.
 *
 * <p>{@link dev.allclear.status.Derived#of} is the way in. It takes the site as it was known at that instant, goes once
 * through each incident and each occurrence of a maintenance to find its course, and lays the courses over one another as
 * a timeline for each component. {@link dev.allclear.status.Figures} are how long each was in which state by day, month, quarter
 * and year; they are exact, and floored or rounded only to be read. An instant counts to its second; stretches of time are half-open.
 *
 * <p>May import {@code model}.
 */
@NullMarked
package dev.allclear.status;

import org.jspecify.annotations.NullMarked;
