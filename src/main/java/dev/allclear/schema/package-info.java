/**
 * JSON Schemas of what a team writes, for editors: as far as a schema can say it, they accept what a build accepts.
 *
 * <p>Imports no other room.
 */
@NullMarked
package dev.allclear.schema;

import org.jspecify.annotations.NullMarked;
