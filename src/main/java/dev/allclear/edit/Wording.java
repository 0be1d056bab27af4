package dev.allclear.edit;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** What a person wants to be said, which may come from a template. */
@FunctionalInterface
public interface Wording {
    /**
     * Returns the text in Markdown; absent where none was given.
     *
     * @param values what takes the place of {@code {title}} and the like, by name
     */
    Optional<String> text(Map<String, String> values) throws Refusal, IOException;
}
