package dev.allclear.content;

import dev.allclear.model.Link;
import dev.allclear.model.Localized;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** Reads links as {@code {label: Help centre, url: https://help.example.com/}}. */
final class LinkFields {
    /** How a link is written. */
    static final String EXAMPLE = "{label: Help centre, url: https://help.example.com/}";

    private LinkFields() {}

    /** Reads the list {@code links} of {@code fields}. */
    static List<Link> list(Fields fields, Languages languages) {
        return fields
                .optional("links")
                .map(links -> links.items("Begin each with a dash, such as `- " + EXAMPLE + "`."))
                .orElse(List.of())
                .stream()
                .map(item -> item.fields("a link", EXAMPLE))
                .flatMap(Optional::stream)
                .map(link -> read(link, languages))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Reads one link. */
    static Optional<Link> read(Fields fields, Languages languages) {
        Optional<Localized<String>> label =
                fields.required("label", "Help centre").flatMap(languages::text);
        Optional<URI> url = fields.required("url", "https://help.example.com/").flatMap(Value::address);
        fields.end();
        return label.flatMap(text -> url.map(address -> new Link(text, address)));
    }
}
