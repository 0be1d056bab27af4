package dev.allclear.page;

import dev.allclear.i18n.Words;

/**
 * What stands at an address that does not exist: the state in one line, and the way home.
 *
 * @param band the site's state in one sentence
 */
public record NotFoundView(Layout layout, Words words, HomeView.Band band) {}
