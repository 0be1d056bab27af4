/**
 * What chats and social networks show for a link: a picture for each page, the same bytes on every machine.
 *
 * <p>The fonts are bundled as outlines, and everything is drawn and packed here: the JDK's own drawing needs libraries that small
 * machines lack and that differ between others, as does its compression. May import {@code page}.
 */
@NullMarked
package dev.allclear.output.image;

import org.jspecify.annotations.NullMarked;
