package dev.allclear.output.calendar;

import biweekly.ICalVersion;
import biweekly.io.ParseContext;
import biweekly.io.scribe.property.RecurrenceRuleScribe;
import biweekly.parameter.ICalParameters;
import biweekly.property.RecurrenceRule;
import dev.allclear.status.Series;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recurrence rules as calendars want them. */
final class Recurrences {
    private static final Pattern UNTIL = Pattern.compile("UNTIL=(\\d{8})(?:T(\\d{6})(Z?))?");
    private static final Pattern COUNT = Pattern.compile("COUNT=(\\d+)");
    private static final Pattern END = Pattern.compile(";(?:UNTIL|COUNT)=[^;]*");
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HHmmss", Locale.ROOT);
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private Recurrences() {}

    /**
     * Returns what gives the times of {@code part} of a valid rule. An {@code UNTIL}, of whichever kind, is the same instant or the
     * end of the same day in UTC.
     */
    static RecurrenceRule of(String rule, Series.Part part, ZoneId zone) {
        String endless = END.matcher(";" + rule).replaceAll("").substring(1);
        Matcher until = UNTIL.matcher(rule);
        Matcher count = COUNT.matcher(rule);
        if (part.last().isPresent()) {
            return parsed(endless + until(part.last().get().atZone(zone).toInstant()));
        }
        if (until.find()) {
            return parsed(endless + until(last(until, zone)));
        }
        return parsed(
                count.find() ? endless + ";COUNT=" + (Integer.parseInt(count.group(1)) - part.before()) : endless);
    }

    private static String until(Instant last) {
        return ";UNTIL=" + UTC.format(last);
    }

    /** Returns a valid rule as it is. */
    static RecurrenceRule parsed(String rule) {
        var context = new ParseContext();
        context.setVersion(ICalVersion.V2_0);
        return new RecurrenceRuleScribe().parseText(rule, null, new ICalParameters(), context);
    }

    private static Instant last(Matcher until, ZoneId zone) {
        LocalDate day = LocalDate.parse(until.group(1), DAY);
        if (until.group(2) == null) {
            return day.plusDays(1).atStartOfDay(zone).minusSeconds(1).toInstant();
        }
        LocalDateTime time = day.atTime(LocalTime.parse(until.group(2), TIME));
        return time.atZone(until.group(3).isEmpty() ? zone : ZoneOffset.UTC).toInstant();
    }
}
