package dev.allclear.content;

import dev.allclear.diagnostic.Location;
import dev.allclear.diagnostic.Rule;
import dev.allclear.model.Id;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Sees to it that every address of a content file is its alone. */
final class Ids {
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    /** What stands first in an address that is not a page's. */
    private static final Set<String> OURS = Set.of(
            "404",
            "announcements",
            "api",
            "assets",
            "badges",
            "build",
            "components",
            "embed",
            "feed",
            "history",
            "incidents",
            "llms",
            "maintenance",
            "manifest",
            "metrics",
            "robots",
            "search",
            "sitemap",
            "theme",
            "uptime");

    private final IdSpace events =
            new IdSpace(id -> id.equals("unresolved") || YEAR.matcher(id).matches());
    private final IdSpace pages;

    /**
     * @param languages the tags of all languages that a site may have
     */
    Ids(Collection<String> languages) {
        Set<String> tags = new HashSet<>(languages);
        this.pages = new IdSpace(id -> OURS.contains(id) || tags.contains(id));
    }

    /** Tells of ids and aliases that are reserved or stand for two things. */
    void check(List<Report> reports) {
        reports.stream().filter(Report::opened).forEach(this::take);
        reports.forEach(report -> report.told()
                .ifPresent(told ->
                        told.aliases().forEach(alias -> alias.take(space(report.file()), report.verdict()))));
    }

    private void take(Report report) {
        Id id = report.file().id();
        IdSpace space = space(report.file());
        if (space.reserves(id)) {
            report.verdict()
                    .add(
                            Rule.RESERVED_ID,
                            "The name `" + id + "` " + IdSpace.needed(id) + ".",
                            "Choose another, such as `" + id + "-1`.");
            return;
        }
        space.take(id, Location.of(report.verdict().file()))
                .ifPresent(
                        first -> report.verdict()
                                .add(
                                        Rule.DUPLICATE_ID,
                                        "The id `" + id + "` is taken: " + IdSpace.named(first) + ".",
                                        twice(report.file(), first)
                                                ? "They are two forms of one: keep one of the two."
                                                : "Rename one of the two files; "
                                                        + (report.file().kind() == Kind.PAGE
                                                                ? "pages need different names."
                                                                : "incidents, maintenances and announcements need different names.")));
    }

    private static boolean twice(ContentFile file, Location first) {
        return first.file().replaceFirst("\\.[a-z]+$", "").endsWith("/" + file.stem());
    }

    private IdSpace space(ContentFile file) {
        return file.kind() == Kind.PAGE ? pages : events;
    }
}
