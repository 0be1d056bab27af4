package dev.allclear.content;

import dev.allclear.diagnostic.Rule;
import dev.allclear.model.Language;
import dev.allclear.model.Output;
import dev.allclear.model.Settings;
import dev.allclear.model.UptimeRules;
import java.net.URI;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads {@code site.yaml}. What can't be read is told and stands at its default, so that reading goes on. */
final class SiteFile {
    private static final String NOWHERE = "https://status.invalid/";
    private static final Pattern AUTHORITY = Pattern.compile("[A-Za-z0-9.@_-]+,\\d{4}(-\\d{2}(-\\d{2})?)?");
    private static final int MOST_DAYS = 366;
    private static final int MOST_ITEMS = 500;

    private final Fields fields;
    private final Asked asked;
    private final Links assets;
    private final Languages languages;

    private SiteFile(Fields fields, Asked asked, Links assets) {
        this.fields = fields;
        this.asked = asked;
        this.assets = assets;
        this.languages = languages();
    }

    /** Returns what {@code site.yaml} says. */
    static Settings read(Problems problems, Asked asked, Links assets) {
        return Fields.read("the site", problems.whole(), problems)
                .map(fields -> new SiteFile(fields, asked, assets).settings())
                .orElseGet(SiteFile::standard);
    }

    /** Returns what is taken for the settings of a site whose file can't be read. */
    static Settings standard() {
        return new Settings(
                "",
                URI.create(NOWHERE),
                Optional.empty(),
                Zones.UTC,
                Optional.empty(),
                List.of(Language.ENGLISH),
                Optional.empty(),
                Settings.Brand.none(),
                List.of(),
                Optional.empty(),
                UptimeRules.standard(),
                15,
                Output.standard(),
                new Settings.Feeds(25, Optional.empty()),
                Map.of());
    }

    private Settings settings() {
        Settings standard = standard();
        var settings = new Settings(
                fields.required("name", "Example").flatMap(Value::text).orElse(standard.name()),
                fields.required("url", "https://status.example.com/")
                        .flatMap(SiteFile::url)
                        .orElse(standard.url()),
                fields.optional("id").flatMap(SiteFile::authority),
                fields.optional("timezone").flatMap(SiteFile::zone).orElse(standard.zone()),
                fields.optional("since").flatMap(Times::day),
                languages.all(),
                fields.optional("description").flatMap(languages::text),
                new BrandFields(fields, assets).read(),
                LinkFields.ofSite(fields, languages),
                fields.optional("contact")
                        .flatMap(value -> value.fields(LinkFields.EXAMPLE))
                        .flatMap(link -> LinkFields.read(link, languages)),
                fields.optional("uptime")
                        .flatMap(value -> value.fields("{days: 90, target: 99.9}"))
                        .map(UptimeFields::read)
                        .orElse(standard.uptime()),
                homeDays().orElse(standard.homeDays()),
                outputs(),
                fields.optional("feeds")
                        .flatMap(value -> value.fields("{items: 25}"))
                        .map(SiteFile::feeds)
                        .orElse(standard.feeds()),
                new TextFields(languages, asked.texts()).read(fields));
        format();
        fields.end();
        return settings;
    }

    private Languages languages() {
        List<Language> all = new ArrayList<>();
        for (Value item : fields.optional("languages").map(Value::items).orElse(List.of())) {
            item.text().flatMap(typed -> language(item, typed)).ifPresent(language -> {
                if (all.contains(language)) {
                    item.refuse(
                            Rule.DUPLICATE_KEY,
                            "The language `" + language.tag() + "` is named twice.",
                            "Name it once; the first of the list is the default.");
                } else {
                    all.add(language);
                }
            });
        }
        return new Languages(all.isEmpty() ? standard().languages() : all);
    }

    private Optional<Language> language(Value item, String typed) {
        String tag = typed.toLowerCase(Locale.ROOT);
        List<String> known = asked.languages().stream().sorted().toList();
        if (!known.contains(tag)) {
            item.refuse(
                    Rule.UNKNOWN_LANGUAGE,
                    "There are no interface texts in the language `" + typed + "`.",
                    Hint.nearest(tag.replaceFirst("-.*", ""), known, "There are texts in " + Hint.allOf(known) + "."));
        }
        return Language.permits(tag) ? Optional.of(new Language(tag)) : Optional.empty();
    }

    private static Optional<URI> url(Value value) {
        return value.address().flatMap(url -> {
            if (!url.getScheme().toLowerCase(Locale.ROOT).startsWith("http")
                    || url.getQuery() != null
                    || url.getFragment() != null) {
                return value.refuse(
                        Rule.BAD_VALUE,
                        "`" + url + "` can't be the address of a site.",
                        "Write where its home page will be, such as `https://status.example.com/`.");
            }
            return Optional.of(url.toString().endsWith("/") ? url : URI.create(url + "/"));
        });
    }

    private static Optional<String> authority(Value value) {
        return value.text()
                .flatMap(typed -> AUTHORITY.matcher(typed).matches()
                        ? Optional.of(typed)
                        : value.refuse(
                                Rule.BAD_VALUE,
                                "`" + typed + "` can't be the authority of feed ids.",
                                "Write a host that is yours and a year it was, such as `status.example.com,2021`."));
    }

    private static Optional<ZoneId> zone(Value value) {
        return value.text()
                .flatMap(typed -> Zones.named(typed)
                        .or(() -> value.refuse(
                                Rule.BAD_VALUE, "There is no time zone `" + typed + "`.", Zones.hint(typed))));
    }

    private void format() {
        fields.optional("format")
                .ifPresent(value -> value.text()
                        .filter(typed -> !typed.equals("1"))
                        .ifPresent(typed -> value.refuse(
                                Rule.BAD_VALUE,
                                "These files are said to be of format `" + typed + "`.",
                                "This version of Allclear reads format `1`.")));
    }

    private Optional<Integer> homeDays() {
        return fields.optional("home")
                .flatMap(value -> value.fields("{days: 15}"))
                .flatMap(home -> {
                    Optional<Integer> days = home.optional("days").flatMap(value -> value.wholeNumber(1, MOST_DAYS));
                    home.end();
                    return days;
                });
    }

    private Set<Output> outputs() {
        Set<Output> on = EnumSet.copyOf(Output.standard());
        fields.optional("outputs")
                .flatMap(value -> value.fields("{images: true}"))
                .ifPresent(outputs -> {
                    for (Output output : Output.values()) {
                        outputs.optional(output.key()).flatMap(Value::flag).ifPresent(yes -> {
                            if (yes) {
                                on.add(output);
                            } else {
                                on.remove(output);
                            }
                        });
                    }
                    outputs.end();
                });
        return on;
    }

    private static Optional<URI> hub(Value value) {
        return value.address()
                .filter(hub -> hub.getHost() != null
                        || value.refuse(
                                        Rule.BAD_VALUE,
                                        "A hub can't be at `" + hub + "`.",
                                        "Write its address, such as `https://hub.example.com/`.")
                                .isPresent());
    }

    private static Settings.Feeds feeds(Fields fields) {
        var feeds = new Settings.Feeds(
                fields.optional("items")
                        .flatMap(value -> value.wholeNumber(1, MOST_ITEMS))
                        .orElse(standard().feeds().items()),
                fields.optional("hub").flatMap(SiteFile::hub));
        fields.end();
        return feeds;
    }
}
