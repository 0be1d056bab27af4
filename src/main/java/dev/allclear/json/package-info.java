/**
 * The one writer of JSON.
 *
 * <p>Imports no other room; the only user of Jackson.
 */
@NullMarked
package dev.allclear.json;

import org.jspecify.annotations.NullMarked;
