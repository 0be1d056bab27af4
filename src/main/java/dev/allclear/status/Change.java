package dev.allclear.status;

import dev.allclear.model.ComponentState;
import dev.allclear.model.Id;

/** What an update changed for a component, within its incident or maintenance. */
public record Change(Id component, ComponentState before, ComponentState after) {}
