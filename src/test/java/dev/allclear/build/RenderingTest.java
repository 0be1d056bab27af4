package dev.allclear.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.allclear.diagnostic.Diagnostics;
import dev.allclear.page.DataFile;
import dev.allclear.publish.Nowhere;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RenderingTest {
    private static final DataFile NEVER_MADE = new DataFile("uptime.json", Optional.empty(), () -> {
        throw new IllegalStateException("nobody reads it");
    });

    @Test
    void whereNothingIsWrittenFilesForProgramsAreNotMadeButTheirAddressesCount() throws IOException {
        var log = new Diagnostics();
        try (var rendering = new Rendering(new Nowhere(), log)) {
            rendering.data(Stream.of(NEVER_MADE));
            assertThat(log.all()).isEmpty();

            rendering.data(Stream.of(NEVER_MADE));
            assertThat(log.all()).hasSize(1);
        }
    }
}
