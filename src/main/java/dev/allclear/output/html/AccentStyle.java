package dev.allclear.output.html;

import dev.allclear.model.Accent;
import java.util.Locale;

/**
 * A team's accent in the theme: links, what has the focus, the line above the masthead, the place in the navigation. A page's
 * policy allows no style in it, so this stands at the end of the stylesheet. Colours of states are never touched.
 */
final class AccentStyle {
    private AccentStyle() {}

    /** Returns what replaces the theme's own values; a browser that does not know {@code light-dark()} keeps those. */
    static String of(Accent accent) {
        Accent.Tones day = accent.day();
        Accent.Tones night = accent.night();
        return String.format(
                Locale.ROOT,
                """

                /* The team's accent, by day and by night in the nearest tones that are legible. */

                @supports (color: light-dark(#000000, #ffffff)) {
                  :root {
                    --link: light-dark(%s, %s);
                    --accent: light-dark(%s, %s);
                    --on-accent: light-dark(%s, %s);
                    --masthead: var(--accent);
                  }
                }
                """,
                day.text(),
                night.text(),
                day.shape(),
                night.shape(),
                day.shape().ink(),
                night.shape().ink());
    }
}
