package dev.allclear.model;

/**
 * How a maintenance repeats: an RFC 5545 {@code RRULE} such as {@code FREQ=MONTHLY;BYDAY=1SU}, valid, applied to the
 * start's wall-clock time in the site's zone.
 */
public record Recurrence(String rule) {}
