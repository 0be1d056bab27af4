/** The program as a whole, through its front door. */
@NullMarked
package dev.allclear;

import org.jspecify.annotations.NullMarked;
