package dev.allclear.markdown;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What kind of place a link or an image leads to. */
final class Destination {
    /** What stands before a colon is a scheme to some reader, unless a path, a query or a fragment has begun. */
    private static final Pattern SCHEME = Pattern.compile("([^:/?#]*):");

    private static final Pattern OTHER_HOST = Pattern.compile("[/\\\\]{2}");
    private static final Set<String> LINKABLE = Set.of("http", "https", "mailto", "tel");

    private Destination() {}

    /** Whether it is an address without scheme and host, and not only a fragment. */
    static boolean relative(String destination) {
        return scheme(destination).isEmpty() && !otherHost(destination) && !destination.startsWith("#");
    }

    /** Whether a link may lead there. */
    static boolean linkable(String destination) {
        return scheme(destination).map(LINKABLE::contains).orElse(true);
    }

    /** Whether an image may come from there: the site itself, or another over https. */
    static boolean showable(String destination) {
        return scheme(destination).map("https"::equals).orElse(!otherHost(destination));
    }

    private static boolean otherHost(String destination) {
        return OTHER_HOST.matcher(destination).lookingAt();
    }

    private static Optional<String> scheme(String destination) {
        Matcher matcher = SCHEME.matcher(destination);
        return matcher.lookingAt() ? Optional.of(matcher.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
    }
}
