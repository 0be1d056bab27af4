package dev.allclear.output.image;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.allclear.model.Accent;
import dev.allclear.model.Colour;
import dev.allclear.model.Settings;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IconsTest {
    private static final int BLUE = 0x0b5fff;

    @Test
    void isTheFirstLetterOfTheNameInLegibleInkOnTheColour() {
        assertThat(svg("«harbour» Ferries", BLUE))
                .contains("fill=\"#0b5fff\"", "<path fill=\"#ffffff\" d=\"M")
                .isEqualTo(svg("Havn", BLUE));
        assertThat(svg("Harbour", 0xffcc00)).contains("fill=\"#ffcc00\"", "<path fill=\"#000000\" d=\"M");
        assertThat(svg("Ziegel", BLUE)).isNotEqualTo(svg("Harbour", BLUE));
        assertThat(svg("été", BLUE)).isEqualTo(svg("É", BLUE)).isNotEqualTo(svg("E", BLUE));
    }

    @Test
    void isOurMarkWhereTheLetterCannotBeDrawn() {
        assertThat(svg("港湾フェリー", BLUE)).isEqualTo(svg("!", BLUE)).isNotEqualTo(svg("H", BLUE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Harbour", "Will", "Ж", "ميناء", "נמל", "3M", "Q", "I", "港"})
    void isWholeWhereAPhoneCutsItRound(String name) throws IOException {
        BufferedImage picture = png(name, "icon-large.png");
        int inked = 0;
        for (int x = 0; x < 512; x++) {
            for (int y = 0; y < 512; y++) {
                if ((picture.getRGB(x, y) & 0xffffff) != BLUE) {
                    inked++;
                    assertThat(Math.hypot(x - 255.5, y - 255.5)).isLessThan(0.4 * 512);
                }
            }
        }
        assertThat(inked).isBetween(512 * 512 / 60, 512 * 512 / 3);
    }

    @ParameterizedTest
    @CsvSource({"icon-touch.png, 180", "icon-large.png, 512"})
    void isAPictureThatIsLight(String file, int size) throws IOException {
        BufferedImage picture = png("Harbour", file);

        assertThat(picture.getWidth()).isEqualTo(size);
        assertThat(picture.getHeight()).isEqualTo(size);
        assertThat(picture.getRGB(0, 0) & 0xffffff).isEqualTo(BLUE);
        assertThat(file("Harbour", BLUE, file)).hasSizeLessThan(4_000);
    }

    @Test
    void nothingIsDrawnForATeamThatHasAnIconOrNoColour() {
        Optional<Accent> accent = Optional.of(new Accent(new Colour(BLUE)));

        assertThat(Icons.of("Harbour", Settings.Brand.none())).isEmpty();
        assertThat(Icons.of(
                        "Harbour",
                        new Settings.Brand(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of("assets/own.svg"),
                                accent,
                                Optional.empty())))
                .isEmpty();
    }

    private static String svg(String name, int colour) {
        return new String(file(name, colour, "icon.svg"), UTF_8);
    }

    private static BufferedImage png(String name, String file) throws IOException {
        return Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(file(name, BLUE, file))));
    }

    private static byte[] file(String name, int colour, String file) {
        Map<String, byte[]> files = Icons.of(
                name,
                new Settings.Brand(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(new Accent(new Colour(colour))),
                        Optional.empty()));
        assertThat(files).hasSize(3);
        return Objects.requireNonNull(files.get(file));
    }
}
