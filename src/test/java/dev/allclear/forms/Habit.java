package dev.allclear.forms;

/**
 * How a team likes to write what has more than one way.
 *
 * @param newestFirst whether the latest update stands at the top
 * @param dateless whether the date is left out on the day of the update before
 * @param keeping whether the status is left out where it is that of the update before
 */
record Habit(boolean newestFirst, boolean dateless, boolean keeping) {}
