/**
 * A second opinion on every figure that a site publishes: what must come out of small sites, reckoned by hand, and a
 * reference that walks second by second. Nothing here knows how the figures are made; what is read is what is published.
 */
@NullMarked
package dev.allclear.figures;

import org.jspecify.annotations.NullMarked;
