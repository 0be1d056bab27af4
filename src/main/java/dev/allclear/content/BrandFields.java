package dev.allclear.content;

import dev.allclear.diagnostic.Rule;
import dev.allclear.model.Settings;
import java.util.Locale;
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
                accent());
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
                "Put the picture in `assets/` and write `assets/…`.");
    }

    private Optional<String> accent() {
        fields.unfilled("accent")
                .ifPresent(key -> key.refuse(
                        Rule.BAD_VALUE,
                        "`accent` is empty: without quotes, `#` begins a comment.",
                        "Put the colour in quotes, such as `accent: \"#0b5fff\"`."));
        return fields.optional("accent")
                .flatMap(value -> value.text()
                        .flatMap(typed -> typed.matches("#[0-9A-Fa-f]{6}")
                                ? Optional.of(typed.toLowerCase(Locale.ROOT))
                                : value.refuse(
                                        Rule.BAD_VALUE,
                                        "`" + typed + "` can't be read as a colour.",
                                        "Write `#` and six hexadecimal digits in quotes, such as `\"#0b5fff\"`.")));
    }
}
