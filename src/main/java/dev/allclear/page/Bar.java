package dev.allclear.page;

import java.util.List;

/**
 * How a component did on each of its last days, as a picture: a day is a column of 10 by 40 units, the oldest at 0, today last.
 *
 * @param id of the component, for ids on the page
 * @param spans how many of its days are shown, on which screens; the longest first
 * @param shapes the picture of all its days
 * @param tracked the first of its columns that has data; the number of columns where none has
 * @param end the first after those that have data: today has none in its first second
 * @param days those on which anything happened to it, newest first
 */
public record Bar(String id, List<Span> spans, List<Shape> shapes, int tracked, int end, List<Day> days) {
    /** The width of a day, with the gap beside it. */
    static final int DAY = 10;

    /** The height of a day. */
    static final int HEIGHT = 40;

    public Bar {
        spans = List.copyOf(spans);
        shapes = List.copyOf(shapes);
        days = List.copyOf(days);
    }

    /**
     * The last days, as many as some screens have room for, with what is said of just these.
     *
     * @param screens classes of the screens: some of {@code on-desktop on-tablet on-phone}
     * @param box the part of the picture that is seen, for {@code viewBox}
     * @param label sums it up for those who do not see it: "Booking, last 90 days: uptime 99.91 %; 2 days with downtime, the
     *     worst November 18, 2026 (partial outage 1h 12m)"
     * @param from when it begins: {@code 90 days ago}
     * @param uptime {@code 99.91 %}; {@code 99.98 % in 56 days} where it was not tracked on all; {@code no data}
     */
    public record Span(String screens, String box, String label, String from, String uptime) {}

    /**
     * All days that look the same.
     *
     * @param look {@code calm}, {@code maintenance}, {@code degraded}, {@code slight}, {@code medium}, {@code strong},
     *     {@code full}, {@code none} where there is no data, or {@code ground}: what a column that is not full stands before
     * @param path their columns, as the data of an SVG path
     */
    public record Shape(String look, String path) {}

    /**
     * A day.
     *
     * @param column its number among the columns of the picture, from 0
     * @param date without its year: {@code Wed 18 Nov}
     * @param datetime the same for machines: {@code 2026-11-18}
     * @param spells how long it was in each state but operational, the worst first
     * @param causes the incidents and maintenances that put it there
     */
    public record Day(int column, String date, String datetime, List<Affected.Spell> spells, List<Anchor> causes) {
        public Day {
            spells = List.copyOf(spells);
            causes = List.copyOf(causes);
        }
    }
}
