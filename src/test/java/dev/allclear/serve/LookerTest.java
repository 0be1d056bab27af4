package dev.allclear.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.allclear.build.BuildRequest;
import dev.allclear.build.Folder;
import dev.allclear.build.WrongUsage;
import dev.allclear.diagnostic.Findings;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A preview moves on with the time, but looks again only when that changes something. */
class LookerTest {
    @TempDir
    private Path folder;

    private final Stage stage = new Stage();
    private Instant now = Instant.parse("2026-11-22T21:00:30Z");

    @BeforeEach
    void writeASiteWithMaintenanceToCome() throws IOException {
        write("site.yaml", "name: Harbour\nurl: https://status.harbour.example/\n");
        write("components.yaml", "- {id: api, name: API}\n");
        write("maintenance/disks.md", """
                ---
                title: Disks
                start: 2026-11-22 22:00 UTC
                end: 2026-11-22 23:00 UTC
                components: [api]
                ---
                """);
    }

    @Test
    void aWindowOpensByItself() throws WrongUsage, IOException {
        Looker looker = looker(Optional.empty());
        looker.first();
        assertThat(looker.due()).isFalse();
        assertThat(looker.patience()).isEqualTo(Duration.ofMinutes(1));

        now = Instant.parse("2026-11-22T21:59:50Z");
        assertThat(looker.due()).isFalse();
        assertThat(looker.patience()).isEqualTo(Duration.ofSeconds(10));

        now = Instant.parse("2026-11-22T22:00:00Z");
        assertThat(looker.due()).isTrue();
        looker.again(Changes.none());
        assertThat(looker.due()).isFalse();
        assertThat(stage.scene().good().orElseThrow().nextTransition()).contains(Instant.parse("2026-11-22T23:00:00Z"));
    }

    @Test
    void aSiteThatIsBrokenIsNotLookedAtAgainAndAgain() throws WrongUsage, IOException {
        Looker looker = looker(Optional.empty());
        looker.first();
        write("site.yaml", "name: Harbour\n");
        now = Instant.parse("2026-11-22T22:00:00Z");
        looker.again(Changes.none());
        assertThat(stage.scene().errors().shown()).hasSize(1);
        assertThat(looker.due()).isFalse();
        now = Instant.parse("2026-11-22T22:30:00Z");
        assertThat(looker.due()).isFalse();
    }

    @Test
    void theTimeThatStandsIsNeverDue() throws WrongUsage, IOException {
        Looker looker = looker(Optional.of(now));
        looker.first();
        now = Instant.parse("2026-11-23T22:00:00Z");
        assertThat(looker.due()).isFalse();
    }

    private Looker looker(Optional<Instant> asOf) {
        var terms = new PreviewTerms(
                "localhost",
                List.of(0),
                (instant, address) -> request(instant, address),
                new Roots(List.of(new Roots.Root(folder, "content", true))),
                asOf,
                false,
                false,
                new Clock() {
                    @Override
                    public Instant instant() {
                        return now;
                    }

                    @Override
                    public ZoneId getZone() {
                        return ZoneOffset.UTC;
                    }

                    @Override
                    public Clock withZone(ZoneId zone) {
                        throw new UnsupportedOperationException();
                    }
                });
        return new Looker(terms, URI.create("http://localhost:1"), stage, new Unheard());
    }

    private BuildRequest request(Instant instant, URI address) {
        return new BuildRequest(
                new Folder(folder, "content"),
                Optional.empty(),
                Optional.empty(),
                false,
                instant,
                false,
                false,
                Optional.of(address),
                Optional.empty(),
                false,
                false,
                "0",
                "");
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static final class Unheard implements Hearing {
        @Override
        public void looked(Changes changes, Duration took, Findings findings) {}

        @Override
        public void unshown(Findings findings) {}

        @Override
        public void failed(Throwable failure) {
            throw new AssertionError(failure);
        }

        @Override
        public void polls() {}
    }
}
