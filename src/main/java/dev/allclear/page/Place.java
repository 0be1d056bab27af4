package dev.allclear.page;

import dev.allclear.model.Language;
import dev.allclear.model.Settings;
import java.util.Optional;

/**
 * Where a page is, and how it links from there.
 *
 * @param folder the language's folder: empty for the default language, else such as {@code de/}
 * @param address the page's own, as {@link Addresses} has it
 * @param name of its file
 * @param base what links begin with, where they can't be relative: the site's address or its path
 */
public record Place(String folder, String address, String name, Optional<String> base) {

    /** What the file of every page is called. */
    static final String NAME = "index.html";

    /** Returns the place of a page whose links are relative. */
    static Place of(String folder, String address) {
        return new Place(folder, address, NAME, Optional.empty());
    }

    /** Returns the place of what is read away from the site, so that its links begin with the site's address. */
    public static Place away(Settings settings, Language language) {
        return new Place(
                Addresses.folder(settings, language),
                "",
                "",
                Optional.of(settings.url().toString()));
    }

    /** The page's file inside the site. */
    String file() {
        return folder + address + name;
    }

    /** Returns what leads from here to an address inside the site: a page in this language, or a file, the same in all. */
    public String href(String address) {
        int end = end(address);
        String file = address.substring(0, end);
        String way = file.isEmpty() || file.endsWith("/") ? folder(folder, file) : fixed(file);
        return end == address.length() ? way : way + address.substring(end);
    }

    /** Returns what leads from here to {@code linked}. */
    Anchor anchor(Linked linked) {
        return new Anchor(href(linked.address()), linked.title());
    }

    /** Returns what leads from here to a page in the language whose folder is {@code folder}. */
    String folder(String folder, String address) {
        return fixed(folder.concat(address));
    }

    /** Returns what leads from here to {@code target}, which begins at the site's root. */
    public String fixed(String target) {
        return base.isPresent() ? base.get() + target : relative(folder.concat(address), target);
    }

    private static String relative(String from, String to) {
        int most = Math.min(from.length(), to.length());
        int common = 0;
        for (int i = 0; i < most && from.charAt(i) == to.charAt(i); i++) {
            common = from.charAt(i) == '/' ? i + 1 : common;
        }
        int up = 0;
        for (int slash = from.indexOf('/', common); slash >= 0; slash = from.indexOf('/', slash + 1)) {
            up++;
        }
        String way = "../".repeat(up).concat(to.substring(common));
        return way.isEmpty() ? "./" : way;
    }

    /** Returns where the query or the fragment of {@code address} begins. */
    private static int end(String address) {
        int fragment = address.indexOf('#');
        int end = fragment < 0 ? address.length() : fragment;
        int query = address.indexOf('?');
        return query < 0 ? end : Math.min(query, end);
    }
}
