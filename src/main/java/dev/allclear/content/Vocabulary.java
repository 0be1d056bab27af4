package dev.allclear.content;

import dev.allclear.diagnostic.Rule;
import dev.allclear.model.Announcement;
import dev.allclear.model.ComponentState;
import dev.allclear.model.Group;
import dev.allclear.model.Impact;
import dev.allclear.model.IncidentStatus;
import dev.allclear.model.MaintenanceStatus;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The words that a closed set of things goes by.
 *
 * <p>Read without regard to case, spaces, dashes and underscores: {@code In Progress} is {@code in_progress}.
 */
public final class Vocabulary<E> {
    public static final Vocabulary<ComponentState> STATES =
            new Vocabulary<>(Rule.UNKNOWN_STATE, "state", List.of(ComponentState.values()), ComponentState::key);
    public static final Vocabulary<IncidentStatus> INCIDENT_STATUSES =
            new Vocabulary<>(Rule.UNKNOWN_STATUS, "status", List.of(IncidentStatus.values()), IncidentStatus::key);
    public static final Vocabulary<MaintenanceStatus> MAINTENANCE_STATUSES = new Vocabulary<>(
            Rule.UNKNOWN_STATUS, "status", List.of(MaintenanceStatus.values()), MaintenanceStatus::key);
    public static final Vocabulary<Impact> INCIDENT_IMPACTS = new Vocabulary<>(
            Rule.UNKNOWN_IMPACT,
            "impact",
            Arrays.stream(Impact.values())
                    .filter(impact -> impact != Impact.MAINTENANCE)
                    .toList(),
            Impact::key);
    public static final Vocabulary<Impact> MAINTENANCE_IMPACTS =
            new Vocabulary<>(Rule.UNKNOWN_IMPACT, "impact", List.of(Impact.values()), Impact::key);
    public static final Vocabulary<Announcement.Level> LEVELS =
            new Vocabulary<>(Rule.UNKNOWN_WORD, "level", List.of(Announcement.Level.values()), Vocabulary::lowerCase);
    public static final Vocabulary<Group.Collapsed> COLLAPSED =
            new Vocabulary<>(Rule.UNKNOWN_WORD, "setting", List.of(Group.Collapsed.values()), Vocabulary::lowerCase);

    private final Rule rule;
    private final String kind;
    private final List<String> words;
    private final Map<String, E> byFolded = new HashMap<>();

    private Vocabulary(Rule rule, String kind, List<E> meanings, Function<E, String> word) {
        this.rule = rule;
        this.kind = kind;
        this.words = meanings.stream().map(word).toList();
        meanings.forEach(each -> byFolded.put(fold(word.apply(each)), each));
    }

    /** Returns what {@code typed} means, if it is one of the words. */
    public Optional<E> find(String typed) {
        return Optional.ofNullable(byFolded.get(fold(typed)));
    }

    /** The words. */
    public List<String> words() {
        return words;
    }

    /** Reads one of the words. */
    Optional<E> read(Value value) {
        Optional<String> typed = value.text();
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        Optional<E> meant = find(typed.get());
        return meant.isPresent() ? meant : refuse(value, typed.get());
    }

    private Optional<E> refuse(Value value, String typed) {
        String first = typed.replaceFirst("(?<=\\p{L})[^\\p{L}_-].*", "");
        List<String> parts = words.stream()
                .filter(word -> (typed.length() > 3 && fold(word).contains(fold(typed)))
                        || fold(word).equals(fold(first)))
                .toList();
        String choice =
                parts.isEmpty() ? "Write " + Hint.anyOf(words) + "." : "Did you mean " + Hint.anyOf(parts) + "?";
        return value.refuse(rule, "There is no " + kind + " `" + typed + "`.", Hint.nearest(typed, words, choice));
    }

    /** Returns {@code typed} without what reading it disregards. */
    static String fold(String typed) {
        var regarded = new StringBuilder(typed.length());
        for (int at = 0; at < typed.length(); at++) {
            char each = typed.charAt(at);
            if (!disregarded(each)) {
                regarded.append(each);
            }
        }
        return regarded.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean disregarded(char each) {
        return each == ' ' || each == '_' || each == '-' || (each >= '\t' && each <= '\r');
    }

    private static String lowerCase(Enum<?> each) {
        return each.name().toLowerCase(Locale.ROOT);
    }
}
