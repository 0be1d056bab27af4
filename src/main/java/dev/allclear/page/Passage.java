package dev.allclear.page;

import dev.allclear.markdown.Html;
import java.util.Optional;

/**
 * Text that a team wrote in Markdown.
 *
 * @param html blocks, safe to print as they are
 * @param lang the language it is in, where that is not the page's: it fell back to the site's default language
 */
public record Passage(Html html, Optional<String> lang) {}
