package dev.allclear.markdown;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What kind of place a link or an image leads to. */
final class Destination {
    private static final Pattern SCHEME =
            Pattern.compile("^[\\s\\p{Cntrl}]*([a-zA-Z][a-zA-Z0-9+.-]*)[\\s\\p{Cntrl}]*:");
    private static final Set<String> LINK_SCHEMES = Set.of("http", "https", "mailto", "tel");

    private Destination() {}

    /** Whether it is an address without scheme and host, and not only a fragment. */
    static boolean relative(String destination) {
        return scheme(destination).isEmpty() && !destination.startsWith("//") && !destination.startsWith("#");
    }

    /** Whether a link may lead there. */
    static boolean linkable(String destination) {
        String scheme = scheme(destination);
        return scheme.isEmpty()
                ? !destination.contains(":") || noSchemeBeforeColon(destination)
                : LINK_SCHEMES.contains(scheme);
    }

    /** Whether an image may come from there. */
    static boolean showable(String destination) {
        String scheme = scheme(destination);
        return scheme.equals("https") || (scheme.isEmpty() && !destination.startsWith("//") && linkable(destination));
    }

    /** Whatever stands before a colon that no slash, question mark or hash precedes is a scheme to some reader. */
    private static boolean noSchemeBeforeColon(String destination) {
        int colon = destination.indexOf(':');
        return destination.substring(0, colon).chars().anyMatch(c -> c == '/' || c == '?' || c == '#');
    }

    private static String scheme(String destination) {
        Matcher matcher = SCHEME.matcher(destination);
        return matcher.find() ? matcher.group(1).toLowerCase(Locale.ROOT) : "";
    }
}
