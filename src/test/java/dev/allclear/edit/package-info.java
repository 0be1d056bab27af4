/** What a person writes: tried, shown as a difference, put in place whole. */
@NullMarked
package dev.allclear.edit;

import org.jspecify.annotations.NullMarked;
