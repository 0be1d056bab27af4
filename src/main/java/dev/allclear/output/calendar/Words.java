package dev.allclear.output.calendar;

import dev.allclear.i18n.Texts;
import dev.allclear.i18n.Times;
import dev.allclear.markdown.Html;
import dev.allclear.markdown.Markdown;
import dev.allclear.model.Localized;
import dev.allclear.model.Maintenance;
import dev.allclear.model.MaintenanceStatus;
import dev.allclear.model.Prose;
import dev.allclear.model.Update;
import dev.allclear.page.Untranslated;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a calendar says of a maintenance, as plain text in one language. */
final class Words {
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Cc}\\p{Zl}\\p{Zp}]+");

    private Words() {}

    /** Returns {@code text} as one line without what no calendar may hold. */
    static String line(String text) {
        return spaced(Html.printable(spaced(text))).strip();
    }

    private static String spaced(String text) {
        return SPACE.matcher(text).replaceAll(" ");
    }

    /**
     * Returns whether all is translated, where it is not, then all that was said, the newest first, the summary and the address
     * to read on at; a blank line between two.
     */
    static String of(Plan plan, String address, Edition edition) {
        Maintenance maintenance = plan.maintenance();
        Texts texts = edition.texts();
        Times times = texts.times(edition.settings().zone());
        // What is said is said of an occurrence, and that has an event of its own.
        var updates = plan.part().isPresent() ? List.<Update<MaintenanceStatus>>of() : maintenance.updates();
        List<String> passages = new ArrayList<>();
        for (Update<MaintenanceStatus> update : updates) {
            String status = texts.text("status_" + update.status().key());
            passages.add(0, joined(status + " · " + times.moment(update.at()).text(), text(update.text(), edition)));
        }
        Untranslated.of(maintenance.title(), maintenance.summary(), updates, texts, edition.original())
                .ifPresent(sentence -> passages.add(0, line(sentence)));
        maintenance
                .summary()
                .map(summary -> text(summary, edition))
                .filter(summary -> !summary.isEmpty())
                .ifPresent(passages::add);
        passages.add(address);
        return String.join("\n\n", passages);
    }

    private static String joined(String head, String text) {
        return text.isEmpty() ? head : head + "\n" + text;
    }

    private static String text(Localized<Prose> said, Edition edition) {
        String text = Markdown.text(said.in(edition.texts().language()).markdown());
        // Not every program finds the end of a line that stands behind a backslash.
        return text.lines()
                .map(Words::line)
                .map(line -> line.endsWith("\\") ? line + " " : line)
                .collect(Collectors.joining("\n"));
    }
}
