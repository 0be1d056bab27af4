package dev.allclear.i18n;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The interface texts that say something without any argument, by key: what a template may print itself.
 *
 * @param texts by key, sorted
 */
public record Words(Map<String, String> texts) {
    public Words {
        texts = Collections.unmodifiableMap(new TreeMap<>(texts));
    }

    /** Returns the text of {@code key}, if there is one. */
    public Optional<String> find(String key) {
        return Optional.ofNullable(texts.get(key));
    }

    /** The keys there are, sorted. */
    public Set<String> keys() {
        return texts.keySet();
    }
}
