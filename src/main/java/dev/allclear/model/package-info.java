/**
 * What a status site <em>is</em>: records and sealed types, without path, line, clock or locale.
 *
 * <p>Imports no other room; goes through recurrence rules with lib-recur.
 */
@NullMarked
package dev.allclear.model;

import org.jspecify.annotations.NullMarked;
