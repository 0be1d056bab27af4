package dev.allclear.page;

import dev.allclear.i18n.Words;
import java.util.Optional;

/**
 * The state in a strip, for a frame on another site.
 *
 * @param stylesheet leads to the strip's own stylesheet, since most of the theme's is of no use to it
 * @param script leads to the strip's own script
 * @param band the site's state in one sentence
 * @param event the worst open incident, else the maintenance under way that was to begin first
 */
public record EmbedView(
        Layout layout, Words words, String stylesheet, String script, HomeView.Band band, Optional<Text> event) {}
