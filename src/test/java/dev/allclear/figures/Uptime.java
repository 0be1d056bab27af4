package dev.allclear.figures;

import java.util.List;
import java.util.Optional;

/** The whole of {@code /uptime.json}. */
record Uptime(String now, String timeZone, String windowDays, List<Row> rows) {

    static Uptime read(byte[] document) {
        Json json = Json.read(document);
        return new Uptime(
                json.text("now").orElseThrow(),
                json.text("time_zone").orElseThrow(),
                json.text("window_days").orElseThrow(),
                json.objects("components").stream().map(Row::of).toList());
    }

    Optional<Row> row(String id) {
        return rows.stream().filter(row -> row.id().equals(id)).findFirst();
    }
}
