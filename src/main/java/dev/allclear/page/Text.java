package dev.allclear.page;

import java.util.Optional;

/**
 * Plain text that a team wrote.
 *
 * @param text to be escaped by the template
 * @param lang the language it is in, where that is not the page's: it fell back to the site's default language
 */
public record Text(String text, Optional<String> lang) {}
