/**
 * The one writer of XML.
 *
 * <p>Imports no other room; the only user of the JDK's StAX.
 */
@NullMarked
package dev.allclear.xml;

import org.jspecify.annotations.NullMarked;
