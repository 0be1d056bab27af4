package dev.allclear.content;

import dev.allclear.model.Link;
import dev.allclear.model.Localized;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads links as {@code {label: Help centre, url: https://help.example.com/}}. */
final class LinkFields {
    /** How a link is written. */
    static final String EXAMPLE = "{label: Help centre, url: https://help.example.com/}";

    private static final int LAST = 999;

    private LinkFields() {}

    /** Reads the links of a site, each with its place in the navigation, where it has one. */
    static List<Link> ofSite(Fields fields, Languages languages) {
        return list(fields, link -> read(link, nav(link), languages));
    }

    /** Reads a place in the navigation. */
    static Optional<Integer> nav(Fields fields) {
        return fields.optional("nav").flatMap(value -> value.wholeNumber(0, LAST));
    }

    /** Reads the list {@code links} of {@code fields}. */
    static List<Link> list(Fields fields, Languages languages) {
        return list(fields, link -> read(link, languages));
    }

    private static List<Link> list(Fields fields, Function<Fields, Optional<Link>> reading) {
        List<Link> list = new ArrayList<>();
        for (Value item : fields.optional("links")
                .map(links -> links.items("Begin each with a dash, such as `- " + EXAMPLE + "`."))
                .orElse(List.of())) {
            item.fields("a link", EXAMPLE).flatMap(reading).ifPresent(list::add);
        }
        return list;
    }

    /** Reads one link. */
    static Optional<Link> read(Fields fields, Languages languages) {
        return read(fields, Optional.empty(), languages);
    }

    private static Optional<Link> read(Fields fields, Optional<Integer> nav, Languages languages) {
        Optional<Localized<String>> label =
                fields.required("label", "Help centre").flatMap(languages::text);
        Optional<URI> url = fields.required("url", "https://help.example.com/").flatMap(Value::address);
        fields.end();
        return label.flatMap(text -> url.map(address -> new Link(text, address, nav)));
    }
}
