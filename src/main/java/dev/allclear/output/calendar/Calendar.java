package dev.allclear.output.calendar;

import biweekly.ICalDataType;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VFreeBusy;
import biweekly.io.TimezoneAssignment;
import biweekly.io.text.ICalWriter;
import biweekly.util.Duration;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import dev.allclear.model.Settings;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;

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
        // The library is given wall-clock times as if they were in UTC, so that it writes them as they are.
        var zone = new TimezoneAssignment(TimeZone.getTimeZone(ZoneOffset.UTC), Offsets.of(settings.zone(), from));
        var calendar = new ICalendar();
        calendar.setProductId(PROGRAM);
        calendar.getTimezoneInfo().getTimezones().add(zone);
        String name = Words.line(title);
        calendar.setName(name);
        // The library escapes addresses like texts, which RFC 5545, section 3.3.13, has not.
        calendar.setExperimentalProperty("URL", edition.place().href(home));
        calendar.setExperimentalProperty(
                "SOURCE", ICalDataType.URI, edition.place().fixed(path));
        calendar.setRefreshInterval(Duration.parse(REFRESH)).setParameter("VALUE", "DURATION");
        // What programs knew before RFC 7986; the library leaves values of such properties to us.
        calendar.setExperimentalProperty("X-WR-CALNAME", VObjectPropertyValues.escape(name));
        calendar.setExperimentalProperty("X-PUBLISHED-TTL", REFRESH);
        var events = new Events(edition, calendar.getTimezoneInfo(), zone);
        plans.forEach(plan -> calendar.addEvent(events.of(plan)));
        if (plans.isEmpty()) {
            calendar.addFreeBusy(nothing(edition));
        }
        return Folding.bytes(written(calendar));
    }

    /** A calendar has to have something, and a zone is not enough for every program. This says that no time is taken. */
    private VFreeBusy nothing(Edition edition) {
        var nothing = new VFreeBusy();
        nothing.setUid(edition.tags().of(path));
        nothing.setDateTimeStamp(Date.from(Events.NEVER));
        return nothing;
    }

    private static String written(ICalendar calendar) {
        var text = new StringWriter();
        try (var writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(calendar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
