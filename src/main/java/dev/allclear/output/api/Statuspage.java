package dev.allclear.output.api;

import dev.allclear.i18n.Texts;
import dev.allclear.json.JsonObject;
import dev.allclear.json.JsonWriter;
import dev.allclear.model.Components;
import dev.allclear.model.Group;
import dev.allclear.model.MaintenanceStatus;
import dev.allclear.model.Settings;
import dev.allclear.page.DataFile;
import dev.allclear.page.Fingerprints;
import dev.allclear.page.Once;
import dev.allclear.page.Pieces;
import dev.allclear.page.Planned;
import dev.allclear.status.Derived;
import dev.allclear.status.IncidentCourse;
import dev.allclear.status.MaintenanceCourse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Version 2 of the API of Atlassian Statuspage, as files: what programs that were written for it ask a status page.
 *
 * <p>An incident's own file and those of years are no part of the present once all in them is over.
 */
public final class Statuspage {
    private static final String FOLDER = "api/v2/";

    /** How many incidents Statuspage lists, and how many maintenances. */
    private static final int MOST = 50;

    private final Derived derived;
    private final Settings settings;
    private final Clockwork clockwork;
    private final Shapes shapes;
    private final Catalogue catalogue;
    private final Fingerprints fingerprints;

    private Statuspage(Derived derived, Texts texts, Fingerprints fingerprints) {
        this.derived = derived;
        this.fingerprints = fingerprints;
        this.settings = derived.site().settings();
        this.clockwork = new Clockwork(texts, derived.now(), Catalogue.beginning(derived));
        this.catalogue = new Catalogue(derived, reports());
        this.shapes = new Shapes(settings, derived.now(), catalogue.names());
    }

    /**
     * Returns every file, each made when it is asked for.
     *
     * @param texts of the site's default language
     */
    public static Stream<DataFile> files(Derived derived, Texts texts, Fingerprints fingerprints) {
        return new Statuspage(derived, texts, fingerprints).files();
    }

    private Stream<DataFile> files() {
        Planned planned = new Planned(derived);
        List<MaintenanceCourse> running = planned.running();
        List<MaintenanceCourse> toCome = planned.toCome();
        List<MaintenanceCourse> both = Stream.of(running, toCome)
                .flatMap(List::stream)
                .sorted(Comparator.comparing(course -> course.maintenance().start()))
                .toList();
        List<IncidentCourse> unresolved = derived.incidents().stream()
                .filter(course -> !course.resolved())
                .toList();
        return Stream.of(
                        Stream.of(
                                present("summary", json -> {
                                    components(json);
                                    incidents(json, unresolved);
                                    maintenances(json, both);
                                    shapes.status(json, derived.state());
                                }),
                                present("status", json -> shapes.status(json, derived.state())),
                                present("components", this::components),
                                present("incidents", json -> incidents(json, newest(derived.incidents()))),
                                present("incidents/unresolved", json -> incidents(json, unresolved)),
                                present("scheduled-maintenances", json -> maintenances(json, newest(maintenances()))),
                                present("scheduled-maintenances/upcoming", json -> maintenances(json, toCome)),
                                present("scheduled-maintenances/active", json -> maintenances(json, running))),
                        years())
                .flatMap(files -> files);
    }

    /** Returns the maintenances that are known: of those that recur, only occurrences that pages show too. */
    private List<MaintenanceCourse> maintenances() {
        Set<MaintenanceCourse> toCome = Set.copyOf(new Planned(derived).toCome());
        return derived.maintenances().stream()
                .filter(course -> course.status() != MaintenanceStatus.SCHEDULED || toCome.contains(course))
                .toList();
    }

    private Stream<Report> reports() {
        return Stream.concat(
                derived.incidents().stream().map(Report::of),
                maintenances().stream().map(clockwork::report));
    }

    private static <T> List<T> newest(List<T> courses) {
        return courses.subList(0, Math.min(MOST, courses.size()));
    }

    private DataFile present(String name, Consumer<JsonWriter> fields) {
        return new DataFile(FOLDER + name + ".json", Optional.empty(), () -> bytes(catalogue.updatedAt(), fields));
    }

