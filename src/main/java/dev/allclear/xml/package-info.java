/**
 * The one writer of XML.
 *
 * <p>May import {@code utf8}.
 */
@NullMarked
package dev.allclear.xml;

import org.jspecify.annotations.NullMarked;
