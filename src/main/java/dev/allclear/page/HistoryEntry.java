package dev.allclear.page;

import java.util.Optional;

/**
 * An incident or a maintenance in a list.
 *
 * @param kind {@code incident} or {@code maintenance}
 * @param href leads to its page
 * @param title what readers noticed
 * @param impact how hard it hit
 * @param ongoing whether it is not over yet
 * @param date the day it began, without its year: {@code Fri 27 Aug}
 * @param datetime that day for machines: {@code 2021-08-27}
 * @param anchor its {@code id}, where it is the first in its list that began that day
 * @param facts one line: {@code Major · TrekkSoft Backoffice and TrekkSoft API · 3h 19m}
 * @param text the update that ended it, where the list shows it
 */
public record HistoryEntry(
        String kind,
        String href,
        Text title,
        Label impact,
        boolean ongoing,
        String date,
        String datetime,
        Optional<String> anchor,
        String facts,
        Optional<Passage> text) {}
