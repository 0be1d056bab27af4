package dev.allclear.build;

import dev.allclear.content.Asked;
import dev.allclear.i18n.Texts;
import dev.allclear.model.Language;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;

/** What the reading of a content folder depends on besides the files. */
final class Reading {
    private Reading() {}

    /**
     * Returns it for a site that is looked at as of {@code now}.
     *
     * @param viewOfThen whether {@code now} was chosen, so that what was written later is no mistake
     */
    static Asked of(Instant now, boolean viewOfThen) {
        return new Asked(
                now,
                viewOfThen,
                Texts.languages().stream().map(Language::tag).collect(Collectors.toSet()),
                Reading::placeholders);
    }

    private static Map<String, Asked.Placeholders> placeholders() {
        return Texts.arguments().entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey,
                        text -> new Asked.Placeholders(
                                text.getValue().known(), text.getValue().needed())));
    }
}
