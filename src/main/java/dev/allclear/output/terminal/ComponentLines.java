package dev.allclear.output.terminal;

import dev.allclear.diagnostic.Cells;
import dev.allclear.i18n.Texts;
import dev.allclear.model.Component;
import dev.allclear.model.ComponentState;
import dev.allclear.model.Group;
import dev.allclear.status.Derived;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The components that are tracked, by group, each with its state in one column. */
final class ComponentLines {
    private static final int BETWEEN = 3;

    private final Derived derived;
    private final Texts texts;
    private final Sheet sheet;
    private final LocalDate today;
    private final int column;

    ComponentLines(Derived derived, Texts texts, Sheet sheet) {
        this.derived = derived;
        this.texts = texts;
        this.sheet = sheet;
        this.today =
                LocalDate.ofInstant(derived.now(), derived.site().settings().zone());
        this.column = column();
    }

    /** Adds them; nothing where there are none. */
    void add() {
        if (derived.site().components().all().stream().noneMatch(this::tracked)) {
            return;
        }
        sheet.gap();
        sheet.say(0, texts.capitalised("components"), Paint.BOLD);
        derived.site().components().entries().forEach(entry -> entry.match(this::component, this::group));
    }

    private boolean tracked(Component component) {
        return !component.retired(today);
    }

    private boolean component(Component component) {
        return tracked(component) && row(2, component);
    }

    private boolean group(Group group) {
        List<Component> components =
                group.components().stream().filter(this::tracked).toList();
        if (components.isEmpty()) {
            return false;
        }
        long affected = components.stream()
                .filter(component -> state(component) != ComponentState.OPERATIONAL)
                .count();
        String total = texts.number(components.size());
        String sum = affected == 0
                ? texts.text("operational_of", Map.of("n", total, "total", total))
                : texts.text("affected_of", Map.of("n", texts.number(affected), "total", total));
        String name = Wrapping.column(group.name().in(texts.language()), column + 2);
        sheet.line(
                2, Paint.BOLD.on(sheet.terminal(), name) + " ".repeat(BETWEEN) + Paint.DIM.on(sheet.terminal(), sum));
        components.forEach(component -> row(4, component));
        return true;
    }

    private boolean row(int indent, Component component) {
        ComponentState state = state(component);
        Paint paint = Paint.of(state);
        sheet.line(
                indent,
                paint.on(sheet.terminal(), Sign.of(state))
                        + " "
                        + Wrapping.column(component.name().in(texts.language()), column + 2 - indent)
                        + " ".repeat(BETWEEN)
                        + paint.on(sheet.terminal(), word(state)));
        return true;
    }

    private ComponentState state(Component component) {
        return derived.state(component.id());
    }

    private String word(ComponentState state) {
        return texts.text("state_" + state.key());
    }

    /** How wide names may be that stand at the left: as wide as they are, if all states still fit beside them. */
    private int column() {
        int names = derived.site().components().entries().stream()
                .flatMap(entry -> entry.match(
                        component -> Stream.of(width(component.name().in(texts.language()), 0)),
                        group -> Stream.concat(
                                Stream.of(width(group.name().in(texts.language()), -2)),
                                group.components().stream()
                                        .map(each -> width(each.name().in(texts.language()), 2)))))
                .reduce(0, Math::max);
        int states = Stream.of(ComponentState.values())
                .map(state -> Cells.of(word(state)))
                .reduce(0, Math::max);
        return Math.max(8, Math.min(names, sheet.terminal().columns() - 4 - BETWEEN - states));
    }

    private static int width(String name, int indent) {
        return Cells.of(Cells.harmless(name)) + indent;
    }
}
