package dev.allclear.output.image;

import static org.assertj.core.api.Assertions.assertThat;

import dev.allclear.page.Poster;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class DrawingTest {
    private static final Poster OUTAGE = new Poster(
            false,
            "Northwind Cargo",
            Optional.of("major_outage"),
            true,
            Optional.of("Critical incident · investigating"),
            "Bookings fail at payment",
            Optional.of("Since Nov 22, 2026, 02:02 PM UTC"));

    private final Drawing drawing = new Drawing();

    @Test
    void isAsLargeAsNetworksAskForAndLighterThanAPhoto() throws IOException {
        BufferedImage picture = read(OUTAGE);

        assertThat(picture.getWidth()).isEqualTo(1200);
        assertThat(picture.getHeight()).isEqualTo(630);
        assertThat(drawing.png(OUTAGE)).hasSizeLessThan(25_000);
    }

    @Test
    void isTheSameBytesOnEveryMachine() throws Exception {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(drawing.png(OUTAGE));

        assertThat(HexFormat.of().formatHex(hash))
                .isEqualTo("cf5960f9892cba46487300912ef52c223c6ee07ff11a5ec0687b27b711c718d4");
    }

    @Test
    void isTheSameWhateverWasDrawnBefore() {
        byte[] first = drawing.png(OUTAGE);
        drawing.png(titled("Something else that is longer"));

        assertThat(drawing.png(OUTAGE)).isEqualTo(first);
    }

    @Test
    void whatIsSoNowStandsOnTheColourOfItsState() throws IOException {
        var over = new Poster(
                false,
                "Site",
                Optional.of("operational"),
                false,
                Optional.of("Resolved"),
                "It was slow",
                Optional.empty());

        assertThat(colour(read(OUTAGE), 1190, 620))
                .isEqualTo(Tone.of("major_outage").band());
        assertThat(colour(read(OUTAGE), 1190, 10)).isEqualTo(Tone.PAPER);
        assertThat(colour(read(over), 1190, 620)).isEqualTo(Tone.PAPER);
    }

    @Test
    void theColoursAreThoseOfTheTheme() throws IOException {
        String style = Files.readString(Path.of("templates", "assets", "style.css"));
        String day = style.substring(0, style.indexOf("@media"));

        assertThat(day)
                .contains("--paper: " + hex(Tone.PAPER), "--ink: " + hex(Tone.INK))
                .contains("--soft: " + hex(Tone.SOFT), "--line: " + hex(Tone.LINE));
        for (Sign sign : Sign.values()) {
            Tone tone = Tone.of(sign.key());
            assertThat(day)
                    .as(sign.key())
                    .contains(
                            "-solid: " + hex(tone.solid()), "-text: " + hex(tone.text()), "-band: " + hex(tone.band()));
        }
    }

    @Test
    void theShapesAreThoseOfTheTheme() throws IOException {
        String icons = Files.readString(Path.of("templates", "parts", "icons.ftlh"));

        for (Sign sign : Sign.values()) {
            assertThat(icons)
                    .contains("<symbol id=\"icon-" + sign.key()
                            + "\" viewBox=\"0 0 16 16\"><path fill-rule=\"evenodd\" d=\"" + sign.path() + "\"/>");
        }
    }

    @Test
    void aHoleInAShapeShowsTheGround() throws IOException {
        var calm = new Poster(
                false, "Site", Optional.of("operational"), true, Optional.empty(), "All is well", Optional.empty());
        BufferedImage picture = read(calm);
        Tone tone = Tone.of("operational");

        // The shape is 104 wide from (72, 186) on; its tick goes through 6.9, 10 of 16.
        assertThat(colour(picture, 72 + 52, 186 + 13)).isEqualTo(tone.solid());
        assertThat(colour(picture, 72 + 45, 186 + 65)).isEqualTo(tone.band());
        assertThat(colour(picture, 72 + 1, 186 + 1)).isEqualTo(tone.band());
    }

    @Test
    void anotherTitleIsAnotherPicture() {
        assertThat(drawing.png(titled("One"))).isNotEqualTo(drawing.png(titled("Two")));
    }

    @Test
    void rightToLeftLinesBeginAtTheRight() throws IOException {
        String title = "תשלומים נכשלו";
        var there = new Poster(
                true, "Site", Optional.of("operational"), false, Optional.of("נפתר"), title, Optional.empty());

        assertThat(inked(read(titled("Payments failed")), 72, 200)).isTrue();
        assertThat(inked(read(titled("Payments failed")), 1000, 1128)).isFalse();
        assertThat(inked(read(there), 72, 200)).isFalse();
        assertThat(inked(read(there), 1000, 1128)).isTrue();
    }

    @Test
    void aTitleThatCannotBeShownLeavesTheState() {
        Poster unshowable = titled("グローバル障害");

        assertThat(drawing.png(unshowable)).isEqualTo(drawing.png(titled("重大な障害 🔥")));
        assertThat(drawing.png(titled("Payments 障害"))).isEqualTo(drawing.png(titled("Payments")));
    }

    @Test
    void nothingInATitleBreaksAPicture() throws IOException {
        List<String> hostile = List.of(
                "",
                " ",
                "\u202Eevil\u202C \u2066x\u2069",
                "a\0b\u0007\r\t\uFEFF",
                "W".repeat(10_000),
                "word ".repeat(2_000),
                "é\u0301\u0301\u0301\u0301 Z\u0351\u036b\u0343",
                "\uD83D",
                "\uDC00\uD83D",
                "(שלום) \"<script>\" [العربية] 100%",
                "لا لأ لإ لآ ـــ ى ئ",
                "…".repeat(500));
        for (String title : hostile) {
            var there =
                    new Poster(true, title, Optional.of(title), true, Optional.of(title), title, Optional.of(title));
            assertThat(read(titled(title)).getWidth()).as(title).isEqualTo(1200);
            assertThat(read(there).getWidth()).as(title).isEqualTo(1200);
        }
    }

    @Test
    void nothingStandsInTheMargins() throws IOException {
        BufferedImage picture = read(titled("W".repeat(400) + " " + "Very long ".repeat(100)));

        assertThat(inked(picture, 1132, 1200)).isFalse();
        assertThat(inked(picture, 0, 68)).isFalse();
        assertThat(colour(picture, 600, 600)).isEqualTo(Tone.PAPER);
    }

    private BufferedImage read(Poster poster) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(drawing.png(poster)));
    }

    private static Poster titled(String title) {
        return new Poster(
                false, "Site", Optional.of("operational"), false, Optional.of("Resolved"), title, Optional.empty());
    }

    /** Whether anything of a title stands between two columns. */
    private static boolean inked(BufferedImage picture, int from, int to) {
        for (int x = from; x < to; x++) {
            for (int y = 260; y < 540; y++) {
                if (colour(picture, x, y) == Tone.INK) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int colour(BufferedImage picture, int x, int y) {
        return picture.getRGB(x, y) & 0xffffff;
    }

    private static String hex(int colour) {
        return "#" + HexFormat.of().toHexDigits(colour, 6) + ";";
    }
}
