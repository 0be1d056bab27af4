package dev.allclear.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder with the smallest site that has something to tell: an incident of 2021. */
record Harbour(Path folder) {
    /** Writes it into {@code folder}. */
    static Harbour in(Path folder) throws IOException {
        var harbour = new Harbour(folder);
        harbour.write("content/site.yaml", "name: Harbour\nurl: https://status.harbour.example/\n");
        harbour.write("content/components.yaml", "- {id: api, name: API}\n");
        harbour.write("content/incidents/slow.md", """
                ---
                title: Slow answers
                impact: minor
                components: [api]
                ---

                ## Investigating · 2021-09-01 08:00 UTC

                Answers are slow.

                ## Resolved · 2021-09-01 09:00 UTC

                Answers are fast again.
                """);
        return harbour;
    }

    /** Returns the program in its folder. */
    Program program() {
        return Program.in(folder);
    }

    /** Writes a file. */
    void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
