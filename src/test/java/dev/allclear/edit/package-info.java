@NullMarked
package dev.allclear.edit;

import org.jspecify.annotations.NullMarked;
