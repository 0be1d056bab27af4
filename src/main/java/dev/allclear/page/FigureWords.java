package dev.allclear.page;

import dev.allclear.i18n.Texts;
import dev.allclear.model.Id;
import dev.allclear.model.Localized;
import dev.allclear.model.Output;
import dev.allclear.status.Budget;
import dev.allclear.status.Figure;
import dev.allclear.status.Figures;
import dev.allclear.status.Fraction;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says figures in the words of an edition. */
final class FigureWords {
    private static final Fraction SECONDS_OF_A_MINUTE = Fraction.of(60);

    private final Edition edition;
    private final Texts texts;

    FigureWords(Edition edition) {
        this.edition = edition;
        this.texts = edition.texts();
    }

    /**
     * What a figure is of.
     *
     * @param component absent for a group
     * @param member whether it is in a group
     */
    record Subject(Localized<String> name, Optional<Id> component, boolean member) {

        static Subject of(Figures figures) {
            var entry = figures.subject().entry();
            return new Subject(
                    entry.name(),
                    entry.match(component -> Optional.of(component.id()), group -> Optional.empty()),
                    figures.subject().group().isPresent());
        }
    }

    Tracked tracked(Subject subject, Place place) {
        return new Tracked(
                subject.component().isEmpty() ? "group" : subject.member() ? "member" : "component",
                edition.text(subject.name()),
                subject.component().map(Addresses::component).map(place::href));
    }

    /** Returns a share as a table of shares has it: {@code 99.95}. */
    String uptime(Figure figure) {
        return texts.number(figure.uptime().percent());
    }

    String percent(BigDecimal share) {
        return texts.percent(share);
    }

    /** Returns "below the target of 99.9 %" where more downtime was used than a target allows. */
    Optional<String> missed(Figure figure) {
        return figure.budget()
                .filter(Budget::overspent)
                .map(budget -> texts.text("below_target", Map.of("target", percent(budget.target()))));
    }

    /** Returns downtime by weight: {@code 1h 4m}, {@code 0m}. */
    String downtime(Figure figure) {
        return duration(figure.weighted());
    }

    /** Returns how long seconds are, whatever their sign; only none at all are {@code 0m}. */
    String duration(Fraction seconds) {
        return seconds.zero()
                ? texts.text("no_time")
                : texts.duration(Duration.ofSeconds(seconds.abs().floor().longValueExact()));
    }

    /** Returns what is left of a budget, {@code 31m}, or by how much it is overspent. */
    String left(Budget budget) {
        String left = minutes(budget.left());
        return budget.overspent() ? texts.text("overspent_by", Map.of("over", left)) : left;
    }

    BudgetView budget(Budget budget) {
        String allowed = minutes(budget.allowed());
        String left = left(budget);
        return new BudgetView(
                budget.overspent(),
                budget.overspent() ? left : texts.text("left_of", Map.of("left", left, "allowed", allowed)),
                texts.text("used_of", Map.of("used", minutes(budget.used()), "allowed", allowed)),
                budget.share());
    }

    /** Returns links to the figures that are in {@code folder}, for programs; none where those are switched off. */
    List<Anchor> files(String folder, Place place) {
        return edition.settings().has(Output.UPTIME)
                ? List.of(
                        file(place.fixed(folder + Addresses.FIGURES_CSV), "CSV"),
                        file(place.fixed(folder + Addresses.FIGURES_JSON), "JSON"))
                : List.of();
    }

    private Anchor file(String href, String format) {
        return new Anchor(href, new Text(texts.text("figures_as", Map.of("format", format)), Optional.empty()));
    }

    private String minutes(Fraction minutes) {
        return duration(minutes.times(SECONDS_OF_A_MINUTE));
    }
}
