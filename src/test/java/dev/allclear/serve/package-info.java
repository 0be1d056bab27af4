/** A preview as browsers and file systems have to do with it. */
@NullMarked
package dev.allclear.serve;

import org.jspecify.annotations.NullMarked;
