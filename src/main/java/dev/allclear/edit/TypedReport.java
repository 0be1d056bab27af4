package dev.allclear.edit;

import java.util.Optional;

/**
 * What a person types for a new report of whatever kind.
 *
 * @param title absent where none was typed
 * @param id absent where it follows from the day and the title
 * @param template which of the team's templates to begin with; absent: the one that is called like the kind, if there is one
 * @param yaml whether in YAML, else in Markdown
 * @param draft whether it is kept out of the site
 */
public record TypedReport(
        Optional<String> title, Optional<String> id, Optional<String> template, boolean yaml, boolean draft) {}
