package dev.allclear.page;

import dev.allclear.i18n.Texts;
import dev.allclear.i18n.Times;
import dev.allclear.model.Impact;
import dev.allclear.status.Derived;
import dev.allclear.status.IncidentCourse;
import dev.allclear.status.Prospect;
import dev.allclear.status.SiteState;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says how the whole site is, in one line. */
final class Bands {
    /** From how many days on a date says more than a number of days. */
    private static final long DATED = 60;

    /** Up to which number one is written as a word. */
    private static final long IN_WORDS = 12;

    private final Derived derived;
    private final Outlook outlook;
    private final Texts texts;
    private final Times times;
    private final boolean incomplete;

    Bands(Edition edition, Present present) {
        this.derived = present.derived();
        this.texts = edition.texts();
        this.times = edition.times();
        this.outlook = present.outlook(times);
        this.incomplete = present.leftOut() > 0;
    }

    /** Returns how the site is. */
    HomeView.Band band() {
        return band(derived.state(), derived.now(), calm());
    }

    /** Returns how the site is and will be by the clock; of the future it says no more than its state. */
    List<During<HomeView.Band>> all() {
        return outlook.each(
                Prospect::state,
                prospect -> prospect.from().equals(derived.now())
                        ? band()
                        : band(prospect.state(), prospect.from(), Optional.empty()));
    }

    private HomeView.Band band(SiteState state, Instant at, Optional<String> calm) {
        Impact indicator = state.indicator();
        if (indicator == Impact.NONE && incomplete) {
            // A report that can't be shown may be of tonight's outage: that all is well is not known.
            return new HomeView.Band(
                    "note", "note", texts.text("state_unknown"), times.headline("as_of", at), Optional.empty());
        }
        return new HomeView.Band(
                indicator.key(),
                indicator.state().key(),
                texts.text(state.wording().key()),
                times.headline("as_of", at),
                calm);
    }

    /** Says when the last incident was over; nothing while one is open. */
    private Optional<String> calm() {
        List<IncidentCourse> incidents = derived.incidents();
        if (!incidents.stream().allMatch(IncidentCourse::resolved)) {
            return Optional.empty();
        }
        return incidents.stream()
                .flatMap(course -> course.resolvedAt().stream())
                .max(Comparator.<Instant>naturalOrder())
                .map(times::day)
                .map(this::lastIncident);
    }

    private String lastIncident(LocalDate day) {
        long days = ChronoUnit.DAYS.between(day, times.day(derived.now()));
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
