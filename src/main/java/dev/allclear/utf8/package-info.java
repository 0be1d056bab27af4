/**
 * Documents on their way into bytes.
 *
 * <p>Imports no other room.
 */
@NullMarked
package dev.allclear.utf8;

import org.jspecify.annotations.NullMarked;
