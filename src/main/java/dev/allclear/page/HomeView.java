package dev.allclear.page;

import dev.allclear.i18n.Lasting;
import dev.allclear.i18n.Timed;
import dev.allclear.i18n.Words;
import java.util.List;
import java.util.Optional;

/**
 * The state now.
 *
 * @param leftOut owns up to reports that can't be shown, where there are any
 * @param bands the site's state in one sentence, now and by the clock; shown where no incident is open
 * @param open the open incidents, worst first; they take the band's place
 * @param announcements those to be shown now, newest first
 * @param running maintenance under way, now or by the clock
 * @param planned maintenance to come, the next first
 * @param components without retired ones
 * @param dates those of the days of bars, oldest first
 * @param daysTitle {@code The last 15 days}
 * @param days newest first
 * @param history leads to the history
 * @param allAnnouncements leads to those of the past too, where there are any
 */
public record HomeView(
        Layout layout,
        Words words,
        Optional<String> leftOut,
        List<During<Band>> bands,
        List<OpenIncident> open,
        List<AnnouncementCard> announcements,
        Work running,
        Work planned,
        List<ComponentGroup> components,
        List<String> dates,
        String daysTitle,
        List<Day> days,
        Anchor history,
        Optional<Anchor> allAnnouncements) {
    public HomeView {
        bands = List.copyOf(bands);
        open = List.copyOf(open);
        announcements = List.copyOf(announcements);
        components = List.copyOf(components);
        dates = List.copyOf(dates);
        days = List.copyOf(days);
    }

    /** The site's state now. */
    public Band band() {
        return bands.get(0).shown();
    }

    /**
     * Maintenance in a section of its own, which is not there while nothing in it is shown.
     *
     * @param now whether any of it is shown now
     * @param cards each, and when it stands in this section
     */
    public record Work(boolean now, List<During<MaintenanceCard>> cards) {
        public Work {
            cards = List.copyOf(cards);
        }

        static Work of(List<During<MaintenanceCard>> cards) {
            return new Work(cards.stream().anyMatch(card -> card.from().isEmpty()), cards);
        }
    }

    /**
     * The state of the whole site.
     *
     * @param impact {@code none}, {@code maintenance}, {@code minor}, {@code major} or {@code critical}: its colour; {@code note}
     *     where it is not known
     * @param state the component state of the same shape, for the icon, or {@code note}
     * @param headline {@code All systems operational}
     * @param asOf "As of 14:36 UTC, 22 November 2026."
     * @param calm "The last incident was four days ago."
     */
    public record Band(String impact, String state, String headline, Timed asOf, Optional<String> calm) {}

    /**
     * An incident that is open.
     *
     * @param href leads to its page
     * @param eyebrow {@code Major incident · ongoing for 38m}
     * @param impact how hard it hits
     * @param title what readers notice
     * @param affected the components and the states it puts them in now
     * @param latest its latest update
     * @param ago how long ago that was: {@code 15 minutes ago}
     * @param timeline leads to its page: {@code Full timeline, 3 updates}
     */
    public record OpenIncident(
            String href,
            Lasting eyebrow,
            Label impact,
            Text title,
            List<Affected> affected,
            TimelineEntry latest,
            String ago,
            Anchor timeline) {
        public OpenIncident {
            affected = List.copyOf(affected);
        }
    }

    /**
     * A day, or some quiet days folded into one line.
     *
     * @param date {@code Wed 18 Nov}, or {@code Sat 21 – Thu 19 Nov}
     * @param entries the incidents resolved on that day, latest first; empty: quiet
     */
    public record Day(String date, List<HistoryEntry> entries) {
        public Day {
            entries = List.copyOf(entries);
        }
    }
}
