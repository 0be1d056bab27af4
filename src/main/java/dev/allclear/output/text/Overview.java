package dev.allclear.output.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.allclear.markdown.Markdown;
import dev.allclear.model.Component;
import dev.allclear.model.Output;
import dev.allclear.page.Addresses;
import dev.allclear.page.Planned;
import dev.allclear.status.Derived;
import dev.allclear.status.IncidentCourse;
import dev.allclear.status.MaintenanceCourse;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What the site is, how things stand, and where to read on: {@code /llms.txt}, in the form of llmstxt.org. */
final class Overview {
    /** What may be passed over where there is little room: the form has this one word, in every language. */
    private static final String OPTIONAL = "Optional";

    private final Derived derived;
    private final Edition edition;

    private Overview(Derived derived, Edition edition) {
        this.derived = derived;
        this.edition = edition;
    }

    static byte[] of(Derived derived, Edition edition) {
        return new Overview(derived, edition).text().getBytes(UTF_8);
    }

    private String text() {
        var planned = new Planned(derived);
        LocalDate today = edition.times().day(derived.now());
        return "# " + Markdown.escaped(edition.texts().title(edition.settings()))
                + "\n\n> " + Markdown.escaped(edition.texts().description(edition.settings()))
                + "\n\n" + edition.texts().text(derived.state().wording().key())
                + " (" + edition.times().moment(derived.now()).text() + ").\n"
                + section(
                        edition.texts().capitalised("incidents"),
                        derived.open().stream().map(this::item))
                + section(
                        edition.texts().capitalised("maintenance"),
                        Stream.concat(planned.running().stream(), planned.toCome().stream())
                                .map(this::item))
                + section(
                        edition.texts().capitalised("components"),
                        derived.site().components().all().stream()
                                .filter(component -> !component.retired(today))
                                .map(this::item))
                + section(OPTIONAL, further().stream());
    }

    private static String section(String title, Stream<String> items) {
        List<String> lines = items.toList();
        return lines.isEmpty() ? "" : "\n## " + title + "\n\n" + String.join("\n", lines) + "\n";
    }

    private String item(IncidentCourse course) {
        return Edition.item(
                        edition.line(course.incident().title()),
                        file(Addresses.incident(course.incident().id()) + Addresses.MARKDOWN))
                + ": "
                + edition.texts().text("status_" + course.status().key());
    }

    private String item(MaintenanceCourse course) {
        return Edition.item(
                        edition.line(course.maintenance().title()),
                        file(Addresses.maintenance(course.maintenance().id()) + Addresses.MARKDOWN))
                + ": "
                + edition.texts().text("status_" + course.status().key())
                + edition.texts().text("list_separator")
                + edition.times().moment(course.maintenance().start()).text();
    }

    private String item(Component component) {
        return Edition.item(edition.name(component.id()), edition.place().href(Addresses.component(component.id())))
                + ": "
                + edition.texts().text("state_" + derived.state(component.id()).key());
    }

    private List<String> further() {
        return Stream.of(
                        Stream.of(Edition.item(
                                edition.texts().capitalised("history"),
                                edition.place().href("history/"))),
                        of(Output.FEEDS, Edition.item("Atom", file(Addresses.ATOM))),
                        of(Output.CALENDAR, Edition.item("iCalendar", file(Addresses.CALENDAR))),
                        of(Output.API, Edition.item("JSON", file("api/v2/summary.json"))),
                        of(
                                Output.UPTIME,
                                Edition.item(edition.texts().capitalised("uptime"), file(Addresses.FIGURES_CSV))))
                .flatMap(items -> items)
                .toList();
    }

    private Stream<String> of(Output output, String item) {
        return edition.settings().has(output) ? Stream.of(item) : Stream.empty();
    }

    private String file(String path) {
        return edition.place().fixed(path);
    }
}
