package dev.allclear.output.text;

import dev.allclear.i18n.Texts;
import dev.allclear.page.Addresses;
import dev.allclear.page.DataFile;
import dev.allclear.page.Fingerprints;
import dev.allclear.status.Course;
import dev.allclear.status.Derived;
import dev.allclear.status.IncidentCourse;
import dev.allclear.status.MaintenanceCourse;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The page of every incident and every maintenance as Markdown, and the overview of the site. */
public final class Twins {
    private final Derived derived;
    private final Texts original;
    private final Fingerprints fingerprints;

    private Twins(Derived derived, Texts original, Fingerprints fingerprints) {
        this.derived = derived;
        this.original = original;
        this.fingerprints = fingerprints;
    }

    /**
     * Returns the overview in the language of {@code original}, then the twin of each page in each of {@code languages}, beside
     * the page.
     */
    public static Stream<DataFile> files(
            Derived derived, Texts original, Collection<Texts> languages, Fingerprints fingerprints) {
        var twins = new Twins(derived, original, fingerprints);
        var overview = new DataFile(
                Addresses.LLMS,
                Optional.empty(),
                () -> Overview.of(derived, new Edition(derived.site(), original, original)));
        return Stream.concat(Stream.of(overview), languages.stream().flatMap(twins::in));
    }

    private Stream<DataFile> in(Texts texts) {
        var edition = new Edition(derived.site(), texts, original);
        String shared = fingerprints.of(edition.settings(), texts.language());
        return Stream.concat(
                derived.incidents().stream().map(course -> of(course, shared, edition)),
                derived.maintenances().stream().map(course -> of(course, shared, edition)));
    }

    private DataFile of(IncidentCourse course, String shared, Edition edition) {
        String address = Addresses.incident(course.incident().id());
        return file(
                course,
                course.components(),
                course.resolved(),
                address,
                shared,
                edition,
                () -> Twin.of(course, address, edition));
    }

    private DataFile of(MaintenanceCourse course, String shared, Edition edition) {
        String address = Addresses.maintenance(course.maintenance().id());
        boolean over = course.endedAt().isPresent();
        return file(
                course, course.components(), over, address, shared, edition, () -> Twin.of(course, address, edition));
    }

    /** @param shared what every twin in this language is made from too, as a fingerprint */
    private DataFile file(
            Record course,
            List<Course> components,
            boolean over,
            String address,
            String shared,
            Edition edition,
            Supplier<byte[]> bytes) {
        List<String> names =
                components.stream().map(Course::component).map(edition::name).toList();
        Optional<String> fingerprint = over ? Optional.of(fingerprints.of(shared, course, names)) : Optional.empty();
        return new DataFile(edition.place().folder() + address + Addresses.MARKDOWN, fingerprint, bytes);
    }
}
