package dev.allclear.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.allclear.Building;
import dev.allclear.Run;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A site in Zurich (UTC+1): an incident is open since 14:20 UTC of 22 November 2026, and maintenance is planned from 22:00 to
 * 23:30.
 */
final class FerrySite {
    private FerrySite() {}

    /**
     * Returns the folder that it is built into, below {@code folder}.
     *
     * @param update what the incident ends with
     * @param end what the maintenance ends with
     * @param now the instant that it is built for
     */
    static Path built(Path folder, String update, String end, String now) {
        write(folder, "site.yaml", """
                name: Harbour Ferries
                url: https://status.example/
                timezone: Europe/Zurich
                since: 2026-01-01
                languages: [en, ar]
                logo: {light: assets/light.svg, dark: assets/dark.svg}
                """);
        write(folder, "components.yaml", """
                - {id: web, name: Website}
                - group: quays
                  name: Quays
                  collapsed: true
                  components: [{id: north, name: North quay}, {id: south, name: South quay}]
                """);
        write(folder, "assets/light.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>");
        write(folder, "assets/dark.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>");
        write(folder, "incidents/2026-10-03-fog.md", """
                ---
                title: Fog
                impact: minor
                components: [north]
                ---

                ## Investigating · 2026-10-03 18:00 UTC

                No ferries.

                ## Resolved · 2026-10-03 19:00 UTC

                They sail.
                """);
        write(folder, "incidents/2026-11-22-gates.md", """
                ---
                title: The gates stay shut
                impact: major
                components: [north]
                ---

                ## Investigating · 2026-11-22 14:20 UTC

                We look into it.

                ## Identified · 15:10 UTC

                A fuse.
                """ + update);
        write(folder, "maintenance/2026-11-22-lifts.md", """
                ---
                title: New lifts
                start: 2026-11-22 22:00 UTC
                end: 2026-11-22 23:30 UTC
                components: [south]
                ---

                The south quay gets new lifts.
                """ + end);
        Run run = Building.run(folder, "build", "--now", now);
        assertThat(run.exitCode()).as(run.err()).isZero();
        return folder.resolve("site");
    }

    private static void write(Path folder, String name, String text) {
        try {
            Path file = folder.resolve("content").resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
