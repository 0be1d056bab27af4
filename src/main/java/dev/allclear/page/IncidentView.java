package dev.allclear.page;

import dev.allclear.i18n.Lasting;
import dev.allclear.i18n.Timed;
import dev.allclear.i18n.Words;
import java.util.List;
import java.util.Optional;

/**
 * An incident. Once it is resolved nothing here follows the clock or the present.
 *
 * @param eyebrow {@code Resolved · major incident · 3h 19m}, {@code Major incident · ongoing for 38m}
 * @param mark which shape and colour stand for it: its impact, {@code operational} once resolved
 * @param impact how hard it hit
 * @param resolved whether it is over
 * @param title what readers noticed
 * @param lead the first sentences
 * @param untranslated says which language this report, or a part of it, is shown in for want of a translation
 * @param summary what was said before the first update
 * @param affected the components, and what each went through
 * @param timeline oldest first
 * @param postmortem in a section of its own, whose {@code id} is {@code postmortem}
 * @param links the ticket, the pull request
 * @param previous leads to the incident that began before it
 * @param next leads to the incident that began after it
 */
public record IncidentView(
        Layout layout,
        Words words,
        Lasting eyebrow,
        String mark,
        Label impact,
        boolean resolved,
        Text title,
        Lasting lead,
        Optional<String> untranslated,
        Optional<Passage> summary,
        List<Affected> affected,
        List<TimelineEntry> timeline,
        Optional<Postmortem> postmortem,
        List<Anchor> links,
        Optional<Anchor> previous,
        Optional<Anchor> next) {
    public IncidentView {
        affected = List.copyOf(affected);
        timeline = List.copyOf(timeline);
        links = List.copyOf(links);
    }

    /**
     * What was learnt.
     *
     * @param published "Published Aug 30, 2021, 12:15 PM UTC"
     * @param edited "Edited Aug 31, 2021, 09:00 AM UTC", where it was
     * @param text all of it
     */
    public record Postmortem(Timed published, Optional<Timed> edited, Passage text) {}
}
