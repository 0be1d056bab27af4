package dev.allclear.build;

import dev.allclear.content.Remembered;
import dev.allclear.diagnostic.Diagnostics;
import dev.allclear.output.html.HtmlPages;
import dev.allclear.output.html.Theme;
import java.time.InstantSource;
import java.util.Optional;

/** What one look at a site leaves to the next one in the same process: what has not changed is not taken apart again. */
final class Memory {
    private final Remembered content;
    private Optional<Parsed> parsed = Optional.empty();

    private Memory(Remembered content) {
        this.content = content;
    }

    /** Returns one that keeps nothing of the content: a build that is the only one has no room to waste. */
    static Memory none() {
        return new Memory(Remembered.nothing());
    }

    /**
     * Returns one that serves every look after the first.
     *
     * @param clock that files are written by
     */
    static Memory lasting(InstantSource clock) {
        return new Memory(Remembered.everything(clock));
    }

    /** @param theme its fingerprint */
    private record Parsed(String theme, HtmlPages pages) {}

    /** What stands in the content. */
    Remembered content() {
        return content;
    }

    /** Returns what shows pages in {@code theme}; nothing where a template of it can't be parsed, each a problem in {@code log}. */
    Optional<HtmlPages> html(Theme theme, Diagnostics log) {
        String asked = theme.forPages().fingerprint();
        if (parsed.filter(
                        before -> before.theme().equals(asked) && before.pages().sound())
                .isEmpty()) {
            parsed = HtmlPages.of(theme, log).map(pages -> new Parsed(asked, pages));
        }
        return parsed.map(Parsed::pages);
    }
}
