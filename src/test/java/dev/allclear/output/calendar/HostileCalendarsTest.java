package dev.allclear.output.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import dev.allclear.model.Id;
import dev.allclear.model.Impact;
import dev.allclear.model.Localized;
import dev.allclear.model.Maintenance;
import dev.allclear.model.MaintenanceStatus;
import dev.allclear.model.Prose;
import dev.allclear.model.Site;
import dev.allclear.model.States;
import dev.allclear.model.Update;
import dev.allclear.status.Derived;
import dev.allclear.status.SiteBuilder;
import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.CalendarComponent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is written, a calendar is valid by the byte, and two programs read the same words in it. */
class HostileCalendarsTest {
    private static final Instant START = Instant.parse("2026-03-02T12:00:00Z");
    private static final List<String> PIECES = List.of(
            "\"",
            ";",
            ",",
            ":",
            "\\",
            "\\n",
            "\\N",
            "\\,",
            "^n",
            "\r\nEND:VEVENT\r\nBEGIN:VALARM\r\n",
            "\r\n ",
            "\n\t",
            "\r",
            "END:VCALENDAR",
            "</script>",
            "&amp;",
            "😀",
            "👩‍🚒",
            "\u202E",
            "\u200F",
            "\u2066",
            "\u2028",
            "\u2029",
            "\u0085",
            "\u0000",
            "\u0007",
            "\u001B[31m",
            "\u007F",
            "\uFFFE",
            "\uD800",
            "\uDC00",
            "\t",
            "Größe",
            "状態",
            " ",
            "word",
            "**",
            "| a |\n|---|\n",
            "x".repeat(10_240),
            "状".repeat(3_000));

    static Stream<Integer> seeds() {
        return IntStream.range(0, 150).boxed();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyProgramReadsTheSameWords(int seed) throws Exception {
        var random = new Random(seed);
        String title = "A" + words(random) + "Z";
        List<String> texts = List.of("B" + words(random) + "Z", "C" + words(random) + "Z");
        byte[] calendar = Told.calendar(planned(title, texts), "maintenance.ics");

        assertThat(lines(calendar)).allSatisfy(line -> {
            assertThat(line.length).isLessThanOrEqualTo(75);
            assertThat(decoded(line)).doesNotContainPattern("[\\p{Cc}&&[^\\t]]");
        });
        ICalendar read = Biweekly.parse(new ByteArrayInputStream(calendar)).first();
        assertThat(read.validate(ICalVersion.V2_0)).isEmpty();
        assertThat(read.getEvents()).hasSize(1);
        VEvent event = read.getEvents().get(0);
        var other = new CalendarBuilder().build(new ByteArrayInputStream(calendar));
        assertThat(other.validate().getEntries()).isEmpty();
        List<CalendarComponent> events = other.getComponents(Component.VEVENT);
        assertThat(events).hasSize(1);

        String description = event.getDescription().getValue();
        assertThat(event.getSummary().getValue())
                .isEqualTo(value(events.get(0), "SUMMARY"))
                .isEqualTo(plain(title));
        assertThat(description).isEqualTo(value(events.get(0), "DESCRIPTION"));
        assertThat(description.indexOf("B")).isGreaterThan(description.indexOf("C"));
    }

    private static String value(Component event, String name) {
        return event.getRequiredProperty(name).getValue();
    }

    private static Derived planned(String title, List<String> texts) {
        Site site = SiteBuilder.in("Europe/Zurich", "api").build();
        var updates = new ArrayList<Update<MaintenanceStatus>>();
        for (String text : texts) {
            updates.add(new Update<>(
                    START.minusSeconds(3_600 - 60L * updates.size()),
                    MaintenanceStatus.SCHEDULED,
                    Localized.of(Prose.of(text)),
                    States.none(),
                    Optional.empty(),
                    Optional.empty()));
        }
        var maintenance = new Maintenance(
                new Id("work"),
                Localized.of(title),
                Impact.MAINTENANCE,
                States.none(),
                Optional.empty(),
                START,
                START.plusSeconds(3_600),
                updates.get(0).at(),
                Optional.empty(),
                updates,
                List.of(),
                List.of(),
                Optional.empty());
        return Derived.of(
                new Site(site.settings(), site.components(), List.of(), List.of(maintenance), List.of(), List.of()),
                START);
    }

    private static String words(Random random) {
        return random.ints(random.nextInt(12), 0, PIECES.size())
                .mapToObj(PIECES::get)
                .collect(Collectors.joining(random.nextBoolean() ? " " : ""));
    }

    /** Returns what a calendar can hold of a title: no control characters, no half pairs, one space where there is any. */
    private static String plain(String text) {
        return text.codePoints()
                .map(point -> Character.isWhitespace(point) || Character.isISOControl(point) ? ' ' : point)
                .filter(point -> Character.getType(point) != Character.SURROGATE && (point & 0xFFFE) != 0xFFFE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .replaceAll(" +", " ")
                .strip();
    }

    /** Returns the lines between two ends of line, each of which is CR LF. */
    private static List<byte[]> lines(byte[] calendar) {
        var lines = new ArrayList<byte[]>();
        int from = 0;
        for (int i = 0; i < calendar.length; i++) {
            if (calendar[i] == '\n') {
                assertThat(calendar[i - 1]).isEqualTo((byte) '\r');
                lines.add(Arrays.copyOfRange(calendar, from, i - 1));
                from = i + 1;
            }
        }
        assertThat(from).isEqualTo(calendar.length);
        return lines;
    }

    /** Returns a line as text; refuses half a character. */
    private static String decoded(byte[] line) {
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(line)).toString();
        } catch (CharacterCodingException e) {
            throw new AssertionError(e);
        }
    }
}
