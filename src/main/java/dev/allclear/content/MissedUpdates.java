package dev.allclear.content;

import dev.allclear.diagnostic.Rule;
import dev.allclear.markdown.Heading;
import dev.allclear.markdown.Markdown;
import dev.allclear.markdown.Unclosed;
import dev.allclear.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds text that was meant to be an update: under a heading of another level, or under a line that is no heading.
 *
 * @param body the part of the file that headings are counted in
 * @param known whether words are a status
 */
record MissedUpdates(Problems problems, Span body, Predicate<String> known) {
    private static final Pattern UNSPACED = Pattern.compile(" {0,3}##(?! )(\\p{Zs}*)([^#\\s\\p{Zs}].*)");
    private static final Pattern UNMARKED =
            Pattern.compile(" {0,3}(?:\\*\\*|__)?([^\\s*_>|-].*?)(?:\\*\\*|__)?[ \\t]*");
    private static final Pattern DATED =
            Pattern.compile(".*\\d{4}-\\d{2}-\\d{2}[ T]\\d{2}:\\d{2}(?: ?\\S{1,6})?(?: \\{.*})?");

    /** What the heading of an update begins with. */
    private static final String HEADING = "## ";

    /** No line that is meant as a heading is longer. */
    private static final int LONGEST = 200;

    /**
     * Returns, as unreadable, the updates under headings of level 1 and under lines that lack a plain space after their two
     * signs, each of which is told; warns of those under deeper headings and under lines without any sign, which are text.
     */
    List<UpdateText> find(List<Heading> headings) {
        List<UpdateText> missed = new ArrayList<>();
        for (Heading heading : headings) {
            if (heading.level() == 1 && meansUpdate(heading.content())) {
                missed.add(missed(place(heading), "The heading of an update is one of level 2.", heading.content()));
            }
        }
        warnBuried(headings);
        readLines(missed);
        Markdown.unclosed(problems.source().slice(body))
                .flatMap(this::swallowing)
                .ifPresent(missed::add);
        return missed;
    }

    /** What is never closed takes every update below it with it, and nobody would hear of them. */
    private Optional<UpdateText> swallowing(Unclosed block) {
        String rest = problems.source().slice(new Span(body.from() + block.to(), body.to()));
        if (rest.lines().noneMatch(line -> line.startsWith(HEADING) && meansUpdate(line.substring(HEADING.length())))) {
            return Optional.empty();
        }
        Span place = new Span(block.from(), block.to()).shifted(body.from());
        problems.add(
                Rule.BAD_UPDATE_HEADING,
                place,
                "Nothing closes what begins here, so the updates below it are no updates.",
                "Close it with a line `" + block.end() + "`.");
        return Optional.of(UpdateText.unreadable(place, new Passage("", place, problems)));
    }

    /** A postmortem has every reason to tell its story under headings and lines that read as an update's. */
    private static boolean postmortem(String heading) {
        return Vocabulary.fold(heading).startsWith("postmortem");
    }

    private void warnBuried(List<Heading> headings) {
        String above = "";
        for (Heading heading : headings) {
            if (heading.level() == 2) {
                above = heading.content();
            } else if (heading.level() > 2 && meansUpdate(heading.content()) && !postmortem(above)) {
                warn(place(heading), "its heading is of level " + heading.level(), heading.content());
            }
        }
    }

    /**
     * A line that reads as an update.
     *
     * @param fault why it is no heading although it was typed as one; absent where it was not
     */
    private record Candidate(String content, Optional<String> fault) {}

    private void readLines(List<UpdateText> missed) {
        String text = problems.source().text();
        String above = "";
        Optional<Set<Integer>> paragraphs = Optional.empty();
        for (int from = body.from(), to; from <= body.to(); from = to + 1) {
            int newline = text.indexOf('\n', from);
            to = newline < 0 ? body.to() : newline;
            if (text.startsWith(HEADING, from)) {
                above = text.substring(from + HEADING.length(), to);
                continue;
            }
            Span place = new Span(from, to);
            Optional<Candidate> candidate = candidate(place, above);
            if (candidate.isPresent()) {
                // Rare enough to parse the text once more, to be sure that it is neither code nor a list.
                if (paragraphs.isEmpty()) {
                    paragraphs = Optional.of(
                            Markdown.paragraphLines(problems.source().slice(body)));
                }
                if (paragraphs.get().contains(from - body.from())) {
                    tell(candidate.get(), place, missed);
                }
            }
        }
    }

    /** Reads a line that stands below the heading {@code above}. */
    private Optional<Candidate> candidate(Span place, String above) {
        String line = problems.source().slice(place);
        Optional<Candidate> unspaced = line.stripLeading().startsWith("##") ? unspaced(line) : Optional.empty();
        if (unspaced.isPresent() || line.length() > LONGEST || !timed(line) || !alone(place)) {
            return unspaced;
        }
        Optional<Candidate> unmarked = unmarked(line);
        return unmarked.isPresent() && postmortem(above) ? Optional.empty() : unmarked;
    }

    /** Whether a colon stands between two digits, without which there is no time of day. */
    private static boolean timed(String line) {
        for (int at = line.indexOf(':', 1); at > 0 && at + 1 < line.length(); at = line.indexOf(':', at + 1)) {
            if (Character.isDigit(line.charAt(at - 1)) && Character.isDigit(line.charAt(at + 1))) {
                return true;
            }
        }
        return false;
    }

    private void tell(Candidate candidate, Span place, List<UpdateText> missed) {
        candidate
                .fault()
                .ifPresentOrElse(
                        fault -> missed.add(missed(place, fault, candidate.content())),
                        () -> warn(place, "no `##` stands before it", candidate.content()));
    }

    private Optional<Candidate> unspaced(String line) {
        Matcher unspaced = UNSPACED.matcher(line);
        if (!unspaced.matches() || !meansUpdate(unspaced.group(2))) {
            return Optional.empty();
        }
        String fault = unspaced.group(1).isEmpty()
                ? "Without a space after `##` this is no heading."
                : "The space after `##` is not a plain one, so this is no heading.";
        return Optional.of(new Candidate(unspaced.group(2), Optional.of(fault)));
    }

    private Optional<Candidate> unmarked(String line) {
        Matcher unmarked = UNMARKED.matcher(line);
        return unmarked.matches() && DATED.matcher(unmarked.group(1)).matches() && meansUpdate(unmarked.group(1))
                ? Optional.of(new Candidate(unmarked.group(1), Optional.empty()))
                : Optional.empty();
    }

    /** Whether blank lines, or nothing, stand above and below. */
    private boolean alone(Span line) {
        String text = problems.source().text();
        return text.startsWith("\n\n", line.from() - 2)
                && (line.to() + 1 >= text.length() || text.startsWith("\n\n", line.to()));
    }

    private void warn(Span place, String why, String content) {
        problems.add(
                Rule.BURIED_UPDATE,
                place,
                "This reads like an update, but is text of the one above it: " + why + ".",
                "Write `## " + content + "`.");
    }

    private UpdateText missed(Span place, String message, String content) {
        problems.add(Rule.BAD_UPDATE_HEADING, place, message, "Write `## " + content + "`.");
        return UpdateText.unreadable(place, new Passage("", place, problems));
    }

    private boolean meansUpdate(String content) {
        return UpdateHeading.read(content, known)
                .filter(parts ->
                        known.test(parts.status().text()) && !parts.time().blank())
                .isPresent();
    }

    private Span place(Heading heading) {
        return new Span(heading.from(), heading.to()).shifted(body.from());
    }
}
