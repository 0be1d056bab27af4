package dev.allclear.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.allclear.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder in which a team has a small site, for the commands that write. */
record Desktop(Path folder) {
    static final String PAYMENTS = "content/incidents/2026-11-22-payments.md";
    static final String OPEN = """
            ---
            title: Payments fail for some cards
            impact: major
            components: [payments]
            ---

            ## Investigating · 2026-11-22 14:05 UTC

            We are looking into it.
            """;

    static final String WINDOW = "content/maintenance/database.yaml";
    static final String UPGRADE = """
            title: Database upgrade
            components: [api]
            start: 2026-11-22 15:00
            end: 2026-11-22 17:00
            """;

    /** Returns the folder {@code folder}, with a site of two components and an open incident. */
    static Desktop in(Path folder) throws IOException {
        var desktop = new Desktop(folder);
        desktop.write(
                "content/site.yaml", "name: Example\nurl: https://status.example.com/\ntimezone: Europe/Zurich\n");
        desktop.write("content/components.yaml", "- {id: api, name: API}\n- {id: payments, name: Payments}\n");
        desktop.write(PAYMENTS, OPEN);
        return desktop;
    }

    void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    String text(String path) throws IOException {
        return Files.readString(folder.resolve(path));
    }

    /** Adds an incident that is resolved. */
    void resolved(String id, String title, String updates) throws IOException {
        write("content/incidents/" + id + ".md", "---\ntitle: " + title + "\nimpact: major\n---\n" + updates);
    }

    /** Runs a command, with a clock that shows 14:36 UTC of 22 November 2026. */
    Run run(String... args) {
        return Program.in(folder).run(args);
    }

    /** Holds a command to refusing with {@code message}, and to leaving the open incident alone. */
    void refuses(String message, String... args) throws IOException {
        assertThat(run(args))
                .isEqualTo(new Run(2, "", "allclear: " + message + "\nTry `allclear " + args[0] + " --help`.\n"));
        assertThat(text(PAYMENTS)).isEqualTo(OPEN);
    }
}
