package dev.allclear.figures;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;

/** A story as the files in which a team tells it. */
final class StoryFiles {
    private final Story story;
    private final Random habits;

    private StoryFiles(Story story, long habits) {
        this.story = story;
        this.habits = new Random(habits);
    }

    /** Returns the files of a story; the order in which its updates stand is up to {@code habits}. */
    static Written of(Story story, long habits) {
        return new StoryFiles(story, habits).written();
    }

    private Written written() {
        var files = new LinkedHashMap<String, String>();
        files.put("content/site.yaml", site());
        files.put("content/components.yaml", components());
        story.incidents().forEach(each -> files.put("content/incidents/" + each.id() + ".yaml", incident(each)));
        story.maintenances()
                .forEach(each -> files.put("content/maintenance/" + each.id() + ".yaml", maintenance(each)));
        return new Written(files);
    }

    private String site() {
        return "name: Example\nurl: https://status.example.com/\ntimezone: " + story.zone() + "\n"
                + line("since", story.since())
                + "uptime:\n  days: " + story.windowDays() + "\n"
                + line("  target", story.target())
                + "  weights: "
                + story.weights().entrySet().stream()
                        .map(each -> each.getKey().key() + ": 0." + "%03d".formatted(each.getValue()))
                        .map(each -> each.replace("0.1000", "1"))
                        .collect(Collectors.joining(", ", "{", "}\n"));
    }

    private String components() {
        var text = new StringBuilder();
        Optional<String> open = Optional.empty();
        for (Story.Component component : story.components()) {
            Optional<String> group = component.group();
            if (group.isPresent() && !group.equals(open)) {
                text.append("- group: %s\n  name: %s\n  components:\n".formatted(group.get(), group.get()));
            }
            open = group;
            text.append(group.isPresent() ? "    " : "").append(component(component));
        }
        return text.toString();
    }

    private static String component(Story.Component component) {
        String id = component.id();
        return "- {id: " + id + ", name: " + id
                + component.since().map(day -> ", since: " + day).orElse("")
                + component.until().map(day -> ", until: " + day).orElse("")
                + component.target().map(target -> ", target: " + target).orElse("")
                + (component.uptime() ? "" : ", uptime: false") + "}\n";
    }

    private String incident(Story.Incident incident) {
        return head(incident.id(), incident.head())
                + line("started", incident.started().map(StoryFiles::time))
                + line("resolved", incident.resolved().map(StoryFiles::time))
                + updates(incident.updates());
    }

    private String maintenance(Story.Maintenance maintenance) {
        String except = maintenance.except().stream().map(String::valueOf).collect(Collectors.joining(", "));
        return head(maintenance.id(), maintenance.head())
                + line("start", Optional.of(time(maintenance.start())))
                + line("end", Optional.of(time(maintenance.end())))
                + (maintenance.times() > 1 ? "recurrence: FREQ=DAILY;COUNT=" + maintenance.times() + "\n" : "")
                + (except.isEmpty() ? "" : "except: [" + except + "]\n")
                + updates(maintenance.updates());
    }

    private static String head(String id, Map<String, State> states) {
        return "title: " + id + "\n" + "components: " + braces(states) + "\n";
    }

    private String updates(List<Story.Update> updates) {
        return updates.isEmpty()
                ? ""
                : arranged(updates).stream()
                        .map(update -> "  - {at: " + time(update.at())
                                + update.status()
                                        .map(status -> ", status: " + status)
                                        .orElse("")
                                + (update.states().isEmpty() ? "" : ", components: " + braces(update.states())) + "}\n")
                        .collect(Collectors.joining("", "updates:\n", ""));
    }

    /** Forwards, backwards, or, where no two are at one instant, in no order at all. */
    private List<Story.Update> arranged(List<Story.Update> updates) {
        List<Story.Update> arranged = new ArrayList<>(updates);
        int habit = habits.nextInt(3);
        boolean distinct = updates.stream().map(Story.Update::at).distinct().count() == updates.size();
        if (habit == 0 && distinct) {
            Collections.shuffle(arranged, habits);
        } else if (habit == 1
                && updates.get(0).at() < updates.get(updates.size() - 1).at()) {
            Collections.reverse(arranged);
        }
        return arranged;
    }

    private static String braces(Map<String, State> states) {
        return states.entrySet().stream()
                .map(each -> each.getKey() + ": " + each.getValue().key())
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String line(String key, Optional<?> value) {
        return value.map(each -> key + ": " + each + "\n").orElse("");
    }

    private static String time(long second) {
        return Instant.ofEpochSecond(second).toString();
    }
}
