package dev.allclear.diagnostic;

import static dev.allclear.diagnostic.Severity.ERROR;
import static dev.allclear.diagnostic.Severity.REMINDER;
import static dev.allclear.diagnostic.Severity.WARNING;

import java.util.Locale;

/** Everything that can be wrong with what a team writes. A code never changes its meaning and is never used again. */
public enum Rule {
    // Files
    UNREADABLE_FILE(ERROR),
    NOT_UTF8(ERROR),
    MERGE_CONFLICT(ERROR),
    FILE_TOO_LARGE(ERROR),
    TOO_MANY_FILES(ERROR),
    OUTSIDE_CONTENT(ERROR),
    UNEXPECTED_FILE(ERROR),
    BAD_FILE_NAME(ERROR),

    // YAML and front matter
    YAML_SYNTAX(ERROR),
    YAML_TOO_DEEP(ERROR),
    YAML_TOO_MANY_ALIASES(ERROR),
    FRONT_MATTER(ERROR),
    DUPLICATE_KEY(ERROR),
    UNKNOWN_KEY(ERROR),
    WRONG_TYPE(ERROR),
    MISSING_FIELD(ERROR),

    // Values
    BAD_VALUE(ERROR),
    UNKNOWN_WORD(ERROR),
    UNKNOWN_COMPONENT(ERROR),
    UNKNOWN_STATE(ERROR),
    UNKNOWN_STATUS(ERROR),
    UNKNOWN_IMPACT(ERROR),
    UNKNOWN_LANGUAGE(ERROR),
    BAD_TIME(ERROR),
    IMPOSSIBLE_TIME(ERROR),
    AMBIGUOUS_TIME(ERROR),
    DATE_NEEDED(ERROR),
    FUTURE_UPDATE(ERROR),
    BAD_RECURRENCE(ERROR),
    WEIGHTS_FALL(ERROR),

    // Ids and addresses
    BAD_ID(ERROR),
    DUPLICATE_ID(ERROR),
    RESERVED_ID(ERROR),
    ALIAS_COLLISION(ERROR),
    ADDRESS_COLLISION(ERROR),
    BROKEN_LINK(ERROR),

    // Incidents, maintenances, translations
    BAD_UPDATE_HEADING(ERROR),
    NO_UPDATES(ERROR),
    MISSING_IMPACT(ERROR),
    STARTED_AFTER_UPDATE(ERROR),
    RESOLVED_BEFORE_START(ERROR),
    RESOLVED_WITHOUT_UPDATE(ERROR),
    POSTMORTEM_UNRESOLVED(ERROR),
    END_BEFORE_START(ERROR),
    TRANSLATION_WITHOUT_ORIGINAL(ERROR),
    TRANSLATION_WITHOUT_UPDATE(ERROR),

    // Templates
    TEMPLATE_SYNTAX(ERROR),
    TEMPLATE_NAME(ERROR),
    TEMPLATE_FAILURE(ERROR),

    // Warnings
    UNTRACKED_COMPONENT(WARNING),
    OLD_COMPONENT_ID(WARNING),
    REOPENED_UNAFFECTED(WARNING),
    STATE_AFTER_RESOLVED(WARNING),
    BURIED_UPDATE(WARNING),
    REMOVED_MARKUP(WARNING),
    LONG_TITLE(WARNING),
    VANISHED_ADDRESS(WARNING),

    // Reminders
    SILENT_INCIDENT(REMINDER),
    OVERDUE_UPDATE(REMINDER),
    UNFINISHED_MAINTENANCE(REMINDER),
    POSTMORTEM_DUE(REMINDER);

    private final Severity severity;

    Rule(Severity severity) {
        this.severity = severity;
    }

    /** How bad breaking it is, without {@code --strict}. */
    public Severity severity() {
        return severity;
    }

    /** The stable code shown to people and machines, such as {@code unknown-component}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
