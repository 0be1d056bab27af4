package dev.allclear.output.html;

/**
 * What a template asks for and no template may have.
 *
 * @param asked as FreeMarker spells it: {@code ?no_esc}
 * @param start where it stands in the template
 * @param end where it ends
 */
record Refusal(String asked, int start, int end) {}
