package dev.allclear.edit;

import dev.allclear.content.Filed;
import dev.allclear.content.Kind;
import dev.allclear.diagnostic.Suggestion;
import dev.allclear.model.IncidentStatus;
import dev.allclear.model.Status;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Finds the report that an update is for.
 *
 * @param command how the command is typed, such as {@code update ID monitoring -m "…"}, {@code ID} standing for the report
 */
public record Addressing(Desk desk, String command) {
    private static final Duration RECENT = Duration.ofDays(30);

    /** Returns what {@code typed} means; the incident that is open, if only one is, where nothing is typed. */
    public Updating ongoing(Optional<String> typed) throws Refusal {
        return new Updating(desk, typed.isPresent() ? report(typed.get(), Addressing::ongoing) : onlyOpen());
    }

    /**
     * Returns what {@code typed} means, beside which no status is typed. Where it comes near to one it must be a whole id or title,
     * for a part of one would be found for a mistyped status too.
     */
    public Updating ongoingWithoutStatus(String typed) throws Refusal {
        Optional<String> status = Suggestion.nearest(typed, Updating.statuses());
        if (status.isPresent() && desk.named(typed).isEmpty()) {
            throw new Refusal(
                    "There is no status `" + typed + "`. Did you mean `" + status.get() + "`?" + partly(typed));
        }
        return ongoing(Optional.of(typed));
    }

    private String partly(String typed) {
        try {
            return " If you mean the report, type its id: `"
                    + desk.find(typed, Addressing::ongoing).id() + "`.";
        } catch (Refusal none) {
            return "";
        }
    }

    /** Returns what {@code typed} means; where nothing is typed, the incident resolved last, if that is not long ago. */
    public Updating resolved(Optional<String> typed) throws Refusal {
        return new Updating(
                desk,
                typed.isPresent()
                        ? untold(report(typed.get(), filed -> resolution(filed).isPresent() && !told(filed)))
                        : resolvedLast());
    }

    private Filed report(String typed, Predicate<Filed> likely) throws Refusal {
        Filed filed = desk.find(typed, likely);
        if (filed.kind().updated()) {
            return filed;
        }
        throw new Refusal("`" + filed.id() + "` is " + filed.kind().noun() + ", and has no updates. Change its text in "
                + desk.shown(filed.file().path()) + ".");
    }

    private Filed untold(Filed filed) throws Refusal {
        if (!told(filed)) {
            return filed;
        }
        throw new Refusal("`" + filed.id() + "` has a postmortem already. Change it in "
                + desk.shown(filed.file().path()) + ", or add another with `allclear update " + filed.id()
                + " postmortem -m \"…\"`.");
    }

    private Filed resolvedLast() throws Refusal {
        Optional<Filed> last = desk.filed().stream()
                .filter(filed -> !filed.draft() && resolution(filed).isPresent())
                .max(Comparator.comparing((Filed filed) -> resolution(filed).orElseThrow())
                        .thenComparing(Filed::id));
        mustBeReadable("resolved", last);
        Filed filed = last.orElseThrow(() ->
                new Refusal("No incident is resolved. First resolve the one that you mean, with `allclear resolve`."));
        mustBeMeant(filed, resolution(filed).orElseThrow());
        return filed;
    }

    /** What is typed twice, or too early, or long after, may be for another incident than {@code filed}, which was resolved last. */
    private void mustBeMeant(Filed filed, Instant resolved) throws Refusal {
        String named = "`" + filed.id() + "`, the incident resolved last";
        if (told(filed)) {
            throw new Refusal(named + ", has a postmortem already. Name the one that you mean: `" + typed("ID") + "`.");
        }
        Optional<Filed> newer = openSince(resolved);
        if (newer.isPresent()) {
            throw new Refusal("`" + newer.get().id() + "` is open, and newer than " + named
                    + ". First resolve it, or name the one that you mean: `"
                    + typed(filed.id().value()) + "`.");
        }
        if (resolved.isBefore(desk.now().minus(RECENT))) {
            throw new Refusal(named + ", was so over " + RECENT.toDays() + " days ago. If you mean it, name it: `"
                    + typed(filed.id().value()) + "`.");
        }
    }

    /** Returns an incident that is open, and of which nothing was said before {@code instant}. */
    private Optional<Filed> openSince(Instant instant) {
        return desk.open().stream()
                .filter(filed -> filed.event().stream()
                        .flatMap(event -> event.updates().stream())
                        .noneMatch(update -> update.at().isBefore(instant)))
                .findFirst();
    }

    private Filed onlyOpen() throws Refusal {
        List<Filed> open = desk.open();
        if (open.size() < 2) {
            mustBeReadable("open", open.stream().findFirst());
        }
        if (open.size() == 1) {
            return open.get(0);
        }
        throw new Refusal(
                open.isEmpty()
                        ? "No incident is open. Name the report that you mean: `" + typed("ID") + "`."
                        : open.size() + " incidents are open: " + Lookup.named(open) + ". Name one: `"
                                + typed(open.get(open.size() - 1).id().value()) + "`.");
    }

    /** What can't be read may be what is meant: then nothing is chosen. */
    private void mustBeReadable(String state, Optional<Filed> likely) throws Refusal {
        List<Filed> unread = desk.unreadable();
        if (unread.isEmpty()) {
            return;
        }
        Filed first = unread.get(0);
        throw new Refusal("`" + desk.shown(first.file().path()) + "` can't be read, so it may be " + state
                + (likely.isPresent() ? " too" : "") + "; name the one you mean: `"
                + typed(likely.orElse(first).id().value()) + "`.");
    }

    private String typed(String id) {
        return "allclear " + command.replace("ID", id);
    }

    private static boolean ongoing(Filed filed) {
        return filed.kind().updated()
                && Updating.last(filed)
                        .map(update -> update.status())
                        .filter(status -> !Updating.open(status))
                        .isEmpty();
    }

    /** Returns when an incident was resolved last, if it is over. */
    private static Optional<Instant> resolution(Filed filed) {
        return filed.event()
                .filter(event -> filed.kind() == Kind.INCIDENT && !Desk.going(filed))
                .flatMap(event -> event.updates().stream()
                        .filter(update -> ((Status) update.status()) == IncidentStatus.RESOLVED)
                        .map(update -> update.at())
                        .max(Comparator.naturalOrder()));
    }

    private static boolean told(Filed filed) {
        return Updating.last(filed)
                .filter(update -> ((Status) update.status()) == IncidentStatus.POSTMORTEM)
                .isPresent();
    }
}
