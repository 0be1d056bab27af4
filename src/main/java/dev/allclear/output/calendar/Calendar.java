package dev.allclear.output.calendar;

import dev.allclear.model.Settings;
import java.time.Instant;
import java.util.List;

/**
 * One calendar in one language.
 *
 * @param path of its file inside the site
 * @param home the page that it tells the plans of, without the language's folder
 * @param from from when on the zone's offsets are told
 * @param plans what it has events for
 */
record Calendar(String path, String home, String title, Instant from, List<Plan> plans) {
    private static final String PROGRAM = "-//Allclear//Planned maintenance//EN";

    /** How often a program may ask again. */
    private static final String REFRESH = "PT1H";

    /** Returns the file. */
    byte[] bytes(Edition edition) {
        Settings settings = edition.settings();
        String name = Words.line(title);
        var calendar = new CalendarWriter()
                .begin("VCALENDAR")
                .exact("VERSION", "2.0")
                .exact("PRODID", PROGRAM)
                .text("NAME", name)
                .exact("URL", edition.place().href(home))
                .exact("SOURCE;VALUE=URI", edition.place().fixed(path))
                // What programs knew before RFC 7986.
                .text("X-WR-CALNAME", name)
                .exact("X-PUBLISHED-TTL", REFRESH)
                .exact("REFRESH-INTERVAL;VALUE=DURATION", REFRESH);
        Offsets.of(settings.zone(), from).write(calendar);
        var events = new Events(edition, calendar);
        plans.forEach(events::write);
        if (plans.isEmpty()) {
            nothing(edition, calendar);
        }
        return calendar.end("VCALENDAR").bytes();
    }

    /** A calendar has to have something, and a zone is not enough for every program. This says that no time is taken. */
    private void nothing(Edition edition, CalendarWriter calendar) {
        calendar.begin("VFREEBUSY")
                .text("UID", edition.tags().of(path))
                .instant("DTSTAMP", Events.NEVER)
                .end("VFREEBUSY");
    }
}
