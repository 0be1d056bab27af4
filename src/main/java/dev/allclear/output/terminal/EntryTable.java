package dev.allclear.output.terminal;

import dev.allclear.diagnostic.Cells;
import dev.allclear.i18n.Texts;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A line for each report, under the names of its columns; on a terminal too narrow for that, two. What is of any length and
 * direction, the title, comes last, where it can put nothing else out of place.
 */
final class EntryTable {
    private static final DateTimeFormatter STARTED = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    private static final String BETWEEN = "  ";

    /** Less of a title does not say what it is about. */
    private static final int ROOM = 24;

    private final List<Entry> entries;
    private final Texts texts;
    private final ZoneId zone;
    private final Terminal terminal;
    private final Column id;
    private final List<Column> facts;

    EntryTable(List<Entry> entries, Texts texts, ZoneId zone, Terminal terminal) {
        this.entries = entries;
        this.texts = texts;
        this.zone = zone;
        this.terminal = terminal;
        this.id = column("ID", entry -> entry.id().value());
        this.facts = List.of(
                column("STATUS", Entry::status),
                column("IMPACT", Entry::impact),
                column("STARTED", this::started),
                column("LASTED", this::lasted));
    }

    private record Column(String name, int width, Function<Entry, String> value) {}

    private Column column(String name, Function<Entry, String> value) {
        int width = Stream.concat(Stream.of(name), entries.stream().map(value))
                .mapToInt(Cells::of)
                .max()
                .orElse(0);
        return new Column(name, width, value);
    }

    /** Returns it, every line ended. */
    String text() {
        var sheet = new Sheet(terminal);
        List<Column> columns = Stream.concat(Stream.of(id), facts.stream()).toList();
        int room = terminal.columns()
                - columns.stream()
                        .mapToInt(each -> each.width() + BETWEEN.length())
                        .sum();
        if (room >= ROOM) {
            sheet.line(0, Paint.DIM.on(terminal, cells(columns, Column::name) + "TITLE"));
            entries.forEach(entry -> sheet.line(
                    0,
                    paint(entry)
                                    .on(
                                            terminal,
                                            cells(
                                                    columns,
                                                    column -> column.value().apply(entry)))
                            + Wrapping.line(entry.title(), room)));
        } else {
            entries.forEach(entry -> narrow(entry, sheet));
        }
        return sheet.toString();
    }

    /** An id is never cut, since people copy it. */
    private void narrow(Entry entry, Sheet sheet) {
        String name = entry.id().value();
        int room = terminal.columns() - name.length() - BETWEEN.length();
        boolean beside = room >= ROOM;
        sheet.line(0, paint(entry).on(terminal, name) + (beside ? BETWEEN + Wrapping.line(entry.title(), room) : ""));
        if (!beside) {
            sheet.line(BETWEEN.length(), Wrapping.line(entry.title(), terminal.columns() - BETWEEN.length()));
        }
        String row = cells(facts, column -> column.value().apply(entry)).stripTrailing();
        if (BETWEEN.length() + row.length() > terminal.columns()) {
            sheet.say(BETWEEN.length(), row, Paint.DIM);
        } else {
            sheet.line(BETWEEN.length(), Paint.DIM.on(terminal, row));
        }
    }

    private static Paint paint(Entry entry) {
        return entry.open() ? Paint.BOLD : Paint.PLAIN;
    }

    private static String cells(List<Column> columns, Function<Column, String> value) {
        var cells = new StringBuilder();
        columns.forEach(column -> cells.append(Wrapping.column(value.apply(column), column.width()))
                .append(BETWEEN));
        return cells.toString();
    }

    private String started(Entry entry) {
        return STARTED.format(entry.started().atZone(zone));
    }

    private String lasted(Entry entry) {
        return entry.lasted().map(this::length).orElse("-");
    }

    private String length(Duration lasted) {
        return lasted.compareTo(Duration.ofMinutes(1)) < 0 ? "<1m" : texts.duration(lasted);
    }
}
