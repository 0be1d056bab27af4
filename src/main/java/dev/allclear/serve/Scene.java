package dev.allclear.serve;

import dev.allclear.build.Look;
import dev.allclear.diagnostic.Findings;
import java.util.List;
import java.util.Optional;

/**
 * What a preview shows at a moment.
 *
 * @param number of scenes before
 * @param good the newest look that nothing keeps from being a site; absent until there is one
 * @param errors of the newest look, and no warnings; while there are some, {@code good} may be older
 * @param own what changes with the team's own files
 */
record Scene(long number, Optional<Look> good, Findings errors, String own) {
    private static final Findings NONE = new Findings(List.of(), List.of(), 0);

    /** Returns the one before all others, which shows nothing. */
    static Scene empty() {
        return new Scene(0, Optional.empty(), NONE, "");
    }

    /** Returns the one after this in which {@code look} is good. */
    Scene next(Look look, Findings clashes) {
        return new Scene(number + 1, Optional.of(look), clashes, look.own());
    }

    /** Returns the one after this in which what was good before still is. */
    Scene failed(Findings wrong) {
        return new Scene(number + 1, good, wrong, own);
    }
}
