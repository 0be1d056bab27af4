package dev.allclear.output.calendar;

import dev.allclear.i18n.Texts;
import dev.allclear.model.Components;
import dev.allclear.model.Group;
import dev.allclear.model.Id;
import dev.allclear.page.Addresses;
import dev.allclear.page.DataFile;
import dev.allclear.page.Fingerprints;
import dev.allclear.page.Tags;
import dev.allclear.status.Derived;
import dev.allclear.status.MaintenanceCourse;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every calendar of a site (RFC 5545): of all planned maintenance, of that of each component and each group, and of each single
 * maintenance.
 *
 * <p>All but the last kind have what is to come, what goes on and what ended in the year before the present.
 */
public final class Calendars {
    private static final Duration LOOKED_BACK = Duration.ofDays(365);

    private final Derived derived;
    private final Texts original;
    private final Tags tags;
    private final List<Plan> plans;
    private final Fingerprints fingerprints;

    private Calendars(Derived derived, Texts original, Fingerprints fingerprints) {
        this.derived = derived;
        this.fingerprints = fingerprints;
        this.original = original;
        this.tags = Tags.of(derived.site().settings());
        this.plans = Plan.of(derived, derived.now().minus(LOOKED_BACK));
    }

    /**
     * Returns the files of every calendar that {@code derived} has, in each of {@code languages}: first that of the site, then of its
     * components, then of maintenances.
     *
     * @param original in the language of what has no translation
     */
    public static Stream<DataFile> files(
            Derived derived, Texts original, Collection<Texts> languages, Fingerprints fingerprints) {
        var calendars = new Calendars(derived, original, fingerprints);
        return languages.stream().flatMap(calendars::in);
    }

    private Stream<DataFile> in(Texts texts) {
        var edition = new Edition(derived.site(), texts, original, tags);
        String shared = fingerprints.of(edition.settings(), texts.language(), tags.authority());
        return Stream.of(
                        Stream.of(file("", "", edition.title(), plans, edition)),
                        derived.site().components().entries().stream().flatMap(entry -> of(entry, edition)),
                        derived.maintenances().stream().map(course -> of(course, shared, edition)))
                .flatMap(files -> files);
    }

    private Stream<DataFile> of(Components.Entry entry, Edition edition) {
        return entry.match(
                component -> Stream.of(of(component, Set.of(component.id()), edition)),
                group -> Stream.concat(
                        Stream.of(of(group, members(group), edition)),
                        group.components().stream().map(each -> of(each, Set.of(each.id()), edition))));
    }

    private static Set<Id> members(Group group) {
        return group.components().stream().map(Components.Entry::id).collect(Collectors.toSet());
    }

    private DataFile of(Components.Entry entry, Set<Id> components, Edition edition) {
        List<Plan> touching = plans.stream()
                .filter(plan -> plan.components().stream().anyMatch(components::contains))
                .toList();
        String folder = Addresses.component(entry.id());
        // A group has no page of its own: its calendar leads to the list that it stands in.
        String home = entry.match(component -> folder, group -> Addresses.COMPONENTS);
        return file(folder, home, edition.title(entry.name()), touching, edition);
    }

    private DataFile file(String folder, String home, String title, List<Plan> told, Edition edition) {
        String path = path(folder, edition);
        Instant from = told.stream()
                .map(plan -> plan.maintenance().start())
                .min(Instant::compareTo)
                .or(derived::firstEventAt)
                .orElse(Instant.EPOCH);
        return new DataFile(path, Optional.empty(), () -> new Calendar(path, home, title, from, told).bytes(edition));
    }

    /** @param shared what every one of them is made from too, as a fingerprint */
    private DataFile of(MaintenanceCourse course, String shared, Edition edition) {
        Plan plan = Plan.of(course);
        String folder = Addresses.maintenance(course.maintenance().id());
        String path = path(folder, edition);
        String fingerprint =
                fingerprints.of(shared, plan.maintenance(), plan.cancelled(), edition.names(plan.components()));
        return new DataFile(
                path,
                Optional.of(fingerprint),
                () -> new Calendar(
                                path,
                                folder,
                                edition.title(course.maintenance().title()),
                                course.maintenance().start(),
                                List.of(plan))
                        .bytes(edition));
    }

    private static String path(String folder, Edition edition) {
        return edition.place().folder() + folder + Addresses.CALENDAR;
    }
}
