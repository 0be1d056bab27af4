package dev.allclear.page;

import java.util.Optional;

/**
 * Text that a team wrote in Markdown, as blocks of HTML.
 *
 * @param lang the language it is in, where that is not the page's: it fell back to the site's default language
 */
public record Passage(Optional<String> lang) {}
