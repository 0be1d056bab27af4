/**
 * The state in numbers, for Prometheus.
 *
 * <p>May import {@code page}, {@code status} and {@code model}.
 */
@NullMarked
package dev.allclear.output.metrics;

import org.jspecify.annotations.NullMarked;
