package dev.allclear.content;

import dev.allclear.diagnostic.Diagnostic;
import dev.allclear.diagnostic.Diagnostics;
import dev.allclear.diagnostic.Location;
import dev.allclear.diagnostic.Rule;
import dev.allclear.model.Component;
import dev.allclear.model.Event;
import dev.allclear.model.Incident;
import dev.allclear.model.Language;
import dev.allclear.model.Link;
import dev.allclear.model.Localized;
import dev.allclear.model.Maintenance;
import dev.allclear.model.Prose;
import dev.allclear.model.Recurrence;
import dev.allclear.model.RuleTimes;
import dev.allclear.model.Settings;
import dev.allclear.model.Site;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells what readers see now that is not in each language that a team translates into: once a language, the newest by name.
 *
 * <p>What lies back further than the home page looks is let be: nobody translates ten years, and a list of them would hide what
 * is due tonight. So is a language into which nothing is translated: there the interface alone speaks it, as the team wants.
 */
record MissingTranslations(Site site, Instant now) {
    /** How many are named; the rest is counted. */
    private static final int NAMED = 5;

    /**
     * Tells {@code log}.
     *
     * @param place where the languages of the site are listed
     * @param translated the languages that anything is translated into
     */
    void tell(Set<Language> translated, Location place, Diagnostics log) {
        site.settings().languages().stream()
                .skip(1)
                .filter(translated::contains)
                .forEach(language -> tell(language, place, log));
    }

    private void tell(Language language, Location place, Diagnostics log) {
        List<String> missing = missing(language);
        if (!missing.isEmpty()) {
            log.add(Diagnostic.of(
                    Rule.MISSING_TRANSLATION,
                    place,
                    "Not all that readers see now is translated into `" + language.tag() + "`.",
                    "Translate " + newest(missing) + "."));
        }
    }

    private static String newest(List<String> missing) {
        return missing.size() <= NAMED
                ? Hint.allOf(missing)
                : missing.stream().limit(NAMED).map(name -> "`" + name + "`").collect(Collectors.joining(", "))
                        + " and " + (missing.size() - NAMED) + " more";
    }

    /** A thing that readers see, named as its address is. */
    private record Seen(String name, Instant since, List<Localized<?>> texts) {}

    private List<String> missing(Language language) {
        Stream<String> events = Stream.of(incidents(), maintenances(), announcements())
                .flatMap(seen -> seen)
                .sorted(Comparator.comparing(Seen::since).reversed().thenComparing(Seen::name))
                .filter(seen -> seen.texts().stream().anyMatch(text -> lacks(text, language)))
                .map(Seen::name);
        Stream<String> others = Stream.concat(pages(language), names(language));
        return Stream.concat(events, others).toList();
    }

    private Stream<Seen> incidents() {
        return site.incidents().stream()
                .filter(incident -> open(incident) || recent(incident.changed()))
                .map(incident -> seen("incidents/", incident));
    }

    private static boolean open(Incident incident) {
        return incident.updates().get(incident.updates().size() - 1).status().open();
    }

    private Stream<Seen> maintenances() {
        return site.maintenances().stream()
                .filter(maintenance -> maintenance
                        .recurrence()
                        .map(recurrence -> recurs(recurrence, maintenance))
                        .orElseGet(() -> recent(maintenance.end())))
                .map(maintenance -> seen("maintenance/", maintenance));
    }

    /** Whether the last of its windows is not long over; excepted days count. */
    private boolean recurs(Recurrence recurrence, Maintenance maintenance) {
        ZoneId zone = site.settings().zone();
        Duration length = Duration.between(maintenance.start(), maintenance.end());
        var times = new RuleTimes(recurrence, maintenance.start().atZone(zone));
        return Stream.generate(times::next)
                .takeWhile(Optional::isPresent)
                .anyMatch(time ->
                        recent(time.orElseThrow().atZone(zone).toInstant().plus(length)));
    }

    private Stream<Seen> announcements() {
        return site.announcements().stream()
                .filter(each -> each.until().filter(end -> !end.isAfter(now)).isEmpty())
                .map(each -> new Seen("announcements/" + each.id(), each.from(), List.of(each.title(), each.text())));
    }

    private boolean recent(Instant at) {
        return at.isAfter(now.minus(Duration.ofDays(site.settings().homeDays())));
    }

    private static Seen seen(String folder, Event event) {
        List<Localized<?>> texts = new ArrayList<>(List.of(event.title()));
        event.summary().ifPresent(texts::add);
        event.updates().forEach(update -> texts.add(update.text()));
        return new Seen(folder + event.id(), event.changed(), texts);
    }

    private Stream<String> pages(Language language) {
        return site.pages().stream()
                .filter(page -> lacks(page.title(), language) || lacks(page.text(), language))
                .map(page -> "pages/" + page.id());
    }

    /** Those that are given by language; one that is not is the same in all. */
    private Stream<String> names(Language language) {
        Settings settings = site.settings();
        Stream<Localized<String>> ofSite = Stream.concat(
                settings.description().stream(),
                Stream.concat(settings.links().stream(), settings.contact().stream())
                        .map(Link::label));
        Stream<Localized<String>> ofComponents = site.components().entries().stream()
                .flatMap(entry -> Stream.concat(
                        Stream.of(entry),
                        entry.match(component -> Stream.<Component>empty(), group -> group.components().stream())))
                .flatMap(entry -> Stream.concat(Stream.of(entry.name()), entry.description().stream()));
        return Stream.of(
                        ofComponents.anyMatch(text -> partly(text, language)) ? "components.yaml" : "",
                        ofSite.anyMatch(text -> partly(text, language)) ? "site.yaml" : "")
                .filter(name -> !name.isEmpty());
    }

    private static boolean partly(Localized<String> text, Language language) {
        return !text.translations().isEmpty() && lacks(text, language);
    }

    private static boolean lacks(Localized<?> text, Language language) {
        boolean silent = text.original() instanceof Prose prose && prose.blank();
        return !silent && text.translation(language).isEmpty();
    }
}
