package dev.allclear.content;

/** A content file whose text could be read. */
record Opened(ContentFile file, Problems problems) {}
