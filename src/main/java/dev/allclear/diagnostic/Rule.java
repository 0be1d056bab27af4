package dev.allclear.diagnostic;

import static dev.allclear.diagnostic.Severity.ERROR;
import static dev.allclear.diagnostic.Severity.REMINDER;
import static dev.allclear.diagnostic.Severity.WARNING;

import java.util.Locale;

/** Everything that can be wrong with what a team writes. A code never changes its meaning and is never used again. */
public enum Rule {
    // Files
    UNREADABLE_FILE(ERROR, "A file or folder that is needed is missing, or can't be read."),
    NOT_UTF8(ERROR, "A file is not UTF-8."),
    MERGE_CONFLICT(ERROR, "A merge left its marks in a file: somebody has to decide between two versions."),
    FILE_TOO_LARGE(ERROR, "A file that is to be read is larger than 1 MiB."),
    TOO_MANY_FILES(ERROR, "The content folder holds more than 100,000 files and folders."),
    OUTSIDE_CONTENT(ERROR, "A symbolic link leads out of the folder that it stands in."),
    UNEXPECTED_FILE(ERROR, "A file stands where none of its kind is read."),
    BAD_FILE_NAME(ERROR, "The name of a file can't be an address."),

    // YAML and front matter
    YAML_SYNTAX(ERROR, "YAML can't be read."),
    YAML_TOO_DEEP(ERROR, "Lists and mappings nest more than 50 deep."),
    YAML_TOO_MANY_ALIASES(ERROR, "YAML aliases repeat more than 10,000 values or a million characters."),
    FRONT_MATTER(ERROR, "A Markdown file does not begin with its fields between two lines `---`."),
    DUPLICATE_KEY(ERROR, "One key is given twice."),
    UNKNOWN_KEY(ERROR, "A key is none of the fields that can stand there."),
    WRONG_TYPE(ERROR, "A value is of another kind than its field takes, such as a list instead of text."),
    MISSING_FIELD(ERROR, "A field is missing that can't be left out."),

    // Values
    BAD_VALUE(ERROR, "A value is none that its field can have."),
    UNKNOWN_WORD(ERROR, "A word is none of those that its field takes."),
    UNKNOWN_COMPONENT(ERROR, "A component is named that `components.yaml` does not list."),
    UNKNOWN_STATE(ERROR, "A state is named that components can't be in."),
    UNKNOWN_STATUS(ERROR, "A status is named that updates can't have."),
    UNKNOWN_IMPACT(ERROR, "An impact is named that there is not."),
    UNKNOWN_LANGUAGE(ERROR, "A language is named that the site does not have, or that has no interface texts."),
    BAD_TIME(ERROR, "A time, a day or a time zone can't be read."),
    IMPOSSIBLE_TIME(ERROR, "There is no such day, or clocks pass over the time that day."),
    AMBIGUOUS_TIME(ERROR, "The time comes twice, as clocks go back that day."),
    DATE_NEEDED(ERROR, "A time has no date, and the update beside it does not tell which is meant."),
    FUTURE_UPDATE(ERROR, "An update is said to be written later than now."),
    BAD_RECURRENCE(ERROR, "A recurrence is none that can be followed."),
    UNKNOWN_OCCURRENCE(ERROR, "A day is excepted on which a maintenance does not recur."),
    WEIGHTS_FALL(ERROR, "A worse state weighs less than a better one."),

    // Ids and addresses
    BAD_ID(ERROR, "A word can't be an id."),
    DUPLICATE_ID(ERROR, "One id stands for two things."),
    RESERVED_ID(ERROR, "An id is needed for something else."),
    ALIAS_COLLISION(ERROR, "An alias is taken."),
    ADDRESS_COLLISION(ERROR, "Two files of the site would have one address."),
    BROKEN_LINK(ERROR, "A link or picture leads to no file of the content folder."),

    // Incidents, maintenances, translations
    BAD_UPDATE_HEADING(ERROR, "A heading of level 2 is not an update."),
    NO_UPDATES(ERROR, "An incident has no update."),
    MISSING_IMPACT(ERROR, "An incident says neither its impact nor a state for every component."),
    STARTED_AFTER_UPDATE(ERROR, "An incident's `started` is after its first update."),
    RESOLVED_BEFORE_START(ERROR, "An incident is resolved before it began."),
    RESOLVED_WITHOUT_UPDATE(ERROR, "An incident has `resolved`, but no update that says so."),
    POSTMORTEM_UNRESOLVED(ERROR, "A postmortem stands in an incident that is not resolved before it."),
    END_BEFORE_START(ERROR, "Something ends before it starts."),
    TRANSLATION_WITHOUT_ORIGINAL(ERROR, "A translation has no original beside it."),
    TRANSLATION_WITHOUT_UPDATE(ERROR, "A translation has a text that its original lacks."),

    // Templates
    TEMPLATE_SYNTAX(ERROR, "A template can't be read."),
    TEMPLATE_NAME(ERROR, "A template asks for something that there is not."),
    TEMPLATE_FAILURE(ERROR, "A template fails on a page."),

    // Warnings
    UNTRACKED_COMPONENT(WARNING, "A component is affected before its `since` or after its `until`."),
    OLD_COMPONENT_ID(WARNING, "A component is named by an id that it had before."),
    REOPENED_UNAFFECTED(WARNING, "An incident is open again, but no component is affected."),
    STATE_AFTER_RESOLVED(WARNING, "A component is not operational while its incident is resolved."),
    STRAY_OCCURRENCE(
            WARNING,
            "A maintenance to come is named like an occurrence of a recurring one, which has none on that day."),
    BURIED_UPDATE(WARNING, "A heading reads like an update, but is part of the text above it."),
    REMOVED_MARKUP(WARNING, "A link, an image or HTML is left out, because it is not safe for readers."),
    LONG_TITLE(WARNING, "A title is longer than 120 characters."),
    LOST_PLACEHOLDER(WARNING, "An interface text of your own leaves out a value that it has in every language."),
    LOW_CONTRAST(WARNING, "The accent colour is too pale for text on a light page."),
    VANISHED_ADDRESS(WARNING, "An address was published before, and this build no longer has it."),

    // Reminders
    SILENT_INCIDENT(REMINDER, "An incident is open, and its last update is over 7 days old."),
    OVERDUE_UPDATE(REMINDER, "The next update was promised for a time that has passed."),
    UNFINISHED_MAINTENANCE(REMINDER, "A planned window has ended, and no update says that the work is completed."),
    POSTMORTEM_DUE(REMINDER, "A `major` or `critical` incident was resolved over 14 days ago, and has no postmortem."),
    MISSING_TRANSLATION(
            REMINDER, "Readers see something now that is not in a language which the team translates into.");

    private final Severity severity;
    private final String meaning;

    Rule(Severity severity, String meaning) {
        this.severity = severity;
        this.meaning = meaning;
    }

    /** How bad breaking it is, without {@code --strict}. */
    public Severity severity() {
        return severity;
    }

    /** What it means that something breaks it, in one sentence: text in which backticks mark what is typed. */
    public String meaning() {
        return meaning;
    }

    /** The stable code shown to people and machines, such as {@code unknown-component}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
