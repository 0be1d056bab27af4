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

    /** Returns the parts of a file; empty, and told, where it has no front matter. */
    static Optional<FrontMatter> of(Problems problems) {
        String text = problems.source().text();
        Matcher fence = FENCE.matcher(text);
        if (!fence.lookingAt()) {
            return refuse(problems, "The file does not start with a line `---`.");
        }
        int opened = fence.end();
        if (!fence.find()) {
            return refuse(problems, "The line `---` that ends the fields is missing.");
        }
        return Optional.of(new FrontMatter(new Span(opened, fence.start()), new Span(fence.end(), text.length())));
    }

    private static Optional<FrontMatter> refuse(Problems problems, String message) {
        problems.add(
                Rule.FRONT_MATTER,
                problems.whole(),
                message,
                "Begin the file with its fields, such as `title: …`, between two lines `---`.");
        return Optional.empty();
    }
}
