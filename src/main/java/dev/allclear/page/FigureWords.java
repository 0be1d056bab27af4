package dev.allclear.page;

import dev.allclear.i18n.Texts;
import dev.allclear.model.Id;
import dev.allclear.model.Localized;
import dev.allclear.status.Budget;
import dev.allclear.status.Figure;
import dev.allclear.status.Figures;
import dev.allclear.status.Fraction;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Says figures in the words of an edition. */
final class FigureWords {
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
                .filter(FigureWords::overspent)
                .map(budget -> texts.text("below_target", Map.of("target", percent(budget.target()))));
    }

    /** Returns downtime by weight: {@code 1h 4m}, {@code 0m}. */
    String downtime(Figure figure) {
        return duration(seconds(figure.weighted(), 1));
    }

    BudgetView budget(Budget budget) {
        Duration allowed = minutes(budget.allowed());
        Duration used = minutes(budget.used());
        Duration left = minutes(budget.left());
        boolean overspent = overspent(budget);
        return new BudgetView(
                overspent,
                overspent
                        ? texts.text("overspent_by", Map.of("over", duration(left.negated())))
                        : texts.text("left_of", Map.of("left", duration(left), "allowed", duration(allowed))),
                texts.text("used_of", Map.of("used", duration(used), "allowed", duration(allowed))),
                overspent ? 100 : share(budget));
    }

    private String duration(Duration length) {
        return length.isZero() ? texts.text("no_time") : texts.duration(length);
    }

    private static boolean overspent(Budget budget) {
        return budget.left().compareTo(Fraction.ZERO) < 0;
    }

    private static int share(Budget budget) {
        if (budget.used().zero()) {
            return 0;
        }
        Fraction used = budget.used();
        Fraction allowed = budget.allowed();
        return used.numerator()
                .multiply(allowed.denominator())
                .multiply(BigInteger.valueOf(100))
                .divide(used.denominator().multiply(allowed.numerator()))
                .intValueExact();
    }

    private static Duration minutes(Fraction minutes) {
        return seconds(minutes, 60);
    }

    /** In whole seconds, cut off. */
    private static Duration seconds(Fraction number, int each) {
        return Duration.ofSeconds(number.numerator()
                .multiply(BigInteger.valueOf(each))
                .divide(number.denominator())
                .longValueExact());
    }
}
