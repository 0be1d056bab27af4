package dev.allclear.content;

import dev.allclear.diagnostic.Rule;
import dev.allclear.source.Span;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads time zones: {@code Z}, {@code UTC}, {@code GMT}, an offset such as {@code +02:00}, or a name of the IANA database. */
final class Zones {
    static final ZoneId UTC = ZoneId.of("UTC");

    private static final Pattern OFFSET = Pattern.compile("([+-])(\\d{2}):?(\\d{2})?");
    private static final Pattern PREFIXED_OFFSET = Pattern.compile("(?:UTC|GMT)?\\s*([+-])(\\d{1,2})(?::?(\\d{2}))?");
    private static final Pattern NAME = Pattern.compile("[A-Za-z]+(/[A-Za-z0-9_+-]+)+");

    private static final Pattern FOLLOWED =
            Pattern.compile("(|[A-Za-z][A-Za-z/_]*|[+-]\\d{2}:?\\d{2})([-–—] .*|\\W?\\s*[:;,.·|\\[(].*|\\s+[-–—].*)");
    private static final Pattern FURTHER = Pattern.compile("(\\S+)\\s+(.+)");
    private static final Pattern NO_ZONE = Pattern.compile("(?i)uhr|h|hrs?|hours|o'clock|local(?: time)?");

    private static final Pattern FIRST_OF_A_PLACE = Pattern.compile("(?:^|;[^`]*)`([^`]+)`");

    /** What people usually mean by an abbreviation. None of them names one zone in all the world. */
    private static final Map<String, String> ABBREVIATIONS = Map.ofEntries(
            Map.entry("WET", "`+00:00` or `Europe/Lisbon`"),
            Map.entry("WEST", "`+01:00` or `Europe/Lisbon`"),
            Map.entry("BST", "`+01:00` or `Europe/London`"),
            Map.entry("CET", "`+01:00` or `Europe/Berlin`"),
            Map.entry("MEZ", "`+01:00` or `Europe/Berlin`"),
            Map.entry("CEST", "`+02:00` or `Europe/Berlin`"),
            Map.entry("MESZ", "`+02:00` or `Europe/Berlin`"),
            Map.entry("EET", "`+02:00` or `Europe/Helsinki`"),
            Map.entry("EEST", "`+03:00` or `Europe/Helsinki`"),
            Map.entry("MSK", "`+03:00` or `Europe/Moscow`"),
            Map.entry("EST", "`-05:00` or `America/New_York`"),
            Map.entry("EDT", "`-04:00` or `America/New_York`"),
            Map.entry("ET", "`America/New_York`"),
            Map.entry("CST", "`-06:00` or `America/Chicago`; in China, `+08:00` or `Asia/Shanghai`"),
            Map.entry("CDT", "`-05:00` or `America/Chicago`"),
            Map.entry("CT", "`America/Chicago`"),
            Map.entry("MST", "`-07:00` or `America/Denver`"),
            Map.entry("MDT", "`-06:00` or `America/Denver`"),
            Map.entry("MT", "`America/Denver`"),
            Map.entry("PST", "`-08:00` or `America/Los_Angeles`"),
            Map.entry("PDT", "`-07:00` or `America/Los_Angeles`"),
            Map.entry("PT", "`America/Los_Angeles`"),
            Map.entry("AKST", "`-09:00` or `America/Anchorage`"),
            Map.entry("AKDT", "`-08:00` or `America/Anchorage`"),
            Map.entry("HST", "`-10:00` or `Pacific/Honolulu`"),
            Map.entry("AST", "`-04:00` or `America/Halifax`"),
            Map.entry("ADT", "`-03:00` or `America/Halifax`"),
            Map.entry("BRT", "`-03:00` or `America/Sao_Paulo`"),
            Map.entry("IST", "`+05:30` or `Asia/Kolkata`; in Ireland, `Europe/Dublin`; in Israel, `Asia/Jerusalem`"),
            Map.entry("SAST", "`+02:00` or `Africa/Johannesburg`"),
            Map.entry("GST", "`+04:00` or `Asia/Dubai`"),
            Map.entry("SGT", "`+08:00` or `Asia/Singapore`"),
            Map.entry("HKT", "`+08:00` or `Asia/Hong_Kong`"),
            Map.entry("AWST", "`+08:00` or `Australia/Perth`"),
            Map.entry("JST", "`+09:00` or `Asia/Tokyo`"),
            Map.entry("KST", "`+09:00` or `Asia/Seoul`"),
            Map.entry("ACST", "`+09:30` or `Australia/Adelaide`"),
            Map.entry("ACDT", "`+10:30` or `Australia/Adelaide`"),
            Map.entry("AEST", "`+10:00` or `Australia/Sydney`"),
            Map.entry("AEDT", "`+11:00` or `Australia/Sydney`"),
            Map.entry("NZST", "`+12:00` or `Pacific/Auckland`"),
            Map.entry("NZDT", "`+13:00` or `Pacific/Auckland`"));

    private Zones() {}

