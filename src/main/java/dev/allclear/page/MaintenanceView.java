package dev.allclear.page;

import dev.allclear.i18n.Lasting;
import dev.allclear.i18n.Words;
import java.util.List;
import java.util.Optional;

/**
 * A planned maintenance. Once it is completed or cancelled nothing here follows the clock or the present.
 *
 * @param heads what the page begins with, now and by the clock
 * @param status where it stands
 * @param ended whether it is over
 * @param title what is done
 * @param untranslated says which language this report, or a part of it, is shown in for want of a translation
 * @param summary what was said before the first update
 * @param planned the window as planned
 * @param actual the window as it was, where it is over and was another
 * @param calendar leads to the file that puts it into a calendar, until it is over
 * @param affected its components, now and by the clock
 * @param timeline oldest first; may be empty
 * @param links the ticket, the pull request
 * @param previous leads to the maintenance planned before it
 * @param next leads to the maintenance planned after it
 */
public record MaintenanceView(
        Layout layout,
        Words words,
        List<During<Head>> heads,
        Label status,
        boolean ended,
        Text title,
        Optional<String> untranslated,
        Optional<Passage> summary,
        MaintenanceCard.Window planned,
        Optional<MaintenanceCard.Window> actual,
        Optional<Anchor> calendar,
        List<During<List<Affected>>> affected,
        List<TimelineEntry> timeline,
        List<Anchor> links,
        Optional<Anchor> previous,
        Optional<Anchor> next) {
    public MaintenanceView {
        heads = List.copyOf(heads);
        affected = List.copyOf(affected);
        timeline = List.copyOf(timeline);
        links = List.copyOf(links);
    }

    /**
     * What the page begins with.
     *
     * @param eyebrow {@code Completed · maintenance · 2h}, {@code Scheduled maintenance}
     * @param mark which shape and colour stand for it: a component state, {@code operational} once it is completed, or
     *     {@code note} once it is cancelled
     * @param ended whether it is over
     * @param lead the first sentence
     */
    public record Head(Lasting eyebrow, String mark, boolean ended, Lasting lead) {}
}
