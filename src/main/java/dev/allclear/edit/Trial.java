package dev.allclear.edit;

import dev.allclear.content.Content;
import dev.allclear.diagnostic.Diagnostic;
import dev.allclear.diagnostic.Diagnostics;
import dev.allclear.diagnostic.Findings;
import dev.allclear.diagnostic.Severity;
import java.util.HashSet;
import java.util.Set;

/**
 * What the content would be with a change.
 *
 * @param content with the change
 * @param findings what is wrong that concerns the change: with its file, and elsewhere what was not wrong before; not what is due
 *     elsewhere
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
        Set<Diagnostic> old = new HashSet<>(before.all());
        var concerning = new Diagnostics();
        now.all().stream()
                .filter(each -> each.location().file().equals(file)
                        || (each.rule().severity() != Severity.REMINDER && !old.contains(each)))
                .forEach(concerning::add);
        return new Trial(content, concerning.findings());
    }
}
