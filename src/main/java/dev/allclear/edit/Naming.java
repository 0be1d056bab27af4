package dev.allclear.edit;

import dev.allclear.content.Filed;
import dev.allclear.content.Kind;
import dev.allclear.content.Slug;
import dev.allclear.model.Id;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds names for new reports: the day and the title make the id, and its folder is where the team keeps the newest of its kind. */
record Naming(List<Filed> filed, Kind kind) {
    private static final int LONGEST = 60;
    private static final Pattern DATED = Pattern.compile("\\d{4}-");
    private static final Pattern YEAR = Pattern.compile("/\\d{4}");
    private static final Pattern MONTH = Pattern.compile("/\\d{4}/(?:0[1-9]|1[0-2])");

    /** Returns an id that is free, made of {@code day} and {@code title}. */
    Id id(LocalDate day, String title) {
        String words = Slug.of(title).orElse(kind.name().toLowerCase(Locale.ROOT));
        String base = day + "-"
                + (words.length() > LONGEST ? words.substring(0, LONGEST + 1).replaceFirst("-[^-]*$", "") : words);
        String free = base;
        for (int number = 2; taken(free).isPresent(); number++) {
            free = base + "-" + number;
        }
        return new Id(free);
    }

    /** Returns the id that is typed; refuses one that can be none, or that something has already. */
    Id id(String typed) throws Refusal {
        if (!Id.permits(typed)) {
            throw new Refusal("`" + typed + "` can't be an id. "
                    + Slug.of(typed)
                            .map(slug -> "Did you mean `" + slug + "`? ")
                            .orElse("") + Slug.RULE);
        }
        Optional<Filed> taken = taken(typed);
        if (taken.isPresent()) {
            throw new Refusal(
                    "The id `" + typed + "` is taken, by `" + taken.get().file().path() + "`. Choose another.");
        }
        return new Id(typed);
    }

    /** Returns the path of a new file for {@code id}, whose name ends in {@code ending}. */
    String path(Id id, LocalDate day, String ending) {
        return kind.folder() + folder(day) + "/" + id + ending;
    }

    private Optional<Filed> taken(String id) {
        return filed.stream()
                .filter(each -> each.id().value().equals(id)
                        || each.event().stream()
                                .flatMap(event -> event.aliases().stream())
                                .anyMatch(alias -> alias.value().equals(id)))
                .findFirst();
    }

    /** Returns the folder for {@code day} below that of the kind: by year or by month as the newest is kept, else none; at first by year. */
    private String folder(LocalDate day) {
        Optional<String> newest = filed.stream()
                .filter(each -> each.kind() == kind)
                .max(Comparator.comparing(
                                (Filed each) -> DATED.matcher(each.id().value()).lookingAt())
                        .thenComparing(each -> each.id().value()))
                .map(each -> each.file().path())
                .map(path -> path.substring(kind.folder().length(), path.lastIndexOf('/')));
        String year = "/" + day.getYear();
        if (newest.isEmpty() || YEAR.matcher(newest.get()).matches()) {
            return year;
        }
        return MONTH.matcher(newest.get()).matches()
                ? year + String.format(Locale.ROOT, "/%02d", day.getMonthValue())
                : "";
    }
}
