package dev.allclear.source;

import dev.allclear.diagnostic.Diagnostic;
import dev.allclear.diagnostic.Rule;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;

/** Says in plain words what SnakeYAML could not read, and what was likely meant. */
final class Slips {
    private static final Pattern KEY_AND_SPACE = Pattern.compile("[ -]*+([\\w.-]++):[ \\t]++(?=[^\\s#])");
    private static final Pattern KEY_WITHOUT_SPACE = Pattern.compile("([ -]*+[\\w.-]++):([^\\s/].*)");

    private static final Pattern PAIR = Pattern.compile("[ -]*+([\\w.-]++)(?:\\s*[=：]\\s*|\\s+(?=[\\w-]++$))(.+)");

    /** What looks like a space or like nothing; between two emoji, a joiner makes one of them. */
    private static final Pattern STRANGE = Pattern.compile("[\\p{Zs}\\p{Cf}&&[^ \\u200D]]|(?<=^|\\p{ASCII})\\u200D");

    private static final Pattern WORD_WITH_HASH = Pattern.compile("[ \\t]++(?<word>#[\\p{L}\\p{N}]\\S*+)(?:(?! # ).)*");

    /** A line that reads {@code key: value}, and where its value stands. */
    private record Entry(String key, String value, Span span) {
        /** How to write it with its value in quotes. */
        String quoted() {
            boolean single = value.contains("\"") || value.contains("\\");
            String quoted = single ? "'" + value.replace("'", "''") + "'" : '"' + value + '"';
            return "`" + key + ": " + quoted + "`.";
        }
    }

    private final SourceText source;
    private final Span part;
    private final Marks marks;

    Slips(SourceText source, Span part, Marks marks) {
        this.source = source;
        this.part = part;
        this.marks = marks;
    }

    /** Returns the next event; whatever SnakeYAML throws becomes a {@link Refusal}. */
    Event next(Parser parser) {
        try {
            return parser.getEvent();
        } catch (MarkedYAMLException e) {
            throw new Refusal(slip(e));
        } catch (ReaderException e) {
            throw new Refusal(unprintable());
        } catch (RuntimeException e) {
            // SnakeYAML lets bare exceptions of the JDK out for some escapes and numbers that it does not foresee.
            throw new Refusal(problem(point(marks.last()), "From here on this is no YAML.", "Rewrite this line."));
        }
    }

    private Diagnostic slip(MarkedYAMLException e) {
        int at = marks.offset(e.getProblemMark());
        int start =
                Optional.<Mark>ofNullable(e.getContextMark()).map(marks::offset).orElse(at);
        String said = e.getContext() + ": " + e.getProblem();
        if (said.contains("mapping values are not allowed here")) {
            return colon(at);
        }
        if (said.contains("could not find expected ':'")) {
            return keyless(source.line(start));
        }
        if (said.contains("found '<stream end>'")) {
            int last = part.from() + source.slice(part).stripTrailing().length();
            return problem(
                    new Span(last, last),
                    "The text ends where a value should be.",
                    "Close every bracket, brace and quote above.");
        }
        if (said.contains("while parsing a flow sequence") || said.contains("while parsing a flow mapping")) {
            return unclosed(start, at);
        }
        if (said.contains("TAB")) {
            return problem(point(at), "A tab stands where YAML wants spaces.", "Type spaces instead of the tab.");
        }
        if (said.contains("that cannot start any token") || said.contains("expected the node content")) {
            return start(at);
        }
        if (said.contains("expected '<document start>'")) {
            return surplus(at);
        }
        return Slip.told(said)
                .map(slip -> known(slip, slip.atContext() ? start : at))
                .or(() -> said.contains(", but found '") ? Optional.of(surplus(at)) : Optional.empty())
                .orElseGet(() -> problem(point(at), "This is no YAML: " + e.getProblem() + ".", "Rewrite this line."));
    }

