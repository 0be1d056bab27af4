/**
 * The one writer of XML.
 *
 * <p>Imports no other room.
 */
@NullMarked
package dev.allclear.xml;

import org.jspecify.annotations.NullMarked;
