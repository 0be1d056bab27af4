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
        boolean page = end == 0 || address.charAt(end - 1) == '/';
        return (page ? folder(folder, address.substring(0, end)) : fixed(address.substring(0, end)))
                + address.substring(end);
    }

    /** Returns what leads from here to {@code linked}. */
    Anchor anchor(Linked linked) {
        return new Anchor(href(linked.address()), linked.title());
    }

    /** Returns what leads from here to a page in the language whose folder is {@code folder}. */
    String folder(String folder, String address) {
        return fixed(folder + address);
    }

    /** Returns what leads from here to {@code target}, which begins at the site's root. */
    public String fixed(String target) {
        return base.isPresent() ? base.get() + target : relative(folder + address, target);
    }

    private static String relative(String from, String to) {
        int common = 0;
        for (int i = 0; i < Math.min(from.length(), to.length()) && from.charAt(i) == to.charAt(i); i++) {
            common = from.charAt(i) == '/' ? i + 1 : common;
        }
        var way = new StringBuilder();
        for (int up = from.indexOf('/', common); up >= 0; up = from.indexOf('/', up + 1)) {
            way.append("../");
        }
        way.append(to, common, to.length());
        return way.length() == 0 ? "./" : way.toString();
    }

    /** Returns where the query or the fragment of {@code address} begins. */
    private static int end(String address) {
        int end = 0;
        while (end < address.length() && address.charAt(end) != '#' && address.charAt(end) != '?') {
            end++;
        }
        return end;
    }
}