    private Diagnostic known(Slip slip, int at) {
        String typed = at < source.text().length() ? source.text().substring(at, at + 1) : "";
        String hint = entry(source.line(at))
                .filter(each -> each.span().from() == at)
                .map(each -> slip.hint(typed)
                        .replaceFirst(
                                "put the value in quotes\\.$",
                                Matcher.quoteReplacement("put it in quotes: " + each.quoted())))
                .orElse(slip.hint(typed));
        return slip == Slip.ESCAPE
                ? problem(new Span(at - 1, at + 1), slip.message(typed), hint)
                : problem(point(at), slip.message(typed), hint);
    }

    /** Refuses a key that looks like another, and one that YAML knows and nobody here does. */
    void checkKey(Node.Scalar key) {
        if (key.plain() && key.text().equals("<<")) {
            throw new Refusal(
                    problem(key.span(), "YAML merges mean nothing here.", "Write out the fields that are meant."));
        }
        String typed = source.slice(key.span());
        Matcher strange = STRANGE.matcher(typed);
        if (key.plain() && !ascii(typed) && strange.find()) {
            int at = key.span().from() + strange.start();
            throw new Refusal(problem(
                    point(at),
                    String.format(
                            Locale.ROOT,
                            "This is the character U+%04X, which only looks like a space or like nothing.",
                            source.text().codePointAt(at)),
                    "Delete it, and type a plain space where there should be one."));
        }
    }

