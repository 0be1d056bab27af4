package dev.allclear.forms;

import dev.allclear.model.Event;
import dev.allclear.model.Incident;
import dev.allclear.model.Language;
import dev.allclear.model.Prose;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A form that incidents and maintenances are written in. */
enum Form {
    MARKDOWN("md") {
        @Override
        String text(String head, Optional<Prose> summary, List<Entry> updates) {
            StringBuilder text = new StringBuilder("---\n" + head + "---\n");
            summary.ifPresent(
                    prose -> text.append('\n').append(prose.markdown()).append('\n'));
            updates.forEach(update -> text.append(section(update)));
            return text.toString();
        }

        private String section(Entry update) {
            String text = update.text();
            return "\n## " + heading(update) + "\n" + (text.isEmpty() ? "" : "\n" + text + "\n");
        }

        private String heading(Entry update) {
            Map<String, String> facts = new LinkedHashMap<>(update.states());
            facts.putAll(update.times());
            String word = update.status().orElse("update");
            return word.substring(0, 1).toUpperCase(Locale.ROOT)
                    + word.substring(1).replace('_', ' ') + " · " + update.time()
                    + (facts.isEmpty() ? "" : " " + Scalars.mapping(facts));
        }
    },
    YAML("yaml") {
        @Override
        String text(String head, Optional<Prose> summary, List<Entry> updates) {
            StringBuilder text = new StringBuilder(head);
            summary.ifPresent(prose -> text.append("summary: ")
                    .append(Scalars.lines(prose.markdown(), 2))
                    .append('\n'));
            text.append(updates.isEmpty() ? "" : "updates:\n");
            updates.forEach(update -> text.append(item(update)));
            return text.toString();
        }

        private String item(Entry update) {
            StringBuilder item = new StringBuilder("  - at: " + update.time() + "\n");
            update.status()
                    .ifPresent(
                            status -> item.append("    status: ").append(status).append('\n'));
            if (!update.states().isEmpty()) {
                item.append("    components: ")
                        .append(Scalars.mapping(update.states()))
                        .append('\n');
            }
            update.times().forEach((name, time) -> item.append("    " + name + ": " + time + "\n"));
            if (!update.text().isEmpty()) {
                item.append("    text: ")
                        .append(Scalars.lines(update.text(), 6))
                        .append('\n');
            }
            return item.toString();
        }
    };

    private final String ending;

    Form(String ending) {
        this.ending = ending;
    }

    /** Returns the files that {@code event} is in this form, its translations beside it, by path. */
    Map<String, String> files(Event event, List<Language> languages, Habit habit) {
        String stem = (event instanceof Incident ? "incidents/" : "maintenance/") + event.id();
        Map<String, String> files = new LinkedHashMap<>();
        files.put(
                stem + "." + ending,
                text(
                        Head.of(event),
                        event.summary().map(summary -> summary.original()),
                        Entry.of(event.updates(), habit)));
        for (Language language : languages) {
            String head = Head.in(language, event);
            Optional<Prose> summary = event.summary().flatMap(each -> each.translation(language));
            List<Entry> updates = Entry.in(language, event.updates(), habit);
            if (!head.isEmpty() || summary.isPresent() || !updates.isEmpty()) {
                files.put(stem + "." + language.tag() + "." + ending, text(head, summary, updates));
            }
        }
        return files;
    }

    /** Returns the text of one file. */
    abstract String text(String head, Optional<Prose> summary, List<Entry> updates);
}
