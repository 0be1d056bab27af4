package dev.allclear.content;

import dev.allclear.diagnostic.Rule;
import dev.allclear.model.Accent;
import dev.allclear.model.Colour;
import dev.allclear.model.Settings;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Reads a site's look of its own. */
record BrandFields(Fields fields, Links links) {

    /** Returns the brand. */
    Settings.Brand read() {
        Optional<Value> logo = fields.optional("logo");
        Optional<Fields> logos =
                logo.filter(value -> !value.isText()).flatMap(value -> value.fields("{light: assets/logo.svg}"));
        var brand = new Settings.Brand(
                logos.isPresent()
                        ? logos.flatMap(each -> each.required("light", "assets/logo.svg"))
                                .flatMap(this::asset)
                        : logo.filter(Value::isText).flatMap(this::asset),
                logos.flatMap(each -> each.optional("dark")).flatMap(this::asset),
                fields.optional("favicon").flatMap(this::asset),
                accent(),
                fields.optional("stylesheet").flatMap(this::stylesheet));
        logos.ifPresent(Fields::end);
        return brand;
    }

    private Optional<String> asset(Value value) {
        return value.text()
                .flatMap(typed ->
                        typed.contains("://") ? elsewhere(value) : links.read(typed, value.span(), value.problems()))
                .flatMap(address -> address.startsWith("assets/") ? Optional.of(address) : elsewhere(value));
    }

    private static Optional<String> elsewhere(Value value) {
        return value.refuse(
                Rule.BAD_VALUE,
                "`" + value.name() + "` is not in `assets/`.",
                "Put the file in `assets/` and write `assets/…`.");
    }

    /** A host says by its name what a file is, and browsers take no other for a stylesheet. */
    private Optional<String> stylesheet(Value value) {
        return asset(value)
                .filter(address -> address.endsWith(".css")
                        || value.refuse(
                                        Rule.BAD_VALUE,
                                        "`" + address + "` can't be a stylesheet.",
                                        "Name a file in `assets/` that ends in `.css`.")
                                .isPresent());
    }

    private Optional<Accent> accent() {
        fields.unfilled("accent")
                .ifPresent(key -> key.refuse(
                        Rule.BAD_VALUE,
                        "`accent` is empty: without quotes, `#` begins a comment.",
                        "Put the colour in quotes, such as `accent: \"#0b5fff\"`."));
        Optional<Value> value = fields.optional("accent");
        Optional<Accent> accent = value.flatMap(BrandFields::accent);
        accent.ifPresent(given -> warnOfContrast(given, value.orElseThrow()));
        return accent;
    }

    private static Optional<Accent> accent(Value value) {
        return value.text()
                .flatMap(typed -> Colour.of(typed)
                        .map(Accent::new)
                        .or(() -> value.refuse(
                                Rule.BAD_VALUE,
                                "`" + typed + "` can't be read as a colour.",
                                "Write `#` and six hexadecimal digits in quotes, such as `\"#0b5fff\"`.")));
    }

    /** By night most colours need a lighter tone, which says nothing against them. */
    private static void warnOfContrast(Accent accent, Value value) {
        double contrast = accent.colour().contrast(Accent.PAPER);
        if (contrast < Accent.TEXT) {
            value.refuse(
                    Rule.LOW_CONTRAST,
                    "`" + accent.colour() + "` has a contrast of " + ratio(contrast)
                            + " to a light page, where text needs 4.5:1.",
                    "Text is shown in `" + accent.day().text()
                            + "` instead, the nearest tone that is legible; give that, or a darker colour.");
        }
    }

    /** Rounded down, so that what falls short is never said to be enough. */
    private static String ratio(double contrast) {
        return new BigDecimal(contrast).setScale(1, RoundingMode.DOWN) + ":1";
    }
}
