/**
 * A preview in the browser that follows what is typed: a site that is looked at again whenever its files change, served to this
 * machine.
 *
 * <p>May import {@code build} and {@code diagnostic}.
 */
@NullMarked
package dev.allclear.serve;

import org.jspecify.annotations.NullMarked;
