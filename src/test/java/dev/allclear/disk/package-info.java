/** A file system that stands before another and fails, dies or looks away where a test wants it to. */
@NullMarked
package dev.allclear.disk;

import org.jspecify.annotations.NullMarked;
