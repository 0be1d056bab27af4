/**
 * Which bytes these are, said in 128 bits.
 *
 * <p>Imports no other room; the only user of hash4j.
 */
@NullMarked
package dev.allclear.digest;

import org.jspecify.annotations.NullMarked;
