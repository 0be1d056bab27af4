/** What a site begins with. */
@NullMarked
package dev.allclear.starter;

import org.jspecify.annotations.NullMarked;
