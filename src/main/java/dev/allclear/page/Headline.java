package dev.allclear.page;

import dev.allclear.i18n.Texts;
import dev.allclear.i18n.Times;
import dev.allclear.model.ComponentState;
import dev.allclear.model.Impact;
import dev.allclear.status.Derived;
import dev.allclear.status.IncidentCourse;
import dev.allclear.status.SiteState;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the whole site is, in words.
 *
 * @param key {@code none}, {@code maintenance}, {@code minor}, {@code major} or {@code critical}; {@link #UNKNOWN} where it is
 *     not known
 * @param state the component state of the same weight; absent where it is not known
 * @param text {@code All systems operational}
 * @param calm "The last incident was four days ago."
 */
public record Headline(String key, Optional<ComponentState> state, String text, Optional<String> calm) {
    /** The key of a site of which not everything is known. */
    static final String UNKNOWN = "note";

    /** From how many days on a date says more than a number of days. */
    private static final long DATED = 60;

    /** Up to which number one is written as a word. */
    private static final long IN_WORDS = 12;

    /**
     * Returns how the site of {@code derived} is at its instant.
     *
     * @param incomplete whether there are reports that can't be shown
     */
    public static Headline of(Derived derived, boolean incomplete, Texts texts) {
        Headline bare = of(derived.state(), incomplete, texts);
        return bare.state.isEmpty() ? bare : new Headline(bare.key, bare.state, bare.text, calm(derived, texts));
    }

    /** Returns how a site in {@code state} is, and nothing of when it last was otherwise. */
    static Headline of(SiteState state, boolean incomplete, Texts texts) {
        Impact indicator = state.indicator();
        if (indicator == Impact.NONE && incomplete) {
            // A report that can't be shown may be of tonight's outage: that all is well is not known.
            return new Headline(UNKNOWN, Optional.empty(), texts.text("state_unknown"), Optional.empty());
        }
        return new Headline(
                indicator.key(),
                Optional.of(indicator.state()),
                texts.text(state.wording().key()),
                Optional.empty());
    }

    /** Says when the last incident was over; nothing while one is open. */
    private static Optional<String> calm(Derived derived, Texts texts) {
        List<IncidentCourse> incidents = derived.incidents();
        if (!incidents.stream().allMatch(IncidentCourse::resolved)) {
            return Optional.empty();
        }
        Times times = texts.times(derived.site().settings().zone());
        return incidents.stream()
                .flatMap(course -> course.resolvedAt().stream())
                .max(Comparator.<Instant>naturalOrder())
                .map(times::day)
                .map(day -> lastIncident(day, times.day(derived.now()), texts, times));
    }

    private static String lastIncident(LocalDate day, LocalDate today, Texts texts, Times times) {
        long days = ChronoUnit.DAYS.between(day, today);
        if (days < 1) {
            return texts.text("calm_today");
        }
        if (days == 1) {
            return texts.text("calm_yesterday");
        }
        if (days >= DATED) {
            return texts.text("calm_since", Map.of("date", times.date(day)));
        }
        String number = days <= IN_WORDS ? texts.text("number_" + days) : texts.number(days);
        return texts.count("calm_days", days, Map.of("days", number));
    }
}
