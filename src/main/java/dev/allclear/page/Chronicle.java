package dev.allclear.page;

import dev.allclear.model.Id;
import dev.allclear.model.Impact;
import dev.allclear.status.Derived;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that has begun, by the month in which it began in the site's zone, by component and by impact, newest first; the same in every
 * language.
 *
 * <p>A maintenance is in it once it has begun or, if it was cancelled before, once it was to begin.
 */
final class Chronicle {
    private final YearMonth present;
    private final SortedMap<YearMonth, List<Happening>> months = new TreeMap<>(Comparator.reverseOrder());
    private final Map<Id, Annals> byComponent = new HashMap<>();
    private final Map<Impact, Annals> byImpact = new EnumMap<>(Impact.class);

    private Chronicle(YearMonth present) {
        this.present = present;
    }

    static Chronicle of(Derived derived) {
        ZoneId zone = derived.site().settings().zone();
        var chronicle = new Chronicle(YearMonth.from(LocalDate.ofInstant(derived.now(), zone)));
        Stream.concat(
                        derived.incidents().stream().map(Happening::of),
                        derived.maintenances().stream().map(Happening::of))
                .filter(happening -> !happening.beganAt().isAfter(derived.now()))
                .sorted(Comparator.comparing(Happening::beganAt)
                        .thenComparing(Happening::id)
                        .reversed())
                .forEach(happening -> chronicle.add(happening, zone));
        return chronicle;
    }

    private void add(Happening happening, ZoneId zone) {
        YearMonth month = YearMonth.from(LocalDate.ofInstant(happening.beganAt(), zone));
        months.computeIfAbsent(month, key -> new ArrayList<>()).add(happening);
        byImpact.computeIfAbsent(happening.filed(), key -> none()).add(month.getYear(), happening);
        for (Id component : happening.components()) {
            byComponent.computeIfAbsent(component, key -> none()).add(month.getYear(), happening);
        }
    }

    /** The months that something began in, newest first. */
    List<YearMonth> months() {
        return List.copyOf(months.keySet());
    }

    /** The years that something began in, newest first. */
    List<Integer> years() {
        return months.keySet().stream().map(YearMonth::getYear).distinct().toList();
    }

    /** Returns the months of {@code year} that something began in, newest first. */
    List<YearMonth> months(int year) {
        return months.keySet().stream().filter(month -> month.getYear() == year).toList();
    }

    /** Returns what began in {@code month}, one of {@link #months()}. */
    List<Happening> of(YearMonth month) {
        return Collections.unmodifiableList(Objects.requireNonNull(months.get(month)));
    }

    /** Returns what began in {@code year}. */
    List<Happening> of(int year) {
        return months(year).stream().flatMap(month -> of(month).stream()).toList();
    }

    /** The impacts that anything had, and how much. */
    Map<Impact, Integer> impacts() {
        return counts(impact -> of(impact).size());
    }

    /** Returns the impacts that anything had which began in {@code year}, and how much. */
    Map<Impact, Integer> impacts(int year) {
        return counts(impact -> of(impact).of(year).size());
    }

    private Map<Impact, Integer> counts(ToIntFunction<Impact> count) {
        return byImpact.keySet().stream()
                .filter(impact -> count.applyAsInt(impact) > 0)
                .collect(Collectors.toUnmodifiableMap(Function.identity(), count::applyAsInt));
    }

    /** Returns what had this impact. */
    Annals of(Impact impact) {
        return byImpact.getOrDefault(impact, none());
    }

    /** Returns what touched a component. */
    Annals of(Id component) {
        return byComponent.getOrDefault(component, none());
    }

    private Annals none() {
        return new Annals(present.getYear());
    }

    /** Whether {@code month} is before the present one and nothing that began in it goes on. */
    boolean past(YearMonth month) {
        return month.isBefore(present) && of(month).stream().allMatch(Happening::over);
    }

    /** Whether {@code year} is before the present one and nothing that began in it goes on. */
    boolean past(int year) {
        return year < present.getYear() && of(year).stream().allMatch(Happening::over);
    }
}
