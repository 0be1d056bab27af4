package dev.allclear.edit;

import dev.allclear.content.Content;
import dev.allclear.diagnostic.Diagnostic;
import dev.allclear.diagnostic.Diagnostics;
import dev.allclear.diagnostic.Findings;
import dev.allclear.diagnostic.Location;
import dev.allclear.diagnostic.Location.Place;
import dev.allclear.diagnostic.Severity;
import java.util.ArrayList;
import java.util.List;

/**
 * What the content would be with a change.
 *
 * @param content with the change
 * @param findings what is wrong that concerns the change: any error of its file, and besides what was not wrong before; not what is
 *     due elsewhere
 */
public record Trial(Content content, Findings findings) {

    /** Whether there is no error, so that it may be written. */
    public boolean sound() {
        return findings.count(Severity.ERROR, false) == 0;
    }

    /**
     * Returns a trial in which {@code now} was found.
     *
     * @param file that is changed, as it is named in what is found
     * @param before what was wrong without the change
     */
    static Trial of(Content content, String file, Diagnostics before, Diagnostics now) {
        List<Diagnostic> old = new ArrayList<>(
                before.all().stream().map(each -> unnumbered(each, file)).toList());
        var concerning = new Diagnostics();
        for (Diagnostic each : now.all()) {
            boolean here = each.location().file().equals(file);
            boolean stood = old.remove(unnumbered(each, file));
            Severity severity = each.rule().severity();
            if (here ? !stood || severity == Severity.ERROR : !stood && severity != Severity.REMINDER) {
                concerning.add(each);
            }
        }
        return new Trial(content, concerning.findings());
    }

    /** The change moves lines of its own file, and what is wrong with them. */
    private static Diagnostic unnumbered(Diagnostic found, String file) {
        Location location = found.location();
        return location.file().equals(file)
                ? new Diagnostic(
                        found.rule(),
                        new Location(file, location.place().map(Trial::unnumbered)),
                        found.message(),
                        found.hint())
                : found;
    }

    private static Place unnumbered(Place place) {
        return new Place(1, place.column(), place.length(), place.excerpt(), place.indent());
    }
}
