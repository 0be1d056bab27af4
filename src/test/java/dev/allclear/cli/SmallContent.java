package dev.allclear.cli;

import dev.allclear.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A small content folder that a command writes into, in the afternoon of 22 November 2026 in Zurich. */
record SmallContent(Path folder) {
    private static final Instant NOW = Instant.parse("2026-11-22T14:36:20Z");

    /** Writes it below {@code folder}. */
    static SmallContent in(Path folder) throws IOException {
        var content = new SmallContent(folder);
        content.write(
                "content/site.yaml", "name: Harbour\nurl: https://status.harbour.example/\ntimezone: Europe/Zurich\n");
        content.write("content/components.yaml", """
                - {id: api, name: Public API}
                - group: shop
                  name: Shop
                  components: [{id: booking, name: Booking}, {id: payments, name: Payments}]
                """);
        return content;
    }

    /** Returns the program in its folder. */
    Program program() {
        return Program.in(folder).at(NOW);
    }

    /** Runs {@code allclear new incident} in its folder. */
    Run incident(String... args) {
        List<String> all = new ArrayList<>(List.of("new", "incident"));
        all.addAll(List.of(args));
        return program().run(all.toArray(String[]::new));
    }

    /** Writes a file. */
    void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, text);
    }

    /** Returns what is in a file. */
    String read(String path) throws IOException {
        return Files.readString(folder.resolve(path));
    }
}
