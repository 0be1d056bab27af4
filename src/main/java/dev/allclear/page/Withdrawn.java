package dev.allclear.page;

import dev.allclear.model.Maintenance;
import dev.allclear.status.Derived;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells of a page that an earlier build had whether it may go without a word, since nobody can have moved it: that of an occurrence
 * still to come, of a maintenance that recurs, which its rule, or an exception from it, may take back; a list of what had one
 * impact, which is gone when its last incident is said to be of another; and a year of a component, which is gone when its page has
 * room for all.
 */
public final class Withdrawn {
    private static final Pattern OCCURRENCE =
            Pattern.compile("(?:.+/)?" + Addresses.MAINTENANCE + "(.+)-(\\d{4}-\\d{2}-\\d{2})(?:-\\d+)?/index\\.html");
    private static final Pattern LIST = Pattern.compile(
            "(?:[^/]+/)?(?:" + Addresses.IMPACT + "|" + Addresses.COMPONENTS + "[^/]+/" + Addresses.HISTORY + ").+");

    private Withdrawn() {}

    /** Returns that for paths inside the site; today is not to come. */
    public static Predicate<String> by(Derived derived) {
        Set<String> series = derived.site().maintenances().stream()
                .filter(maintenance -> maintenance.recurrence().isPresent())
                .map(Maintenance::id)
                .map(id -> id.value())
                .collect(Collectors.toUnmodifiableSet());
        String today = LocalDate.ofInstant(
                        derived.now(), derived.site().settings().zone())
                .toString();
        return path -> {
            if (LIST.matcher(path).matches()) {
                return true;
            }
            Matcher parts = OCCURRENCE.matcher(path);
            return parts.matches()
                    && series.contains(parts.group(1))
                    && parts.group(2).compareTo(today) > 0;
        };
    }
}
