package dev.allclear.content;

import dev.allclear.diagnostic.Rule;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads absolute addresses, and finds what was meant by one that is none. */
final class Address {
    private static final List<String> SCHEMES = List.of("https", "http", "mailto", "tel");
    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):(.*)");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ()/.-]{4,}");
    private static final Pattern MAIL = Pattern.compile("[^\\s@:/]+@[^\\s@:/]+\\.[^\\s@:/]+");
    private static final Pattern ENCLOSED = Pattern.compile("(?:\\[.*]\\(|[<(])(\\S+)[>)]");

    /** No address that a person types is longer, and a guess takes its time. */
    static final int LONGEST = 1000;

    private Address() {}

    /** Reads {@code typed}, the text of {@code value}. */
    static Optional<URI> read(String typed, Value value) {
        Optional<URI> uri = uri(typed);
        if (uri.filter(Address::absolute).isPresent()) {
            return uri;
        }
        if (uri.map(URI::getRawAuthority).isPresent() && uri.map(URI::getHost).isEmpty()) {
            return value.refuse(
                    Rule.BAD_VALUE,
                    "The host in `" + typed + "` can't be read.",
                    "Write it with `a-z`, `0-9`, `-` and `.` only; one in another script begins with `xn--`.");
        }
        Matcher scheme = SCHEME.matcher(typed);
        boolean another = scheme.matches()
                && !SCHEMES.contains(scheme.group(1).toLowerCase(Locale.ROOT))
                && !scheme.group(1).contains(".");
        return value.refuse(
                Rule.BAD_VALUE,
                another
                        ? "An address can't begin with `" + scheme.group(1) + ":` here."
                        : "`" + typed + "` is not an absolute address.",
                meant(typed)
                        .map(mended -> "Did you mean `" + mended + "`?")
                        .orElse("Write it whole, such as `https://example.com/` or `mailto:help@example.com`."));
    }

    /** Returns the address that {@code typed} is likely to mean, if there is one. */
    static Optional<String> meant(String typed) {
        if (typed.length() > LONGEST) {
            return Optional.empty();
        }
        return Stream.of(
                        ENCLOSED.matcher(typed).replaceFirst("$1"),
                        MAIL.matcher(typed).replaceFirst("mailto:$0"),
                        PHONE.matcher(typed).matches() ? "tel:" + typed.replaceAll("[^0-9+]", "") : typed,
                        typed.replaceFirst("^(?i)(https?):/*(?=[^/])", "$1://"),
                        typed.contains("://") ? typed.replace(" ", "%20") : typed,
                        respelt(typed),
                        typed.contains(".") && !typed.contains(":") && !typed.startsWith("/")
                                ? "https://" + typed
                                : typed)
                .filter(mended -> !mended.equals(typed))
                .filter(mended -> uri(mended).filter(Address::absolute).isPresent())
                .findFirst();
    }

    private static String respelt(String typed) {
        Matcher scheme = SCHEME.matcher(typed);
        return scheme.matches()
                ? Hint.meant(scheme.group(1), SCHEMES).orElse(scheme.group(1)) + ":" + scheme.group(2)
                : typed;
    }

    private static Optional<URI> uri(String text) {
        try {
            return Optional.of(new URI(text));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static boolean absolute(URI uri) {
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        return SCHEMES.contains(scheme) && (!scheme.startsWith("http") || uri.getHost() != null);
    }
}
