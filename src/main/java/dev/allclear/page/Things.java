package dev.allclear.page;

import dev.allclear.i18n.Times;
import dev.allclear.model.Announcement;
import dev.allclear.model.Component;
import dev.allclear.model.Event;
import dev.allclear.model.Localized;
import dev.allclear.model.MaintenanceStatus;
import dev.allclear.status.Course;
import dev.allclear.status.IncidentCourse;
import dev.allclear.status.MaintenanceCourse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Says in the words of schema.org what pages are about. Nothing here follows the clock.
 *
 * <p>An incident is an {@code Article}: it is written at a time, by the team, about its services, and search engines know how
 * to show one. A maintenance is an {@code Event} at an address of the internet, since what matters is when it is; its times
 * are the planned ones, as in a calendar, and it is not moved when work took another while. A component is a {@code Service}
 * that a page is about. A {@code SpecialAnnouncement} would be nearer to the words, but is for public emergencies.
 */
final class Things {
    private static final String VOCABULARY = "https://schema.org/";

    private final Edition edition;
    private final String address;
    private final Thing site;
    private final Thing team;

    Things(Edition edition) {
        this.edition = edition;
        this.address = edition.absolute(Addresses.HOME);
        this.site = Thing.of("WebSite").with("name", edition.title()).with("url", address);
        this.team =
                Thing.of("Organization").with("name", edition.settings().name()).with("url", address);
    }

    /** Returns the topic of an incident's page. */
    Topic of(IncidentCourse course) {
        String until = course.resolvedAt().map(Times::utc).orElse("..");
        Event incident = course.incident();
        Thing article = article(incident.title(), incident.published(), Optional.of(incident.changed()))
                .with("temporalCoverage", Times.utc(course.startedAt()) + "/" + until)
                .with("about", services(course.components()));
        return new Topic(
                article,
                course.resolved() ? Ways.RESOLVED : Ways.INCIDENT,
                Optional.of(incident.published()),
                Optional.of(incident.changed()));
    }

    /** Returns the topic of a maintenance's page. */
    Topic of(MaintenanceCourse course) {
        var maintenance = course.maintenance();
        boolean cancelled = course.status() == MaintenanceStatus.CANCELLED;
        Thing event = Thing.of("Event")
                .with("startDate", maintenance.start())
                .with("endDate", maintenance.end())
                .with("eventStatus", VOCABULARY + (cancelled ? "EventCancelled" : "EventScheduled"))
                .with("eventAttendanceMode", VOCABULARY + "OnlineEventAttendanceMode")
                .with("location", Thing.of("VirtualLocation").with("url", address))
                .with("organizer", team)
                .with("about", services(course.components()));
        return new Topic(event, Ways.MAINTENANCE, Optional.empty(), Optional.empty());
    }

    /** Returns the topic of a component's page. */
    Topic of(Component component) {
        Thing service = Thing.of("Service")
                .with("name", edition.text(component.name()).text())
                .with("url", component.url().map(Object::toString))
                .with("provider", team);
        return new Topic(page().with("about", service), Ways.COMPONENT, Optional.empty(), Optional.empty());
    }

    /** Returns the topic of an announcement's page. */
    Topic of(Announcement announcement) {
        return new Topic(
                article(announcement.title(), announcement.from(), Optional.empty()),
                List.of(),
                Optional.of(announcement.from()),
                Optional.empty());
    }

    /** Returns the topic of the home page. */
    Topic home() {
        return Topic.of(Thing.of("WebSite").with("publisher", team));
    }

    /** Returns the topic of any other page. */
    Topic any() {
        return Topic.of(page());
    }

    /** Returns the page with the title, which tells of {@code topic}, and the way that leads to it from the home page. */
    LinkedData of(Topic topic, Place place, String title, String description) {
        Thing self = topic.thing()
                .with("name", title)
                .with("description", Optional.of(description).filter(said -> !said.isBlank()))
                .with("url", edition.absolute(place.address()))
                .with("inLanguage", edition.language().tag());
        return new LinkedData(
                place.address().equals(Addresses.HOME) ? List.of(self) : List.of(self, trail(place, title)));
    }

    private Thing trail(Place place, String title) {
        return Thing.of("BreadcrumbList").with("itemListElement", new Trail(edition).to(place.address(), title));
    }

    private Thing page() {
        return Thing.of("WebPage").with("isPartOf", site);
    }

    private Thing article(Localized<String> title, Instant published, Optional<Instant> changed) {
        return Thing.of("Article")
                .with("headline", edition.text(title).text())
                .with("datePublished", published)
                .with("dateModified", changed.map(Times::utc))
                .with("author", team)
                .with("publisher", team)
                .with("isPartOf", site);
    }

    private List<Thing> services(List<Course> courses) {
        var services = new ArrayList<Thing>();
        for (Course course : courses) {
            services.add(Thing.of("Service")
                    .with("name", edition.name(course.component()).text())
                    .with("url", edition.absolute(Addresses.component(course.component()))));
        }
        return services;
    }
}
