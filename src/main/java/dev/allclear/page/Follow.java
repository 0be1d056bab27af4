package dev.allclear.page;

import java.util.List;
import java.util.Optional;

/**
 * How to be told of news.
 *
 * @param href leads to where the addresses to follow stand: further down on this page, or on the home page; absent where a
 *     site has none
 * @param ways those of what the page is about; on the home page those of the whole site
 * @param components leads from the home page to where each component has its own
 */
public record Follow(Optional<String> href, List<Way> ways, Optional<Anchor> components) {
    public Follow {
        ways = List.copyOf(ways);
    }

    /**
     * One of the ways.
     *
     * @param name of the format: {@code Atom}
     * @param href leads to the file
     * @param address the same, absolute, for a reader to copy: its parts, between which a line may end
     */
    public record Way(String name, String href, List<String> address) {
        public Way {
            address = List.copyOf(address);
        }
    }
}
