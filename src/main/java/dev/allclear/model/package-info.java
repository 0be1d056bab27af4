/**
 * What a status site <em>is</em>: records and sealed types, without path, line, clock or locale.
 *
 * <p>Imports no other room.
 */
@NullMarked
package dev.allclear.model;

import org.jspecify.annotations.NullMarked;
