package dev.allclear.content;

import dev.allclear.diagnostic.Rule;
import dev.allclear.model.Component;
import dev.allclear.model.ComponentState;
import dev.allclear.model.Settings;
import dev.allclear.source.Node;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What is known of a site when one of its files is read. */
record Known(Settings settings, ComponentNames components, ProseReader prose, Asked asked) {
    private static final int LONG_TITLE = 120;

    /** Whether a file tells the same under {@code other}, but for what the time that passed has made due. */
    boolean same(Known other) {
        return settings.equals(other.settings)
                && components.components().equals(other.components.components())
                && asked.languages().equals(other.asked.languages())
                && asked.drafts() == other.asked.drafts();
    }

    /** Reads times without a zone in the site's. */
    Times times() {
        return new Times(settings.zone());
    }

    /** The languages of the site. */
    Languages languages() {
        return new Languages(settings.languages());
    }

    /** Reads which components are affected. */
    Affected affected() {
        return new Affected(components);
    }

    /** Reads a title. */
    Optional<String> title(Fields head) {
        return head.required("title", "What readers notice").flatMap(Known::title);
    }

    /** Reads a title. */
    static Optional<String> title(Value value) {
        if (value.node() instanceof Node.Mapping) {
            return value.refuse(
                    Rule.WRONG_TYPE,
                    "`title` should be text, not a mapping.",
                    "Write one title; another language has a file of its own, with `.de` before the ending, say.");
        }
        Optional<String> title = value.text();
        int length =
                title.isEmpty() ? 0 : title.get().codePointCount(0, title.get().length());
        if (length > LONG_TITLE) {
            value.refuse(
                    Rule.LONG_TITLE,
                    "The title has " + length + " characters.",
                    "Keep it to " + LONG_TITLE + ": feeds, chats and search results cut it off.");
        }
        return title;
    }

    /** Tells if {@code at}, typed as {@code value}, is later than anyone can have written it. */
    void refuseFuture(Instant at, Value value) {
        if (!asked.viewOfThen() && !asked.written(at)) {
            value.refuse(
                    Rule.FUTURE_UPDATE,
                    "`" + value.text().orElse("") + "` lies in the future.",
                    "Write when it was written; what is planned has its `start` and `end` in `maintenance/`.");
        }
    }

    /** Tells of those of {@code mentions} that are affected at an instant at which they are not tracked. */
    void warnUntracked(List<Mention> mentions, Instant at, Problems problems) {
        for (Mention mention : mentions) {
            Component component = mention.component();
            boolean bounded = component.since().isPresent() || component.until().isPresent();
            if (bounded && mention.state() != ComponentState.OPERATIONAL) {
                LocalDate day = LocalDate.ofInstant(at, settings.zone());
                component
                        .since()
                        .filter(day::isBefore)
                        .ifPresent(since -> problems.add(
                                Rule.UNTRACKED_COMPONENT,
                                mention.span(),
                                "`" + component.id() + "` is affected on " + day + ", but tracked only since " + since
                                        + ".",
                                "Remove it here, or change its `since` in `components.yaml`."));
                component
                        .until()
                        .filter(day::isAfter)
                        .ifPresent(until -> problems.add(
                                Rule.UNTRACKED_COMPONENT,
                                mention.span(),
                                "`" + component.id() + "` is affected on " + day + ", but tracked only until " + until
                                        + ".",
                                "Remove it here, or change its `until` in `components.yaml`."));
            }
        }
    }
}
