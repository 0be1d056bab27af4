package dev.allclear.status;

import dev.allclear.model.Id;
import dev.allclear.model.Maintenance;
import dev.allclear.model.Recurrence;
import dev.allclear.model.RuleTimes;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A recurring maintenance as its rule has it, for whom a rule says more than a list of occurrences.
 *
 * <p>An occurrence stands apart where the rule does not tell all of it: because it has a file of its own, because something was
 * said about it, be it that it is called off, or because clocks skip its time of day or show it twice. Programs differ in what
 * they make of such a time, even after it, so the rule is cut there.
 *
 * @param maintenance as it was written
 * @param parts the pieces that the rule is cut into, by time; nearly always one
 * @param apart the ids of the occurrences that stand apart
 */
public record Series(Maintenance maintenance, List<Part> parts, Set<Id> apart) {
    private static final Pattern DAY = Pattern.compile("-(\\d{4}-\\d{2}-\\d{2})(-\\d+)?");

    public Series {
        parts = List.copyOf(parts);
        apart = Set.copyOf(apart);
    }

    /**
     * Times of a rule that follow one another.
     *
     * @param first the first of them
     * @param before how many times the rule gives before that
     * @param last the last of them where the rule is cut after it; absent: the part goes on as the rule does
     * @param left those of them at which nothing takes place, or an occurrence that stands apart
     * @param end when the last window ends by the plan; absent where the rule goes on for longer than is looked ahead
     */
    public record Part(
            LocalDateTime first,
            int before,
            Optional<LocalDateTime> last,
            SortedSet<LocalDateTime> left,
            Optional<Instant> end) {
        public Part {
            left = Collections.unmodifiableSortedSet(new TreeSet<>(left));
        }
    }

    /** Returns those of a site, in the order in which it has them. */
    public static List<Series> of(Derived derived) {
        Map<Id, MaintenanceCourse> courses = new HashMap<>();
        derived.maintenances()
                .forEach(course -> courses.put(course.maintenance().id(), course));
        return derived.site().maintenances().stream()
                .flatMap(
                        written -> written.recurrence().map(rule -> new Walk(written, rule, derived, courses)).stream())
                .map(Walk::series)
                .toList();
    }

    /** Goes once through the times of one rule. */
    private static final class Walk {
        private final Maintenance maintenance;
        private final Recurrence rule;
        private final ZoneId zone;
        private final Map<Id, MaintenanceCourse> courses;
        private final LocalDate last;
        private final Set<Id> apart = new HashSet<>();
        private final List<Part> parts = new ArrayList<>();
        private final List<LocalDateTime> times = new ArrayList<>();
        private final SortedSet<LocalDateTime> left = new TreeSet<>();
        private Optional<LocalDate> day = Optional.empty();
        private int ofDay;

        Walk(Maintenance maintenance, Recurrence rule, Derived derived, Map<Id, MaintenanceCourse> courses) {
            this.maintenance = maintenance;
            this.rule = rule;
            this.zone = derived.site().settings().zone();
            this.courses = courses;
            LocalDate ahead = LocalDate.ofInstant(derived.now(), zone).plusDays(Occurrences.DAYS_AHEAD);
            this.last = Stream.concat(
                            rule.except().stream(),
                            derived.site().maintenances().stream()
                                    .map(Maintenance::id)
                                    .flatMap(this::day))
                    .reduce(ahead, (one, other) -> one.isAfter(other) ? one : other);
        }

        Series series() {
            var all = new RuleTimes(rule, maintenance.start().atZone(zone));
            Optional<LocalDateTime> time = all.next();
            int seen = 0;
            while (time.filter(each -> !each.toLocalDate().isAfter(last)).isPresent()) {
                see(time.get(), seen++);
                time = all.next();
            }
            // A part that goes on begins later than is looked ahead where the rule was cut, or has had no time, before.
            int before = seen - times.size();
            time.filter(next -> times.isEmpty()).ifPresent(times::add);
            end(before, false, time.isPresent());
            return new Series(maintenance, parts, apart);
        }

        private void see(LocalDateTime time, int before) {
            boolean exact = zone.getRules().getValidOffsets(time).size() == 1;
            if (!exact) {
                end(before - times.size(), true, false);
            } else {
                times.add(time);
            }
            LocalDate date = time.toLocalDate();
            if (rule.except().contains(date)) {
                left.add(time);
                return;
            }
            ofDay = day.filter(date::equals).isPresent() ? ofDay + 1 : 1;
            day = Optional.of(date);
            Optional.ofNullable(courses.get(Occurrences.id(maintenance, date, ofDay)))
                    .map(MaintenanceCourse::maintenance)
                    .filter(occurrence -> !exact || !told(occurrence))
                    .ifPresent(occurrence -> {
                        left.add(time);
                        apart.add(occurrence.id());
                    });
        }

        /** Makes a part of the times since the last one, where there are any. */
        private void end(int before, boolean cut, boolean on) {
            if (!times.isEmpty()) {
                LocalDateTime latest = times.get(times.size() - 1);
                left.retainAll(times);
                parts.add(new Part(
                        times.get(0),
                        before,
                        cut ? Optional.of(latest) : Optional.empty(),
                        left,
                        on ? Optional.empty() : Optional.of(over(latest))));
            }
            times.clear();
            left.clear();
        }

        private Instant over(LocalDateTime time) {
            return time.atZone(zone).toInstant().plus(Duration.between(maintenance.start(), maintenance.end()));
        }

        private static boolean told(Maintenance occurrence) {
            return occurrence.recurrence().isPresent() && occurrence.updates().isEmpty();
        }

        private Stream<LocalDate> day(Id id) {
            String start = maintenance.id().value();
            Matcher rest = DAY.matcher(id.value().startsWith(start) ? id.value().substring(start.length()) : "");
            try {
                return rest.matches() ? Stream.of(LocalDate.parse(rest.group(1))) : Stream.empty();
            } catch (DateTimeException e) {
                return Stream.empty();
            }
        }
    }
}
