/** Incidents and maintenances as files: every one that there can be, in either form. */
@NullMarked
package dev.allclear.forms;

import org.jspecify.annotations.NullMarked;
