package dev.allclear.output.manifest;

import dev.allclear.i18n.Texts;
import dev.allclear.json.JsonWriter;
import dev.allclear.model.Accent;
import dev.allclear.model.Settings;
import dev.allclear.page.Addresses;
import dev.allclear.page.DataFile;
import dev.allclear.page.ThemeFiles;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The <a href="https://www.w3.org/TR/appmanifest/">web application manifest</a> of each language. Every address in it is
 * relative to it, so that it is right under a sub-path.
 */
public final class WebManifest {
    /** A manifest can't know of the dark. */
    private static final String PAPER = Accent.PAPER.toString();

    private WebManifest() {}

    /** Returns the manifests of a site, one in each of {@code languages}. */
    public static Stream<DataFile> files(Settings settings, Collection<Texts> languages, ThemeFiles theme) {
        return languages.stream().map(texts -> {
            String folder = Addresses.folder(settings, texts.language());
            return new DataFile(
                    folder + Addresses.MANIFEST,
                    Optional.empty(),
                    () -> JsonWriter.object(
                            fields -> write(fields, settings, texts, theme, folder.isEmpty() ? "./" : "../")));
        });
    }

    private static void write(JsonWriter fields, Settings settings, Texts texts, ThemeFiles theme, String root) {
        fields.field("name", texts.title(settings))
                .field("short_name", settings.name())
                .field("lang", texts.language().tag())
                .field("dir", texts.text("direction"))
                .field("start_url", "./")
                .field("scope", root)
                .field("display", "minimal-ui")
                .field("background_color", PAPER)
                .field(
                        "theme_color",
                        settings.brand()
                                .accent()
                                .map(accent -> accent.colour().toString())
                                .orElse(PAPER))
                .array(
                        "icons",
                        icons -> settings.brand()
                                .favicon()
                                .ifPresentOrElse(
                                        favicon -> icon(icons, root + favicon, sizes(favicon), "any"),
                                        () -> ours(icons, root, theme)));
    }

    /** A phone may cut the picture round, or take the drawing as it is. */
    private static void ours(JsonWriter icons, String root, ThemeFiles theme) {
        icon(icons, root + theme.address("icon.svg"), Optional.of("any"), "any");
        icon(icons, root + theme.address("icon-large.png"), Optional.of("512x512"), "any maskable");
    }

    /** A drawing is as sharp at any size; how large another picture is nobody has said. */
    private static Optional<String> sizes(String favicon) {
        return favicon.toLowerCase(Locale.ROOT).endsWith(".svg") ? Optional.of("any") : Optional.empty();
    }

    private static void icon(JsonWriter icons, String address, Optional<String> sizes, String purpose) {
        icons.element(icon -> {
            icon.field("src", address);
            sizes.ifPresent(known -> icon.field("sizes", known));
            icon.field("purpose", purpose);
        });
    }
}