    private byte[] bytes(Instant updatedAt, Consumer<JsonWriter> fields) {
        return JsonWriter.object(json -> {
            shapes.page(json, updatedAt);
            fields.accept(json);
        });
    }

    private void components(JsonWriter json) {
        List<ComponentRow> rows = catalogue.now();
        json.array("components", list -> {
            int position = 0;
            for (Components.Entry entry : derived.site().components().entries()) {
                position++;
                List<ComponentRow> own = rows.stream()
                        .filter(row -> row.component().id().equals(entry.id())
                                || row.group()
                                        .filter(group -> group.id().equals(entry.id()))
                                        .isPresent())
                        .toList();
                if (entry instanceof Group group && !own.isEmpty()) {
                    int at = position;
                    list.element(row -> shapes.group(row, group, at, derived.state(group.id()), own));
                }
                own.forEach(each -> list.element(row -> shapes.component(row, each)));
            }
        });
    }

    private void incidents(JsonWriter json, List<IncidentCourse> courses) {
        json.objects(
                "incidents",
                courses,
                (course, each) ->
                        shapes.report(each, Report.of(course), catalogue.at(derived.now(), course.components())));
    }

    private void maintenances(JsonWriter json, List<MaintenanceCourse> courses) {
        json.objects(
                "scheduled_maintenances",
                courses,
                (course, each) -> shapes.report(
                        each, clockwork.report(course), catalogue.at(derived.now(), course.components())));
    }

    /**
     * What the file of an incident is made from.
     *
     * @param fingerprint of it and the settings; absent where it is not over
     * @param json is in that of its year too
     */
    private record Single(
            IncidentCourse course, Instant updatedAt, Optional<String> fingerprint, Supplier<JsonObject> json) {}

    private Single single(IncidentCourse course) {
        Instant end = course.resolvedAt().orElse(derived.now());
        // As they were when it was over, else as they are now.
        List<ComponentRow> components = catalogue.at(end, course.components());
        Report report = Report.of(course);
        return new Single(
                course,
                report.updatedAt(),
                over(course) ? Optional.of(fingerprints.of(settings, course, components)) : Optional.empty(),
                new Once<>(() -> JsonObject.of(json -> shapes.report(json, report, components))));
    }

    /** Whether all of it is past: what was typed for later than now counts as now. */
    private boolean over(IncidentCourse course) {
        return course.resolved()
                && course.incident().updates().stream()
                        .flatMap(update -> Stream.concat(Stream.of(update.at()), update.edited().stream()))
                        .noneMatch(derived.now()::isBefore);
    }

    private DataFile file(Single single) {
        return new DataFile(
                FOLDER + "incidents/" + single.course().incident().id() + ".json",
                single.fingerprint(),
                () -> bytes(
                        single.updatedAt(),
                        json -> json.object("incident", single.json().get())));
    }

    /** Returns the files of each year's incidents and of the year, so that no more than a year is held at once. */
    private Stream<DataFile> years() {
        Map<Integer, List<IncidentCourse>> years = derived.incidents().stream()
                .collect(Collectors.groupingBy(
                        course -> LocalDate.ofInstant(course.startedAt(), settings.zone())
                                .getYear(),
                        TreeMap::new,
                        Collectors.toList()));
        return years.entrySet().stream().flatMap(year -> {
            List<Single> singles = year.getValue().stream().map(this::single).toList();
            return Stream.concat(singles.stream().map(this::file), Stream.of(year(year.getKey(), singles)));
        });
    }

    private DataFile year(int year, List<Single> singles) {
        List<String> made = singles.stream()
                .flatMap(single -> single.fingerprint().stream())
                .toList();
        return new DataFile(
                FOLDER + "incidents/" + year + ".json",
                made.size() == singles.size() ? Optional.of(fingerprints.of(made)) : Optional.empty(),
                new Pieces(out -> JsonWriter.object(out, json -> year(json, singles))));
    }

    private void year(JsonWriter json, List<Single> singles) {
        Optional<Instant> updatedAt = singles.stream().map(Single::updatedAt).max(Comparator.naturalOrder());
        shapes.page(json, updatedAt.orElseThrow());
        json.array(
                "incidents",
                list -> singles.forEach(single -> list.element(single.json().get())));
    }
}
