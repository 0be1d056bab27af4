package dev.allclear.markdown;

import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes other destinations into a text that else stays as it was typed. */
final class Redirecting {
    /** A line that says where links with a label lead. */
    private static final Pattern DEFINITION =
            Pattern.compile("(?m)^( {0,3}\\[[^\\]\\n]+]:[ \\t]*)(?:<([^<>\\n]*)>|(\\S+))");

    private static final Pattern BARE = Pattern.compile("[^\\s()<>\\p{Cntrl}]+");

    private Redirecting() {}

    static String of(String markdown, UnaryOperator<String> destinations) {
        var text = new StringBuilder(markdown);
        int before = markdown.length() + 1;
        List<LinkUse> lastFirst = Links.of(markdown).stream()
                .filter(LinkUse::relative)
                .filter(use -> markdown.substring(use.from(), use.to()).equals(use.destination()))
                .sorted(Comparator.comparing(LinkUse::from).reversed())
                .toList();
        for (LinkUse use : lastFirst) {
            if (use.to() <= before) {
                boolean bracketed = use.from() > 0 && markdown.charAt(use.from() - 1) == '<';
                String address = destinations.apply(use.destination());
                text.replace(use.from(), use.to(), bracketed ? address : written(address));
                before = use.from();
            }
        }
        return DEFINITION
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group(1) + defined(found.group(2), found.group(3), destinations)));
    }

    private static String defined(
            @Nullable String bracketed, @Nullable String bare, UnaryOperator<String> destinations) {
        String typed = bracketed == null ? String.valueOf(bare) : bracketed;
        String address = Destination.relative(typed) ? destinations.apply(typed) : typed;
        return bracketed == null && address.equals(typed) ? typed : written(address);
    }

    private static String written(String address) {
        return BARE.matcher(address).matches() ? address : "<" + address + ">";
    }
}
