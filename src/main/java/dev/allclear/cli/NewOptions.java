package dev.allclear.cli;

import dev.allclear.edit.Desk;
import dev.allclear.edit.Refusal;
import dev.allclear.edit.TypedReport;
import dev.allclear.edit.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What {@code new} is told of a report of whatever kind. */
final class NewOptions {
    @Parameters(arity = "0..*", paramLabel = "TITLE", description = "What readers notice, in one line.")
    private List<String> title = new ArrayList<>();

    @Mixin
    private TextOption text = new TextOption();

    @Option(
            names = "--template",
            order = 60,
            paramLabel = "NAME",
            description = "Begin with content/_templates/NAME.md: a text, or a whole report.")
    private Optional<String> template = Optional.empty();

    @Option(
            names = "--id",
            order = 70,
            paramLabel = "ID",
            description = "Its permanent name (default: the day and the title).")
    private Optional<String> id = Optional.empty();

    @Option(names = "--draft", order = 80, description = "Keep it out of the site for now.")
    private boolean draft;

    /**
     * Returns what was typed.
     *
     * @param yaml whether it is to be in YAML
     */
    TypedReport typed(boolean yaml) throws Refusal {
        if (title.size() > 1) {
            throw new Refusal("Put the title in quotes: `\"" + String.join(" ", title) + "\"`.");
        }
        return new TypedReport(title.stream().findFirst(), id, template, yaml, draft);
    }

    /** Whether a text was typed. */
    boolean told() {
        return text.given();
    }

    /** Returns the text that was typed. */
    Wording wording(Desk desk, Surroundings surroundings) {
        return values -> text.text(desk.templates(), values, surroundings);
    }
}
