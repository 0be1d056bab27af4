package dev.allclear.content;

import dev.allclear.diagnostic.Rule;
import dev.allclear.source.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The two parts of a Markdown file.
 *
 * @param fields what stands between the two {@code ---} lines
 * @param body what stands below them
 */
record FrontMatter(Span fields, Span body) {
    private static final Pattern FENCE = Pattern.compile("^---[ \\t]*$", Pattern.MULTILINE);
    private static final Pattern NEARLY = Pattern.compile(
            "^(?:[ \\t]+---|[ \\t]*(?:--|-{4,}|[\\u2010-\\u2015]+-*|\\.{3}|\\+{3}))[ \\t]*$", Pattern.MULTILINE);
    private static final String SIGNS = "## ";
    private static final Pattern HEADING = Pattern.compile("^" + SIGNS + "(.*\\d[:.h]\\d{2}.*)$", Pattern.MULTILINE);
    private static final Pattern AGAIN =
            Pattern.compile("\\s*---[ \\t]*\\n(?:[\\w-]++:.*\\n)++---[ \\t]*(?:\\n(?s:.*))?");
    private static final String BEGIN = "Begin the file with its fields, such as `title: …`, between two lines `---`.";
    private static final String END = "Write `---` in a line of its own below the fields.";
    private static final String EXACTLY = "Write three plain dashes and nothing else.";

    /** Returns the parts of a file; empty, and told, where it has no front matter. */
    static Optional<FrontMatter> of(Problems problems) {
        String text = problems.source().text();
        Matcher fence = FENCE.matcher(text);
        if (!fence.lookingAt()) {
            return refuseOpening(text, problems);
        }
        int opened = fence.end();
        if (!fence.find()) {
            return refuseClosing(text, opened, problems);
        }
        var parts = new FrontMatter(new Span(opened, fence.start()), new Span(fence.end(), text.length()));
        Optional<Span> heading = parts.heading(text);
        if (heading.isPresent()) {
            return refuse(
                    heading.get(),
                    "The line `---` that ends the fields is missing above this heading.",
                    "Write `---` in a line of its own above it.",
                    problems);
        }
        return AGAIN.matcher(text).region(parts.body.from(), parts.body.to()).matches()
                ? refuse(
                        new Span(fence.start(), fence.end()),
                        "The fields end here, and more of them follow.",
                        "Put all fields between the first two lines `---`.",
                        problems)
                : Optional.of(parts);
    }

    /** Returns the heading of an update that stands between the fields, where other lines that begin so are comments. */
    private Optional<Span> heading(String text) {
        int first = text.indexOf(SIGNS, fields.from());
        if (first < 0 || first >= fields.to()) {
            return Optional.empty();
        }
        return HEADING.matcher(text)
                .region(fields.from(), fields.to())
                .results()
                .filter(line -> UpdateHeading.read(line.group(1), FrontMatter::status)
                        .filter(parts ->
                                status(parts.status().text()) && !parts.time().blank())
                        .isPresent())
                .map(line -> new Span(line.start(), line.end()))
                .findFirst();
    }

    private static boolean status(String words) {
        return UpdateReading.keepsStatus(words)
                || Vocabulary.INCIDENT_STATUSES.find(words).isPresent()
                || Vocabulary.MAINTENANCE_STATUSES.find(words).isPresent();
    }

    private static Optional<FrontMatter> refuseOpening(String text, Problems problems) {
        Span first = new Span(0, (text + "\n").indexOf('\n'));
        if (text.isBlank()) {
            return refuse(first, "The file is empty.", BEGIN, problems);
        }
        Matcher nearly = NEARLY.matcher(text);
        if (nearly.lookingAt() && !text.startsWith("+")) {
            return refuse(first, "The first line is not exactly `---`.", EXACTLY, problems);
        }
        return FENCE.matcher(text).results().count() > 1
                ? refuse(
                        first,
                        "Something stands above the line `---` that begins the fields.",
                        "Begin the file with `---`: remove what is above it, or move it below the fields.",
                        problems)
                : refuse(first, "The file does not start with a line `---`.", BEGIN, problems);
    }

    private static Optional<FrontMatter> refuseClosing(String text, int opened, Problems problems) {
        Matcher nearly = NEARLY.matcher(text).region(opened, text.length());
        return nearly.find()
                ? refuse(
                        new Span(nearly.start(), nearly.end()),
                        "The line that ends the fields is not exactly `---`.",
                        EXACTLY,
                        problems)
                : refuse(problems.whole(), "The line `---` that ends the fields is missing.", END, problems);
    }

    private static Optional<FrontMatter> refuse(Span span, String message, String hint, Problems problems) {
        problems.add(Rule.FRONT_MATTER, span, message, hint);
        return Optional.empty();
    }
}
