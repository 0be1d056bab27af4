package dev.allclear.model;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What {@code site.yaml} says.
 *
 * @param url the site's absolute address, ending in a slash
 * @param authority of feed ids ({@code status.example.com,2021}), as written
 * @param zone the zone of days, months and times without one
 * @param since the first day tracked, as written
 * @param languages at least one; the first is the default
 * @param links of the team's own, in the navigation or below every page
 * @param homeDays how many days the home page looks back
 * @param outputs what the site has beside its pages
 * @param texts interface texts of the team's own, by language and key
 */
public record Settings(
        String name,
        URI url,
        Optional<String> authority,
        ZoneId zone,
        Optional<LocalDate> since,
        List<Language> languages,
        Optional<Localized<String>> description,
        Brand brand,
        List<Link> links,
        Optional<Link> contact,
        UptimeRules uptime,
        int homeDays,
        Set<Output> outputs,
        Feeds feeds,
        Map<Language, Map<String, String>> texts) {
    public Settings {
        languages = List.copyOf(languages);
        links = List.copyOf(links);
        outputs = Set.copyOf(outputs);
        texts = Map.copyOf(texts);
    }

    /** Returns these settings for a site that is at {@code address}, which is absolute and ends in a slash. */
    public Settings at(URI address) {
        return new Settings(
                name,
                address,
                authority,
                zone,
                since,
                languages,
                description,
                brand,
                links,
                contact,
                uptime,
                homeDays,
                outputs,
                feeds,
                texts);
    }

    /** Whether the site has files of this kind. */
    public boolean has(Output output) {
        return outputs.contains(output);
    }

    /** The language of the site's root, and of everything a team writes without saying otherwise. */
    public Language defaultLanguage() {
        return languages.get(0);
    }

    /**
     * The look that is the team's own; addresses are inside the site, such as {@code assets/logo.svg}.
     *
     * @param logo for light surroundings
     * @param logoDark for dark surroundings; absent: {@code logo}
     * @param accent the one accent colour
     * @param stylesheet that follows the theme's
     */
    public record Brand(
            Optional<String> logo,
            Optional<String> logoDark,
            Optional<String> favicon,
            Optional<Accent> accent,
            Optional<String> stylesheet) {

        /** Returns the look of a team that says nothing of it. */
        public static Brand none() {
            return new Brand(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        }
    }

    /**
     * How feeds are made.
     *
     * @param items how many entries a feed has at most
     * @param hub the WebSub hub that is told of news
     */
    public record Feeds(int items, Optional<URI> hub) {}
}
