package dev.allclear.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.allclear.diagnostic.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceTextTest {
    private static final SourceText TEXT = new SourceText("content/a.md", "ab\n\n😀 cd\nef");

    @ParameterizedTest
    @CsvSource({
        "0, 2, 1, 1, 2, ab",
        "1, 1, 1, 2, 0, ab",
        "2, 3, 1, 3, 0, ab",
        "3, 3, 2, 1, 0, ''",
        "4, 6, 3, 1, 1, 😀 cd",
        "7, 9, 3, 3, 2, 😀 cd",
        "7, 12, 3, 3, 2, 😀 cd",
        "10, 12, 4, 1, 2, ef",
        "12, 12, 4, 3, 0, ef",
        "99, 100, 4, 3, 0, ef"
    })
    void aSpanIsPlacedInItsFirstLineAndCountedInCodePoints(
            int from, int to, int line, int column, int length, String excerpt) {
        assertThat(TEXT.at(new Span(from, to)))
                .isEqualTo(Location.of("content/a.md", new Location.Place(line, column, length, excerpt)));
    }

    @Test
    void anEmptyTextHasOneEmptyLine() {
        assertThat(new SourceText("f", "").at(new Span(0, 0)))
                .isEqualTo(Location.of("f", new Location.Place(1, 1, 0, "")));
    }

    @Test
    void ofALongLineOnlyThePartAroundThePlaceIsKept() {
        String before = "😀".repeat(3_000);
        SourceText text = new SourceText("f", "first\n" + before + "typo" + "x".repeat(2_000) + "\nlast");
        int at = "first\n".length() + before.length();

        assertThat(text.at(new Span(at, at + 4)))
                .isEqualTo(Location.of(
                        "f",
                        new Location.Place(2, 3_001, 4, "…" + "😀".repeat(250) + "typo" + "x".repeat(496) + "…", 251)));
    }

    @Test
    void columnsOfALongLineCountCodePointsWhereverTheyStand() {
        String line = "a😀é".repeat(2_000);
        SourceText text = new SourceText("f", line);

        for (int at = 0; at < line.length(); at = line.offsetByCodePoints(at, 1)) {
            Location.Place place = text.at(new Span(at, line.length())).place().orElseThrow();
            assertThat(place.column()).isEqualTo(1 + line.codePointCount(0, at));
            assertThat(place.length()).isEqualTo(line.codePointCount(at, line.length()));
            assertThat(place.excerpt().codePointAt(place.excerpt().offsetByCodePoints(0, place.indent())))
                    .isEqualTo(line.codePointAt(at));
        }
    }

    @Test
    void aSliceIsWhatWasTyped() {
        assertThat(TEXT.slice(new Span(4, 7))).isEqualTo("😀 ");
    }
}
