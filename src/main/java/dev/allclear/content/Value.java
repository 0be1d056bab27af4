package dev.allclear.content;

import dev.allclear.diagnostic.Rule;
import dev.allclear.model.Id;
import dev.allclear.source.Node;
import dev.allclear.source.Span;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A value that a person typed, to be read as what it should be.
 *
 * <p>A reading is empty where the value can't be read so; the problem has then been told.
 *
 * @param name what the person calls it, such as {@code impact}
 * @param item whether it is one item of the list that is called so
 */
record Value(String name, boolean item, Node node, Problems problems) {
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,6}(\\.\\d{1,6})?");
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");

    /** A value that is not an item of a list. */
    Value(String name, Node node, Problems problems) {
        this(name, false, node, problems);
    }

    /** Where it stands. */
    Span span() {
        return node.span();
    }

    /** Tells that it is wrong, and returns nothing. */
    <T> Optional<T> refuse(Rule rule, String message, String hint) {
        problems.add(rule, span(), message, hint);
        return Optional.empty();
    }

    /** Reads a text, which must not be blank, as one line. */
    Optional<String> text() {
        return scalar().flatMap(scalar -> scalar.absent() || scalar.text().isBlank()
                ? refuse(Rule.BAD_VALUE, said() + " is empty.", "Write something, or leave it out.")
                : Optional.of(oneLine(scalar.text())));
    }

    /** Reads a scalar. */
    Optional<Node.Scalar> scalar() {
        return node instanceof Node.Scalar scalar
                ? Optional.of(scalar)
                : refuse(
                        Rule.WRONG_TYPE,
                        said() + " should be text, not " + kind() + ".",
                        "Put a text that starts with `[` or `{` in quotes.");
    }

    /** Reads an id. */
    Optional<Id> id() {
        return text().flatMap(text -> {
            if (Id.permits(text)) {
                return Optional.of(new Id(text));
            }
            return refuse(
                    Rule.BAD_ID,
                    "`" + text + "` can't be an id.",
                    Slug.of(text).map(slug -> "Did you mean `" + slug + "`? ").orElse("") + Slug.RULE);
        });
    }

    /** Reads {@code true} or {@code false}. */
    Optional<Boolean> flag() {
        return text().flatMap(text -> switch (text.toLowerCase(Locale.ROOT)) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default ->
                refuse(
                        Rule.WRONG_TYPE,
                        "`" + name + "` should be `true` or `false`, not `" + text + "`.",
                        "Write `" + name + ": true` or `" + name + ": false`.");
        });
    }

    /** Reads a whole number from {@code least} to {@code most}. */
    Optional<Integer> wholeNumber(int least, int most) {
        return decimal(BigDecimal.valueOf(least), BigDecimal.valueOf(most), 0).map(BigDecimal::intValueExact);
    }

    /** Reads a number from {@code least} to {@code most} with at most {@code places} decimal places. */
    Optional<BigDecimal> decimal(BigDecimal least, BigDecimal most, int places) {
        String range = "Write a" + (places == 0 ? " whole" : "") + " number from " + least.toPlainString() + " to "
                + most.toPlainString() + ".";
        return text().flatMap(text -> {
            if (!DECIMAL.matcher(text).matches()) {
                return refuse(Rule.WRONG_TYPE, "`" + name + "` should be a number, not `" + text + "`.", range);
            }
            BigDecimal number = new BigDecimal(text);
            if (number.compareTo(least) < 0 || number.compareTo(most) > 0) {
                return refuse(Rule.BAD_VALUE, "`" + name + "` can't be `" + text + "`.", range);
            }
            if (number.stripTrailingZeros().scale() > places) {
                return refuse(Rule.BAD_VALUE, "`" + text + "` has more than " + places + " decimal places.", range);
            }
            return Optional.of(number);
        });
    }

    /** Reads an absolute address: {@code http}, {@code https}, {@code mailto} or {@code tel}. */
    Optional<URI> address() {
        return text().flatMap(text -> {
            Optional<URI> uri = uri(text);
            if (uri.filter(Value::absolute).isPresent()) {
                return uri;
            }
            if (uri.map(URI::getRawAuthority).isPresent()
                    && uri.map(URI::getHost).isEmpty()) {
                return refuse(
                        Rule.BAD_VALUE,
                        "The host in `" + text + "` can't be read.",
                        "Write it with `a-z`, `0-9`, `-` and `.` only; one in another script begins with `xn--`.");
            }
            String mended = "https://" + text;
            return refuse(
                    Rule.BAD_VALUE,
                    "`" + text + "` is not an absolute address.",
                    text.contains(".")
                                    && !text.contains(":")
                                    && uri(mended).filter(Value::absolute).isPresent()
                            ? "Did you mean `" + mended + "`?"
                            : "Write it whole, such as `https://example.com/` or `mailto:help@example.com`.");
        });
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

    /** Reads a list; none of its items where it is not one. */
    List<Value> items() {
        if (node instanceof Node.Sequence sequence) {
            return sequence.items().stream()
                    .map(each -> new Value(name, true, each, problems))
                    .toList();
        }
        String example = node instanceof Node.Scalar scalar ? scalar.text() : "…";
        problems.add(
                Rule.WRONG_TYPE,
                span(),
                said() + " should be a list, not " + kind() + ".",
                "Write `" + name + ": [" + example + "]`.");
        return List.of();
    }

    /** Reads a mapping. */
    Optional<Fields> fields() {
        return fields("`" + name + "`");
    }

    /** Reads a mapping that describes {@code owner}, such as {@code an update}. */
    Optional<Fields> fields(String owner) {
        if (node instanceof Node.Mapping mapping) {
            return Optional.of(new Fields(owner, mapping, problems));
        }
        return refuse(
                Rule.WRONG_TYPE,
                said() + " should be a mapping, not " + kind() + ".",
                "Write " + (item ? "`- {key: value}`" : "`" + name + ": {key: value}`")
                        + " with the keys it should have.");
    }

    /** Whether it is text, so neither a list nor a mapping. */
    boolean isText() {
        return node instanceof Node.Scalar;
    }

    private static String oneLine(String text) {
        return text.strip().lines().map(String::strip).collect(Collectors.joining(" "));
    }

    private String said() {
        return item ? "An item of `" + name + "`" : "`" + name + "`";
    }

    private String kind() {
        return node instanceof Node.Sequence ? "a list" : node instanceof Node.Mapping ? "a mapping" : "text";
    }
}
