package dev.allclear.page;

import dev.allclear.i18n.Texts;
import dev.allclear.i18n.Times;
import dev.allclear.model.ComponentState;
import dev.allclear.status.Derived;
import dev.allclear.status.Prospect;
import java.time.Instant;
import java.util.List;

/** Says how the whole site is, in one line. */
final class Bands {
    private final Derived derived;
    private final Outlook outlook;
    private final Texts texts;
    private final Times times;
    private final boolean incomplete;

    Bands(Edition edition, Present present) {
        this.derived = present.derived();
        this.texts = edition.texts();
        this.times = edition.times();
        this.outlook = present.outlook(times);
        this.incomplete = present.leftOut() > 0;
    }

    /** Returns how the site is. */
    HomeView.Band band() {
        return band(Headline.of(derived, incomplete, texts), derived.now());
    }

    /** Returns how the site is and will be by the clock; of the future it says no more than its state. */
    List<During<HomeView.Band>> all() {
        return outlook.each(
                Prospect::state,
                prospect -> prospect.from().equals(derived.now())
                        ? band()
                        : band(Headline.of(prospect.state(), incomplete, texts), prospect.from()));
    }

    private HomeView.Band band(Headline headline, Instant at) {
        return new HomeView.Band(
                headline.key(),
                headline.state().map(ComponentState::key).orElse(Headline.UNKNOWN),
                headline.text(),
                times.headline("as_of", at),
                headline.calm());
    }
}
