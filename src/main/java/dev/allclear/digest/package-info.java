/**
 * Which bytes these are, said in 128 bits or seen from outside.
 *
 * <p>Imports no other room; the only user of hash4j.
 */
@NullMarked
package dev.allclear.digest;

import org.jspecify.annotations.NullMarked;
