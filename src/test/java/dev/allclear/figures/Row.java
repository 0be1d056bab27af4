package dev.allclear.figures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is published of one component or group. */
record Row(
        String id,
        String name,
        boolean group,
        Optional<String> groupId,
        Optional<String> since,
        Optional<String> until,
        Optional<String> target,
        String state,
        Optional<Figure> window,
        List<Figure> days,
        List<Figure> months,
        List<Figure> quarters,
        List<Figure> years) {

    static Row of(Json json) {
        return new Row(
                json.text("id").orElseThrow(),
                json.text("name").orElseThrow(),
                json.flag("group"),
                json.text("group_id"),
                json.text("since"),
                json.text("until"),
                json.text("target"),
                json.text("state").orElseThrow(),
                json.object("window").map(Figure::of),
                figures(json, "days"),
                figures(json, "months"),
                figures(json, "quarters"),
                figures(json, "years"));
    }

    private static List<Figure> figures(Json json, String name) {
        return json.objects(name).stream().map(Figure::of).toList();
    }

    /** Returns the figure of a period, which may be {@code window}. */
    Optional<Figure> figure(String period) {
        return period.equals("window")
                ? window
                : Stream.of(days, months, quarters, years)
                        .flatMap(List::stream)
                        .filter(figure -> figure.period().equals(period))
                        .findFirst();
    }

    /** Returns what a case may ask for, by its name there. */
    Map<String, String> facts() {
        var facts = new LinkedHashMap<String, String>();
        facts.put("state", state);
        facts.put("group", String.valueOf(group));
        facts.put("group_id", groupId.orElse("none"));
        facts.put("since", since.orElse("none"));
        facts.put("until", until.orElse("none"));
        facts.put("target", target.orElse("none"));
        facts.put("days", periods(days));
        facts.put("months", periods(months));
        facts.put("quarters", periods(quarters));
        facts.put("years", periods(years));
        return facts;
    }

    /** Returns all that is published, a line for each period. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(id + ": " + name + " " + facts());
        lines.add(id + " window: " + window.map(Figure::facts));
        Stream.of(days, months, quarters, years)
                .flatMap(List::stream)
                .forEach(figure -> lines.add(id + " " + figure.period() + ": " + figure.facts()));
        return lines;
    }

    private static String periods(List<Figure> figures) {
        return figures.isEmpty() ? "none" : figures.stream().map(Figure::period).collect(Collectors.joining(" "));
    }
}
