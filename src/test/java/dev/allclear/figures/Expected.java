package dev.allclear.figures;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;

/** What must be published of a story: the figures that follow from the seconds that were counted. */
final class Expected {
    private final Story story;
    private final SecondBySecond counted;

    private Expected(Story story) {
        this.story = story;
        this.counted = SecondBySecond.of(story);
    }

    /** Returns a row for each component that has figures, and for each group right before its first. */
    static List<Row> rows(Story story) {
        return new Expected(story).rows();
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        Optional<String> open = Optional.empty();
        for (int i = 0; i < story.components().size(); i++) {
            Story.Component component = story.components().get(i);
            if (component.group().isPresent() && !component.group().equals(open)) {
                group(component.group().get()).ifPresent(rows::add);
            }
            open = component.group();
            if (component.uptime()) {
                rows.add(component(i));
            }
        }
        return rows;
    }

    private Row component(int i) {
        Story.Component component = story.components().get(i);
        return row(
                component.id(),
                component.group(),
                false,
                List.of(i),
                component.target().or(story::target),
                counted.state(i));
    }

    /** Returns the row of a group, unless none of its children has figures. Its state is that of those not yet retired. */
    private Optional<Row> group(String id) {
        List<Integer> children = IntStream.range(0, story.components().size())
                .filter(i ->
                        story.components().get(i).group().filter(id::equals).isPresent())
                .boxed()
                .toList();
        State worst = children.stream()
                .filter(i -> story.components()
                        .get(i)
                        .until()
                        .filter(today()::isAfter)
                        .isEmpty())
                .map(counted::state)
                .max(State::compareTo)
                .orElse(State.OPERATIONAL);
        List<Integer> members = children.stream()
                .filter(i -> story.components().get(i).uptime())
                .toList();
        return Optional.of(row(id, Optional.empty(), true, members, story.target(), worst))
                .filter(row -> !members.isEmpty());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(Instant.ofEpochSecond(story.now()), story.zone());
    }

    private Row row(
            String id,
            Optional<String> groupId,
            boolean group,
            List<Integer> members,
            Optional<BigDecimal> target,
            State state) {
        SortedMap<LocalDate, Seconds> days = mean(members);
        List<LocalDate> window = IntStream.range(0, story.windowDays())
                .mapToObj(back -> today().minusDays(story.windowDays() - 1L - back))
                .filter(day -> members.stream().anyMatch(i -> counted.tracked(i, day)))
                .toList();
        return new Row(
                id,
                id,
                group,
                groupId,
                members.stream()
                        .map(counted::since)
                        .flatMap(Optional::stream)
                        .min(LocalDate::compareTo)
                        .map(LocalDate::toString),
                until(members).map(LocalDate::toString),
                target.map(Figure::plain).map(BigDecimal::toString),
                state.key(),
                window(window, days),
                figures(days, day -> window.contains(day) ? day.toString() : "", Optional.empty()),
                figures(days, day -> YearMonth.from(day).toString(), target),
                figures(days, day -> day.getYear() + "-Q" + (day.getMonthValue() + 2) / 3, target),
                figures(days, day -> String.valueOf(day.getYear()), target));
    }

    /** Returns the last day of the last to be tracked, if no one is tracked for ever. */
    private Optional<LocalDate> until(List<Integer> members) {
        List<Optional<LocalDate>> all =
                members.stream().map(i -> story.components().get(i).until()).toList();
        return all.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : all.stream().flatMap(Optional::stream).max(LocalDate::compareTo);
    }

    /** Returns the mean of those tracked on each day. */
    private SortedMap<LocalDate, Seconds> mean(List<Integer> members) {
        var all = new TreeSet<LocalDate>();
        members.forEach(i -> all.addAll(counted.days(i).keySet()));
        var mean = new TreeMap<LocalDate, Seconds>();
        for (LocalDate day : all) {
            List<Seconds> tracked = members.stream()
                    .map(i -> Optional.ofNullable(counted.days(i).get(day)))
                    .flatMap(Optional::stream)
                    .toList();
            mean.put(day, tracked.stream().reduce(Seconds.NONE, Seconds::plus).dividedBy(tracked.size()));
        }
        return mean;
    }

    private Optional<Figure> window(List<LocalDate> window, SortedMap<LocalDate, Seconds> days) {
        return window.isEmpty()
                ? Optional.empty()
                : Optional.of(figure(
                        window.get(0) + "/" + window.get(window.size() - 1),
                        window.stream()
                                .map(day -> days.getOrDefault(day, Seconds.NONE).ofAWholeDay())
                                .reduce(Seconds.NONE, Seconds::plus),
                        Optional.empty()));
    }

    private List<Figure> figures(
            SortedMap<LocalDate, Seconds> days, Function<LocalDate, String> period, Optional<BigDecimal> target) {
        var sums = new LinkedHashMap<String, Seconds>();
        days.forEach((day, seconds) -> sums.merge(period.apply(day), seconds, Seconds::plus));
        sums.remove("");
        return sums.entrySet().stream()
                .map(each -> figure(each.getKey(), each.getValue(), target))
                .toList();
    }

    private Figure figure(String period, Seconds seconds, Optional<BigDecimal> target) {
        Fraction weighted = seconds.weighted(story.weights());
        var rounded = new LinkedHashMap<State, BigDecimal>();
        State.COUNTED.forEach(state -> rounded.put(
                state, seconds.in().getOrDefault(state, Fraction.ZERO).rounded(3)));
        return new Figure(
                period,
                seconds.tracked().rounded(3),
                rounded,
                weighted.rounded(3),
                uptime(seconds.tracked(), weighted),
                target.map(each -> budget(each, seconds.tracked(), weighted)));
    }

    private static String uptime(Fraction tracked, Fraction weighted) {
        BigDecimal percent = Figure.plain(tracked.minus(weighted).percentOf(tracked));
        return percent.toString().equals("100") ? "100.0" : percent.toString();
    }

    private static Figure.Budget budget(BigDecimal target, Fraction tracked, Fraction weighted) {
        Fraction share = Fraction.of(new BigDecimal(100).subtract(target)).dividedBy(100);
        Fraction allowed = tracked.times(share);
        return new Figure.Budget(
                Figure.plain(target),
                allowed.dividedBy(60).rounded(2),
                weighted.dividedBy(60).rounded(2),
                allowed.minus(weighted).dividedBy(60).rounded(2));
    }
}
