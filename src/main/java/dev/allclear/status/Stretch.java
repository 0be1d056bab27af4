package dev.allclear.status;

import dev.allclear.model.ComponentState;

/** A stretch of time in which a component was in one state. */
public record Stretch(Interval interval, ComponentState state) {}
