package dev.allclear.forms;

import dev.allclear.model.Event;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A content folder that is written file by file. */
record Written(Path root) {

    /** Returns the folder {@code root} of a site in English and German with the components that inventions name. */
    static Written in(Path root) {
        var folder = new Written(root);
        folder.write("site.yaml", """
                name: Example
                url: https://status.example.com/
                timezone: Europe/Zurich
                languages: [en, de]
                """);
        folder.write(
                "components.yaml",
                Invented.COMPONENTS.stream()
                        .map(id -> "- {id: " + Scalars.line(id) + ", name: " + id.toUpperCase(Locale.ROOT) + "!}\n")
                        .collect(Collectors.joining()));
        folder.write("assets/map.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n");
        return folder;
    }

    /** Writes {@code event} and its translations in {@code form}; returns their texts by path. */
    Map<String, String> write(Event event, Form form, Habit habit) {
        Map<String, String> files = form.files(event, Words.TRANSLATED, habit);
        files.forEach(this::write);
        return files;
    }

    private void write(String path, String text) {
        try {
            Path file = root.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
