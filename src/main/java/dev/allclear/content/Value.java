package dev.allclear.content;

import dev.allclear.diagnostic.Location;
import dev.allclear.diagnostic.Rule;
import dev.allclear.model.Id;
import dev.allclear.source.Node;
import dev.allclear.source.Span;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
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
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,6}(\\.\\d{1,6})?");
    private static final Pattern MEASURED = Pattern.compile("(\\d{1,6}(?:[.,]\\d{1,6})?)\\s*(?:%|[a-z]+)?");

    /** A value that is not an item of a list. */
    Value(String name, Node node, Problems problems) {
        this(name, false, node, problems);
    }

    /** Where it stands. */
    Span span() {
        return node.span();
    }

    /** Where that is in its file. */
    Location place() {
        return problems.source().at(span());
    }

    /** Tells that it is wrong, and returns nothing. */
    <T> Optional<T> refuse(Rule rule, String message, String hint) {
        problems.add(rule, span(), message, hint);
        return Optional.empty();
    }

    /** Tells that it is wrong, and returns nothing; {@code hint} is asked for only if the problem is told. */
    <T> Optional<T> refuse(Rule rule, String message, Supplier<String> hint) {
        problems.add(rule, span(), message, hint);
        return Optional.empty();
    }

    /** Reads a text, which must not be blank, as one line. */
    Optional<String> text() {
        Optional<Node.Scalar> scalar = scalar();
        if (scalar.isEmpty()) {
            return Optional.empty();
        }
        return scalar.get().absent() || scalar.get().text().isBlank()
                ? refuse(Rule.BAD_VALUE, said() + " is empty.", "Write something, or leave it out.")
                : Optional.of(oneLine(scalar.get().text()));
    }

    /** Reads a text, which must not be blank, as one line with the spaces that it begins and ends with. */
    Optional<String> wording() {
        return text().flatMap(any -> scalar())
                .map(scalar ->
                        Directions.closed(scalar.text().replaceFirst("\\R$", "").replaceAll("\\R\\s*", " ")));
    }

    /** Reads a scalar. */
    Optional<Node.Scalar> scalar() {
        return node instanceof Node.Scalar scalar
                ? Optional.of(scalar)
                : refuse(
                        Rule.WRONG_TYPE,
                        said() + " should be text, not " + kind() + ".",
                        alone().map(value -> "Write `" + name + ": " + value + "`, without brackets.")
                                .orElse("Write one value; a text that starts with `[` or `{` needs quotes."));
    }

    /** Returns what stands alone in a list. */
    private Optional<String> alone() {
        return node instanceof Node.Sequence list
                        && list.items().size() == 1
                        && list.items().get(0) instanceof Node.Scalar only
                        && !item
                ? Optional.of(only.text())
                : Optional.empty();
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
                    Slug.of(text.replaceFirst("^.*/(?=[^/]+)", ""))
                                    .map(slug -> "Did you mean `" + slug + "`? ")
                                    .orElse("")
                            + Slug.RULE);
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

    /** Whether it is a word for yes or no. */
    boolean looksLikeFlag() {
        return node instanceof Node.Scalar scalar
                && List.of("true", "false", "yes", "no").contains(scalar.text().toLowerCase(Locale.ROOT));
    }

    /** Reads a whole number from {@code least} to {@code most}. */
    Optional<Integer> wholeNumber(int least, int most) {
        return decimal(BigDecimal.valueOf(least), BigDecimal.valueOf(most), 0).map(BigDecimal::intValueExact);
    }

    /** Reads a number from {@code least} to {@code most} with at most {@code places} decimal places. */
    Optional<BigDecimal> decimal(BigDecimal least, BigDecimal most, int places) {
        String kind = places == 0 ? "a whole number" : "a number";
        String range = "Write " + kind + " from " + least.toPlainString() + " to " + most.toPlainString() + ".";
        return text().flatMap(text -> {
            if (!DECIMAL.matcher(text).matches()) {
                return refuse(
                        Rule.WRONG_TYPE,
                        "`" + name + "` should be " + kind + ", not `" + text + "`.",
                        number(text).map(number -> "Write `" + number + "`.").orElse(range));
            }
            BigDecimal number = new BigDecimal(text);
            if (number.compareTo(least) < 0 || number.compareTo(most) > 0) {
                return refuse(Rule.BAD_VALUE, "`" + name + "` can't be `" + text + "`.", range);
            }
            if (number.stripTrailingZeros().scale() > places) {
                return refuse(
                        Rule.BAD_VALUE,
                        places == 0
                                ? "`" + name + "` should be a whole number, not `" + text + "`."
                                : "`" + text + "` has more than " + places + " decimal places.",
                        range);
            }
            return Optional.of(number);
        });
    }

    /** Returns the number in a text that has one, and otherwise only its unit. */
    private static Optional<String> number(String text) {
        Matcher measured = MEASURED.matcher(text);
        return measured.matches() ? Optional.of(measured.group(1).replace(',', '.')) : Optional.empty();
    }

    /** Reads an absolute address: {@code http}, {@code https}, {@code mailto} or {@code tel}. */
    Optional<URI> address() {
        return text().flatMap(text -> Address.read(text, this));
    }

    /** Reads a list; none of its items where it is not one. */
    List<Value> items() {
        String example = node instanceof Node.Scalar scalar ? scalar.text() : "…";
        return items("Write `" + name + ": [" + example + "]`.");
    }

    /** Reads a list; none of its items where it is not one, which {@code hint} says how to write. */
    List<Value> items(String hint) {
        if (node instanceof Node.Sequence sequence) {
            return sequence.items().stream()
                    .map(each -> new Value(name, true, each, problems))
                    .toList();
        }
        problems.add(Rule.WRONG_TYPE, span(), said() + " should be a list, not " + kind() + ".", hint);
        return List.of();
    }

    /** Reads a mapping such as {@code example}, which is how to write the value. */
    Optional<Fields> fields(String example) {
        return fields("`" + name + "`", example);
    }

    /** Reads a mapping such as {@code example}, which describes {@code owner}, such as {@code an update}. */
    Optional<Fields> fields(String owner, String example) {
        if (node instanceof Node.Mapping mapping) {
            return Optional.of(new Fields(owner, mapping, problems));
        }
        return refuse(
                Rule.WRONG_TYPE,
                said() + (absent() ? " is empty." : " should be a mapping, not " + kind() + "."),
                "Write it like `" + (item ? "- " : name + ": ") + example + "`.");
    }

    /** Returns an id for an example: the value itself, if it is one. */
    String example() {
        return node instanceof Node.Scalar scalar && Id.permits(scalar.text()) ? scalar.text() : "api";
    }

    /** Whether nothing is typed. */
    boolean absent() {
        return node instanceof Node.Scalar scalar && scalar.absent();
    }

    /** Whether it is text, so neither a list nor a mapping. */
    boolean isText() {
        return node instanceof Node.Scalar;
    }

    private static String oneLine(String text) {
        String stripped = text.strip();
        boolean one = stripped.indexOf('\n') < 0 && stripped.indexOf('\r') < 0;
        return Directions.closed(
                one ? stripped : stripped.lines().map(String::strip).collect(Collectors.joining(" ")));
    }

    private String said() {
        return item ? "An item of `" + name + "`" : "`" + name + "`";
    }

    private String kind() {
        return node instanceof Node.Sequence ? "a list" : node instanceof Node.Mapping ? "a mapping" : "text";
    }
}
