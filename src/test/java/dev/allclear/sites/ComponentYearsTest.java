package dev.allclear.sites;

import static org.assertj.core.api.Assertions.assertThat;

import dev.allclear.Building;
import dev.allclear.Run;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The years of a component have pages where its own has no room for all. */
class ComponentYearsTest {
    @TempDir
    Path folder;

    @Test
    void theyGoWithoutAWordWhenThereIsRoomForAll() {
        write("site.yaml", """
                name: Harbour Ferries
                url: https://status.harbour.example/
                outputs: {api: false, badges: false, calendar: false, feeds: false, markdown: false, search: false}
                """);
        write("components.yaml", """
                - {id: booking, name: Booking}
                - {id: gates, name: Gates}
                """);
        IntStream.rangeClosed(0, 100).forEach(number -> incident(number, "booking"));
        assertThat(built().exitCode()).isZero();
        assertThat(site().paths())
                .contains("components/booking/history/2021/index.html")
                .noneMatch(path -> path.startsWith("components/gates/history/"));
        assertThat(site().text("components/booking/index.html")).contains("<a href=\"history/2021/\">2021</a>");

        incident(7, "gates");
        Run run = built();

        assertThat(run).isEqualTo(new Run(0, run.out(), ""));
        assertThat(site().paths()).noneMatch(path -> path.startsWith("components/booking/history/"));
        assertThat(site().text("components/booking/index.html")).doesNotContain("href=\"history/2021/\"");
    }

    private void incident(int number, String component) {
        LocalDate day = LocalDate.parse("2021-01-01").plusDays(number);
        write("incidents/" + day + "-trouble.yaml", """
                title: Trouble
                impact: minor
                components: [%s]
                updates:
                  - {status: investigating, at: %s 08:00, text: We look.}
                  - {status: resolved, at: %s 09:00, text: All is well.}
                """.formatted(component, day, day));
    }

    private Run built() {
        return Building.run(folder, "build", "--strict", "--now", "2021-09-30T12:00:00Z");
    }

    private Tree site() {
        return Tree.of(folder.resolve("site"));
    }

    private void write(String file, String text) {
        Tree.of(file, text).writtenTo(folder.resolve("content"));
    }
}
