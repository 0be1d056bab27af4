package dev.allclear.page;

import dev.allclear.i18n.Words;

/**
 * An old address that forwards: at once to {@code target.href}, with a link for those whose browser does not follow.
 *
 * @param target leads to the new address
 */
public record ForwardView(Layout layout, Words words, Anchor target) {}
