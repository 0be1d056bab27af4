package dev.allclear.content;

import dev.allclear.diagnostic.Rule;
import dev.allclear.markdown.Heading;
import dev.allclear.source.Node;
import dev.allclear.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns headings of level 2 into updates. */
final class UpdateHeadings {
    /** How the heading of an update is written. */
    static final String FORM = "`## Resolved · 2021-08-27 14:36 UTC`";

    private static final String STATES = "one pair of braces, such as `{api: operational}`.";
    private static final Pattern BRACES = Pattern.compile("\\{(?![#.])(?:[^{}]++|\\{[^{}]*+})*+}");
    private static final Pattern OTHER_BRACES =
            Pattern.compile(".*?([\\[(]([A-Za-z][\\w -]*[:=]\\s*[A-Za-z][\\w ,:=-]*)[])])");

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
                .filter(parts -> wellBraced(parts, body.from() + heading.contentFrom()))
                .map(parts -> update(parts, body.from() + heading.contentFrom(), place, text))
                .orElseGet(() -> UpdateText.unreadable(place, text));
    }

    private UpdateText update(UpdateHeading parts, int from, Span place, Passage text) {
        Optional<Fields> braces = parts.braces().flatMap(part -> braces(span(part, from)));
        braces.ifPresent(fields -> {
            fields.refuse(
                    "status",
                    "The status of an update stands before its time.",
                    "Write it there, such as " + FORM + ".");
            fields.refuse(
                    "components", "The braces hold components already.", "Write them as in `{api: operational}`.");
        });
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
        if (heading.underlined()
                && parts.filter(each -> translation || known(each.status().text()))
                        .isEmpty()) {
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
            Optional<String> turned = parts.get().turned(this::known);
            return refuse(
                    place,
                    turned.isPresent() ? "The status stands behind the time." : "This heading has no status.",
                    "Write it like "
                            + turned.map(mended -> "`## " + mended + "`").orElse(FORM) + ".");
        }
        return parts;
    }

    private boolean wellBraced(UpdateHeading parts, int from) {
        String time = parts.time().text();
        if (time.indexOf('(') >= 0 || time.indexOf('[') >= 0) {
            Matcher others = OTHER_BRACES.matcher(time);
            if (others.matches()) {
                int start = from + parts.time().from() + others.start(1);
                refuse(
                        new Span(start, start + others.group(1).length()),
                        "The states of an update stand in braces.",
                        "Write `{" + others.group(2) + "}`.");
                return false;
            }
        }
        Optional<UpdateHeading.Part> faulty =
                parts.braces().filter(braces -> !BRACES.matcher(braces.text()).matches());
        faulty.ifPresent(braces -> refuse(span(braces, from), fault(braces.text()), "End the heading with " + STATES));
        return faulty.isEmpty();
    }

    private static String fault(String braces) {
        if (braces.startsWith("{#") || braces.startsWith("{.")) {
            return "These braces hold no states.";
        }
        return braces.contains("}") ? "The heading goes on after its braces." : "This brace is never closed.";
    }

    private Optional<UpdateHeading> refuse(Span place, String message, String hint) {
        problems.add(Rule.BAD_UPDATE_HEADING, place, message, hint);
        return Optional.empty();
    }

    private boolean known(String words) {
        return !translation && (statuses.find(words).isPresent() || UpdateReading.keepsStatus(words));
    }

    private Value value(String name, UpdateHeading.Part part, int from) {
        return new Value(name, new Node.Scalar(part.text(), true, span(part, from)), problems);
    }

    private static Span span(UpdateHeading.Part part, int from) {
        return new Span(part.from(), part.from() + part.text().length()).shifted(from);
    }

    /** Returns what finds text that was meant to be an update. */
    MissedUpdates missed() {
        return new MissedUpdates(problems, body, this::known);
    }
}