    private static boolean ascii(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /** Refuses a value that ends at a {@code #} which is followed by a word, as in {@code Error #500}. */
    void checkEnd(Node.Scalar scalar) {
        if (!scalar.plain() || scalar.text().isEmpty()) {
            return;
        }
        int end = scalar.span().to();
        String rest = source.slice(new Span(end, source.line(end).to()));
        Matcher word = WORD_WITH_HASH.matcher(rest);
        if (rest.indexOf('#') >= 0 && word.lookingAt()) {
            String whole = source.slice(scalar.span()) + word.group().stripTrailing();
            throw new Refusal(problem(
                    new Span(end + word.start("word"), end + word.end("word")),
                    "This `#` begins a comment, so the value ends before it.",
                    quote(scalar.span(), whole) + " A comment has a space after its `#`."));
        }
    }

    /** What is wrong with the anchor of a value that nothing repeats. */
    Diagnostic unused(String anchor, Span value) {
        return problem(
                new Span(value.from(), value.from() + 1 + anchor.length()),
                "`&" + anchor + "` is read as a name for this value, not as text.",
                quote(value, source.slice(value)));
    }

    private String quote(Span span, String whole) {
        return entry(source.line(span.from()))
                .filter(each -> each.span().from() == span.from() && !whole.contains("\n"))
                .map(each -> "Put it in quotes: " + new Entry(each.key(), whole, span).quoted())
                .orElse("Put the value in quotes.");
    }

    /** A colon with a space after it, where no key can be. */
    private Diagnostic colon(int at) {
        Span line = source.line(at);
        Optional<Entry> entry = entry(line).filter(each -> each.span().from() < at);
        if (entry.isPresent()) {
            return problem(
                    entry.get().span(),
                    "The value of `" + entry.get().key() + "` contains a colon with a space after it.",
                    "Put it in quotes: " + entry.get().quoted());
        }
        Optional<Span> above = above(line);
        if (above.isPresent() && entry(above.get()).isEmpty()) {
            return keyless(above.get());
        }
        return problem(
                stripped(line),
                "This line is indented as if it continued the value above.",
                "Indent it like the line above, or leave the value above empty.");
    }

    private Diagnostic keyless(Span line) {
        Matcher typed = KEY_WITHOUT_SPACE.matcher(source.slice(line));
        if (typed.matches()) {
            return problem(
                    stripped(line),
                    typed.group(2).matches("\\p{Z}.*")
                            ? "The space after this colon is not a plain one."
                            : "A space is missing after the colon.",
                    "Write `" + typed.group(1).strip() + ": " + bare(typed.group(2)) + "`.");
        }
        Matcher pair = PAIR.matcher(source.slice(line));
        return problem(
                stripped(line),
                "This line is no `key: value`.",
                pair.matches()
                        ? "Did you mean `" + pair.group(1) + ": " + bare(pair.group(2)) + "`?"
                        : "Give it a key, or indent it if it continues the value above.");
    }

    private static String bare(String value) {
        return value.replaceAll("^[\\s\\p{Z}]++|(?<![\\s\\p{Z}])[\\s\\p{Z}]++$", "");
    }

    private Diagnostic unclosed(int start, int at) {
        char open = source.text().charAt(start);
        char close = open == '[' ? ']' : '}';
        return source.line(start).equals(source.line(at))
                        && at < source.line(at).to()
                ? problem(
                        point(at),
                        "Here a comma or the closing `" + close + "` is missing.",
                        "Put commas between the values, and quotes around one that contains `,`, `:` or brackets.")
                : problem(
                        point(start),
                        "This `" + open + "` is never closed, or a comma is missing after it.",
                        "Close it with `" + close + "`, and put commas between the values.");
    }

    private Diagnostic start(int at) {
        String message = "YAML reserves this character at the start of a value.";
        return entry(source.line(at))
                .filter(each -> each.span().from() == at)
                .map(each -> problem(each.span(), message, "Put it in quotes: " + each.quoted()))
                .orElseGet(() -> problem(point(at), message, "Put the value in quotes."));
    }

    /** Text after the end of a value: most likely the value started like something else by chance. */
    private Diagnostic surplus(int at) {
        Span line = source.line(at);
        return entry(line)
                .filter(each -> each.span().from() < at)
                .map(each -> problem(
                        new Span(at, Math.max(at, each.span().to())),
                        "The value before this has already ended.",
                        switch (each.value().charAt(0)) {
                            case '\'' -> "Write a quote inside of single quotes twice: `''`.";
                            case '"' -> "Write a quote inside of double quotes as `\\\"`.";
                            default -> "Put the whole value in quotes: " + each.quoted();
                        }))
                .orElseGet(() ->
                        problem(stripped(line), "This line belongs to nothing above.", "Give it a key, or move it."));
    }

    private Diagnostic unprintable() {
        int at = part.from();
        while (StreamReader.isPrintable(source.text().codePointAt(at))) {
            at += Character.charCount(source.text().codePointAt(at));
        }
        return problem(
                new Span(at, at + 1),
                String.format(
                        Locale.ROOT,
                        "The control character U+%04X stands here.",
                        source.text().codePointAt(at)),
                "Delete it.");
    }

    private Optional<Entry> entry(Span line) {
        Matcher key = KEY_AND_SPACE.matcher(source.slice(line));
        if (!key.lookingAt()) {
            return Optional.empty();
        }
        int from = line.from() + key.end();
        String rest = source.slice(new Span(from, line.to()));
        int comment = rest.indexOf(" #");
        String value = (comment < 0 ? rest : rest.substring(0, comment)).stripTrailing();
        return Optional.of(new Entry(key.group(1), value, new Span(from, from + value.length())));
    }

    private Optional<Span> above(Span line) {
        Span each = line;
        while (each.from() > part.from()) {
            each = source.line(each.from() - 1);
            if (!source.slice(each).isBlank()) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    private Span stripped(Span line) {
        String typed = source.slice(line);
        int from = line.from() + typed.length() - typed.stripLeading().length();
        return new Span(from, Math.max(from, line.from() + typed.stripTrailing().length()));
    }

    private static Span point(int at) {
        return new Span(at, at + 1);
    }

    private Diagnostic problem(Span span, String message, String hint) {
        return Diagnostic.of(Rule.YAML_SYNTAX, source.at(span), message, hint);
    }
}
