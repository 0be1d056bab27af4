package dev.allclear.output.feed;

import dev.allclear.i18n.Texts;
import dev.allclear.model.Components;
import dev.allclear.model.Group;
import dev.allclear.model.Id;
import dev.allclear.model.Incident;
import dev.allclear.page.Addresses;
import dev.allclear.page.DataFile;
import dev.allclear.page.Fingerprints;
import dev.allclear.page.Tags;
import dev.allclear.status.Course;
import dev.allclear.status.Derived;
import dev.allclear.status.IncidentCourse;
import java.time.Instant;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every feed of a site: of all of it, of each component and each group, and of each incident.
 *
 * <p>A feed has as many entries as the site says, that of an incident an entry for each update.
 */
public final class Feeds {
    private static final Feed.Format ATOM = new Feed.Format(Addresses.ATOM, AtomFeed::of);
    private static final Feed.Format RSS = new Feed.Format(Addresses.RSS, RssFeed::of);
    private static final Feed.Format JSON = new Feed.Format(Addresses.JSON_FEED, JsonFeed::of);

    private final Derived derived;
    private final Tags tags;
    private final int most;
    private final List<Entry> newest;
    private final Map<Id, List<Entry>> byComponent = new HashMap<>();

    private Feeds(Derived derived) {
        this.derived = derived;
        this.tags = Tags.of(derived.site().settings());
        this.most = derived.site().settings().feeds().items();
        List<About> all = Stream.concat(
                        derived.incidents().stream()
                                .map(course -> new About(Entry.of(course.incident()), course.components())),
                        derived.maintenances().stream()
                                .map(course -> new About(Entry.of(course.maintenance()), course.components())))
                .filter(about -> about.entry().told(derived.now()))
                .sorted((one, other) -> Entry.NEWEST.compare(one.entry(), other.entry()))
                .toList();
        this.newest = all.stream().map(About::entry).limit(most).toList();
        Map<Id, Id> groups = groups(derived.site().components());
        all.forEach(about -> add(about, groups));
    }

    /**
     * Returns the files of every feed that {@code derived} has, in each of {@code languages}: first those of the site, then of its
     * components, then of incidents.
     */
    public static Stream<DataFile> files(Derived derived, Collection<Texts> languages, Fingerprints fingerprints) {
        var feeds = new Feeds(derived);
        return languages.stream().flatMap(feeds::in).flatMap(feed -> feed.files(fingerprints));
    }

    private Stream<Feed> in(Texts texts) {
        var edition = new Edition(derived.site().settings(), texts, tags);
        var items = new Items(edition);
        return Stream.of(
                        Stream.of(site(edition, items)),
                        derived.site().components().entries().stream().flatMap(entry -> of(entry, edition, items)),
                        derived.incidents().stream()
                                .map(IncidentCourse::incident)
                                .map(incident -> of(incident, edition, items)))
                .flatMap(feeds -> feeds);
    }

    private Feed site(Edition edition, Items items) {
        return feed(edition, items, "", edition.title(), edition.description(), "", newest, List.of(ATOM, RSS, JSON));
    }

    private Stream<Feed> of(Components.Entry entry, Edition edition, Items items) {
        return entry.match(
                component -> Stream.of(of(component, Addresses.component(component.id()), edition, items)),
                // A group has no page of its own: its feed leads to the list that it stands in.
                group -> Stream.concat(
                        Stream.of(of(group, Addresses.COMPONENTS, edition, items)),
                        group.components().stream()
                                .map(each -> of(each, Addresses.component(each.id()), edition, items))));
    }

    private Feed of(Components.Entry entry, String home, Edition edition, Items items) {
        return feed(
                edition,
                items,
                Addresses.component(entry.id()),
                edition.title(entry.name()),
                entry.description()
                        .map(said -> said.in(edition.texts().language()))
                        .orElseGet(edition::description),
                home,
                byComponent.getOrDefault(entry.id(), List.of()),
                List.of(ATOM, RSS, JSON));
    }

    private Feed of(Incident incident, Edition edition, Items items) {
        String address = Addresses.incident(incident.id());
        return feed(
                edition,
                items,
                address,
                edition.title(incident.title()),
                edition.description(),
                address,
                Entry.updates(incident),
                List.of(ATOM));
    }

    private Feed feed(
            Edition edition,
            Items items,
            String address,
            String title,
            String description,
            String home,
            List<Entry> entries,
            List<Feed.Format> formats) {
        return new Feed(edition, items, address, title, description, home, beginning(), entries, formats);
    }

    private void add(About about, Map<Id, Id> groups) {
        Set<Id> touched = about.components().stream()
                .map(Course::component)
                .flatMap(id -> Stream.concat(Stream.of(id), Stream.ofNullable(groups.get(id))))
                .collect(Collectors.toSet());
        for (Id id : touched) {
            List<Entry> entries = byComponent.computeIfAbsent(id, any -> new ArrayList<>());
            if (entries.size() < most) {
                entries.add(about.entry());
            }
        }
    }

    private static Map<Id, Id> groups(Components components) {
        var groups = new HashMap<Id, Id>();
        for (Components.Entry entry : components.entries()) {
            if (entry instanceof Group group) {
                group.components().forEach(each -> groups.put(each.id(), group.id()));
            }
        }
        return groups;
    }

    /** An empty feed still has a time, and the same one for a whole year. */
    private Instant beginning() {
        int year = derived.now().atOffset(ZoneOffset.UTC).getYear();
        return Year.of(year).atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /**
     * @param components what the incident or maintenance did to each that it touched
     */
    private record About(Entry entry, List<Course> components) {}
}
