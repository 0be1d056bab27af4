/** Whole sites through the front door: folders of data, and what they must become. */
@NullMarked
package dev.allclear.sites;

import org.jspecify.annotations.NullMarked;