    /** Returns the zone that {@code typed} names, if it names one. */
    static Optional<ZoneId> find(String typed) {
        try {
            Optional<ZoneId> named = named(typed);
            return named.isEmpty() && OFFSET.matcher(typed).matches() ? Optional.of(ZoneOffset.of(typed)) : named;
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Returns how to write the zone that {@code typed} names or those that, as an abbreviation, it is used for. */
    static List<String> meant(String typed) {
        return find(typed).isPresent()
                ? List.of(typed)
                : Optional.ofNullable(ABBREVIATIONS.get(typed.toUpperCase(Locale.ROOT))).stream()
                        .flatMap(choices -> FIRST_OF_A_PLACE.matcher(choices).results())
                        .map(choice -> choice.group(1))
                        .toList();
    }

    /** Returns the zone that {@code typed} names, if it names one that is more than an offset. */
    static Optional<ZoneId> named(String typed) {
        if (List.of("Z", "UTC", "GMT").contains(typed.toUpperCase(Locale.ROOT))) {
            return Optional.of(UTC);
        }
        try {
            return region(typed) ? Optional.of(ZoneId.of(typed)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean region(String name) {
        return NAME.matcher(name).matches() && !name.startsWith("SystemV/");
    }

    /** Reads the zone {@code typed}, the last part of the time {@code value}. */
    static Optional<ZoneId> read(String typed, Value value) {
        Optional<ZoneId> zone = find(typed);
        return zone.isPresent() ? zone : refuse(typed, value);
    }

    private static Optional<ZoneId> refuse(String typed, Value value) {
        String meant = ABBREVIATIONS.get(typed.toUpperCase(Locale.ROOT));
        if (meant != null) {
            return value.refuse(
                    Rule.BAD_TIME,
                    "The abbreviation `" + typed + "` does not name one time zone.",
                    "Write what is meant, usually " + meant + ".");
        }
        Matcher followed = FOLLOWED.matcher(typed);
        if (followed.matches()
                && (followed.group(1).isEmpty() || find(followed.group(1)).isPresent())) {
            return refuseRest(followed.group(2).strip(), value);
        }
        Matcher further = FURTHER.matcher(typed);
        if (further.matches()
                && find(further.group(1)).isPresent()
                && !PREFIXED_OFFSET.matcher(typed.toUpperCase(Locale.ROOT)).matches()) {
            return refuseRest(further.group(2), value);
        }
        return value.refuse(Rule.BAD_TIME, "There is no time zone `" + typed + "`.", mended(typed));
    }

    private static Optional<ZoneId> refuseRest(String rest, Value value) {
        Span all = value.span();
        boolean last = value.problems().source().slice(all).endsWith(rest);
        value.problems()
                .add(
                        Rule.BAD_TIME,
                        last ? new Span(all.to() - rest.length(), all.to()) : all,
                        "`" + rest + "` is no part of a time.",
                        "Remove it.");
        return Optional.empty();
    }

    private static String mended(String typed) {
        Matcher prefixed = PREFIXED_OFFSET.matcher(typed.toUpperCase(Locale.ROOT));
        if (NO_ZONE.matcher(typed).matches()) {
            return "Leave it out: a time without a zone is in the site's `timezone`.";
        }
        if (!prefixed.matches()) {
            return nearest(typed, "Write `UTC`, an offset such as `+02:00`, or a zone such as `Europe/Zurich`.");
        }
        String minutes = prefixed.group(3) == null ? "00" : prefixed.group(3);
        String hours = prefixed.group(2).length() == 1 ? "0" + prefixed.group(2) : prefixed.group(2);
        String offset = prefixed.group(1) + hours + ":" + minutes;
        return find(offset).isPresent() ? "Did you mean `" + offset + "`?" : "Offsets go from `-18:00` to `+18:00`.";
    }

    /** Returns, as a hint, what was meant by {@code typed}, which names no zone that is more than an offset. */
    static String hint(String typed) {
        String usual = ABBREVIATIONS.getOrDefault(typed.toUpperCase(Locale.ROOT), "");
        return usual.isEmpty()
                ? nearest(typed, "Write `UTC` or a zone such as `Europe/Zurich`.")
                : "Write what is meant, usually " + usual.replaceAll("`[+-][0-9:]+` or ", "") + ".";
    }

    private static String nearest(String typed, String otherwise) {
        String city = "/" + Vocabulary.fold(typed);
        return Names.ALL.stream()
                .filter(name ->
                        !name.startsWith("Etc/") && Vocabulary.fold(name).endsWith(city))
                .findFirst()
                .map(name -> "Did you mean `" + name + "`?")
                .orElseGet(() -> Hint.nearest(typed, Names.ALL, otherwise));
    }

    /** All names; loaded only when one is wrong. */
    private static final class Names {
        static final List<String> ALL = Stream.concat(
                        Stream.of("UTC"),
                        ZoneId.getAvailableZoneIds().stream()
                                .filter(Zones::region)
                                .sorted())
                .toList();
    }
}
