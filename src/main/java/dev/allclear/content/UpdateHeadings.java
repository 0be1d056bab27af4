package dev.allclear.content;

import dev.allclear.diagnostic.Rule;
import dev.allclear.markdown.Heading;
import dev.allclear.source.Node;
import dev.allclear.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns headings of level 2 into updates, and finds headings that were meant to be one. */
final class UpdateHeadings {
    private static final String FORM = "`## Resolved · 2021-08-27 14:36 UTC`";
    private static final Pattern FENCE = Pattern.compile(" {0,3}(?:```|~~~).*");
    private static final Pattern UNSPACED = Pattern.compile(" {0,3}##([^#\\s].*)");

    private final Problems problems;
    private final Span body;
    private final Vocabulary<?> statuses;
    private final boolean translation;

    /**
     * @param body the part of the file that headings are counted in
     */
    UpdateHeadings(ContentFile file, Problems problems, Span body) {
        this.problems = problems;
        this.body = body;
        this.statuses = file.kind() == Kind.INCIDENT ? Vocabulary.INCIDENT_STATUSES : Vocabulary.MAINTENANCE_STATUSES;
        this.translation = file.translation();
    }

    /** Returns the update that {@code heading} opens. */
    UpdateText update(Heading heading, Passage text) {
        Span place = new Span(heading.from(), heading.to()).shifted(body.from());
        return parts(heading, place)
                .map(parts -> update(parts, body.from() + heading.contentFrom(), place, text))
                .orElseGet(() -> UpdateText.unreadable(place, text));
    }

    private UpdateText update(UpdateHeading parts, int from, Span place, Passage text) {
        Optional<Fields> braces = parts.braces().flatMap(part -> braces(span(part, from)));
        Optional<Value> nextUpdate = braces.flatMap(fields -> fields.optional("next_update"));
        Optional<Value> edited = braces.flatMap(fields -> fields.optional("edited"));
        return new UpdateText(
                place,
                Optional.of(value("status", parts.status(), from)).filter(status -> !translation),
                Optional.of(value("time", parts.time(), from)),
                text,
                braces.map(Fields::rest).orElse(List.of()),
                nextUpdate,
                edited);
    }

    private Optional<Fields> braces(Span span) {
        if (translation) {
            problems.add(
                    Rule.UNKNOWN_KEY,
                    span,
                    "A translation tells no facts: they stand in the original.",
                    "Remove the braces.");
            return Optional.empty();
        }
        return problems.yaml(span)
                .flatMap(node -> node instanceof Node.Mapping mapping
                        ? Optional.of(new Fields("the braces", mapping, problems))
                        : Optional.empty());
    }

    private Optional<UpdateHeading> parts(Heading heading, Span place) {
        Optional<UpdateHeading> parts = UpdateHeading.read(heading.content(), this::known);
        boolean meant =
                parts.filter(each -> translation || known(each.status().text())).isPresent();
        if (!meant && heading.underlined()) {
            return refuse(
                    place,
                    "The dashes turn the text above them into a heading of level 2, which is not an update.",
                    "Put an empty line above the dashes, or remove them.");
        }
        if (parts.isEmpty()) {
            return refuse(
                    place,
                    "This heading is not an update.",
                    "Every `##` heading is one, such as " + FORM + "; inside a text, write `###`.");
        }
        if (parts.get().time().blank()) {
            return refuse(place, "This heading has no time.", "Write it like " + FORM + ".");
        }
        if (parts.get().status().blank() && !translation) {
            return refuse(place, "This heading has no status.", "Write it like " + FORM + ".");
        }
        if (parts.get().braces().filter(braces -> !braces.text().endsWith("}")).isPresent()) {
            return refuse(
                    place,
                    "The braces of this heading do not close at its end.",
                    "End the heading with `}`, such as `{api: operational}`.");
        }
        return parts;
    }

    private Optional<UpdateHeading> refuse(Span place, String message, String hint) {
        problems.add(Rule.BAD_UPDATE_HEADING, place, message, hint);
        return Optional.empty();
    }

    private boolean known(String words) {
        return !translation
                && (UpdateReading.keepsStatus(words) || statuses.find(words).isPresent());
    }

    private Value value(String name, UpdateHeading.Part part, int from) {
        return new Value(name, new Node.Scalar(part.text(), true, span(part, from)), problems);
    }

    private static Span span(UpdateHeading.Part part, int from) {
        return new Span(part.from(), part.from() + part.text().length()).shifted(from);
    }

    /**
     * Warns of deeper headings that read as an update's: they are text. A postmortem has every reason to tell its story under
     * such headings.
     */
    void warnBuried(List<Heading> headings) {
        boolean postmortem = false;
        for (Heading heading : headings) {
            if (heading.level() == 2) {
                postmortem = Vocabulary.fold(heading.content()).startsWith("postmortem");
            } else if (heading.level() > 2 && !postmortem && meansUpdate(heading.content())) {
                problems.add(
                        Rule.BURIED_UPDATE,
                        new Span(heading.from(), heading.to()).shifted(body.from()),
                        "This reads like an update, but is text of the one above it: its heading is of level "
                                + heading.level() + ".",
                        "Write `## " + heading.content() + "`.");
            }
        }
    }

    /** Returns, as unreadable, what was meant to be an update: headings of level 1, and lines without a space after the ##. */
    List<UpdateText> nearMisses(List<Heading> headings) {
        List<UpdateText> missed = new ArrayList<>();
        for (Heading heading : headings) {
            if (heading.level() == 1 && meansUpdate(heading.content())) {
                Span place = new Span(heading.from(), heading.to()).shifted(body.from());
                missed.add(missed(place, "The heading of an update is one of level 2.", heading.content()));
            }
        }
        boolean code = false;
        int from = body.from();
        for (String line : problems.source().slice(body).split("\n", -1)) {
            code ^= FENCE.matcher(line).matches();
            Matcher unspaced = UNSPACED.matcher(line);
            if (!code && unspaced.matches() && meansUpdate(unspaced.group(1))) {
                Span place = new Span(from, from + line.length());
                missed.add(missed(place, "Without a space after `##` this is no heading.", unspaced.group(1)));
            }
            from += line.length() + 1;
        }
        return missed;
    }

    private UpdateText missed(Span place, String message, String content) {
        refuse(place, message, "Write `## " + content + "`.");
        return UpdateText.unreadable(place, new Passage("", place, problems));
    }

    private boolean meansUpdate(String content) {
        return UpdateHeading.read(content, this::known)
                .filter(parts -> known(parts.status().text()) && !parts.time().blank())
                .isPresent();
    }
}
