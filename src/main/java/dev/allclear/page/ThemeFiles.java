package dev.allclear.page;

import java.util.Map;
import java.util.Optional;

/**
 * What pages know of their theme.
 *
 * @param addresses where its files are: name to address inside the site, {@code style.css} to {@code theme/style.3f2a….css}
 * @param fingerprint of its templates, which show every page
 */
public record ThemeFiles(Map<String, String> addresses, String fingerprint) {
    public ThemeFiles {
        addresses = Map.copyOf(addresses);
    }

    /** Returns the address of {@code name}; a name that the theme does not have is refused. */
    public String address(String name) {
        return Optional.ofNullable(addresses.get(name))
                .orElseThrow(() -> new IllegalArgumentException("the theme has no file " + name));
    }
}
