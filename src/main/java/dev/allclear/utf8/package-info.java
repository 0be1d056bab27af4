/**
 * What documents are written into.
 *
 * <p>Imports no other room.
 */
@NullMarked
package dev.allclear.utf8;

import org.jspecify.annotations.NullMarked;
