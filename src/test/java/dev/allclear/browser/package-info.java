/** What a reader's browser makes of a built site. */
@NullMarked
package dev.allclear.browser;

import org.jspecify.annotations.NullMarked;
