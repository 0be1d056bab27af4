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
    private static final Pattern WEB = Pattern.compile("https?:", Pattern.CASE_INSENSITIVE);

    /** Without a host that all read alike, browsers go where nobody sees that they would. */
    private static final Pattern WITH_HOST = Pattern.compile(
            "https?://(?:\\[[\\p{XDigit}:.]+]|[^\\s/\\\\?#\\[\\]]+)(?:[/?#].*)?",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern BARE = Pattern.compile("[^\\s()<>\\p{Cntrl}]+");

    private static final Set<String> LINKABLE = Set.of("http", "https", "mailto", "tel");

    private Destination() {}

    /** Whether it is an address without scheme and host, and not only a fragment. */
    static boolean relative(String destination) {
        return scheme(destination).isEmpty() && !otherHost(destination) && !destination.startsWith("#");
    }

    /** Whether a link may lead there. */
    static boolean linkable(String destination) {
        return scheme(destination).map(LINKABLE::contains).orElse(true) && !hostless(destination);
    }

    /** Whether an image of a site that is anywhere may come from there: the site itself, or a host over https. */
    static boolean showable(String destination) {
        return scheme(destination).map("https"::equals).orElse(!otherHost(destination)) && !hostless(destination);
    }

    /** Whether it leads out of the site. */
    static boolean elsewhere(String destination) {
        return scheme(destination).isPresent() || otherHost(destination);
    }

    /** Returns {@code address} as Markdown has it, between brackets if it has what would end it. */
    static String written(String address) {
        return BARE.matcher(address).matches() ? address : "<" + address + ">";
    }

    private static boolean hostless(String destination) {
        return WEB.matcher(destination).lookingAt()
                && !WITH_HOST.matcher(destination).matches();
    }

    private static boolean otherHost(String destination) {
        return OTHER_HOST.matcher(destination).lookingAt();
    }

    private static Optional<String> scheme(String destination) {
        Matcher matcher = SCHEME.matcher(destination);
        return matcher.lookingAt() ? Optional.of(matcher.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
    }
}
