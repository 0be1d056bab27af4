package dev.allclear.page;

import java.util.List;
import java.util.Optional;

/**
 * Components that stand together: a group, or neighbours that are in no group.
 *
 * @param id of the group, for the {@code id} on the page; absent for components in no group, as are name and description
 * @param name of the group
 * @param description of the group, where it has one
 * @param sums how its components are, now and by the clock
 * @param foldable whether it can be folded away
 * @param open whether it is unfolded at first
 * @param rows its components
 */
public record ComponentGroup(
        Optional<String> id,
        Optional<Text> name,
        Optional<Text> description,
        List<During<Sum>> sums,
        boolean foldable,
        boolean open,
        List<Row> rows) {
    public ComponentGroup {
        sums = List.copyOf(sums);
        rows = List.copyOf(rows);
    }

    /**
     * How some components are.
     *
     * @param state the worst of them
     * @param summary {@code 1 of 2 affected}, {@code 2 of 2 operational}
     */
    public record Sum(Label state, String summary) {}

    /**
     * A component, how it is, and how it did.
     *
     * @param id of the component
     * @param href leads to its page
     * @param name its name
     * @param description one sentence, where the team gives one
     * @param states how it is, now and by the clock
     * @param bar how it did on its last days; absent without figures
     */
    public record Row(
            String id,
            String href,
            Text name,
            Optional<Text> description,
            List<During<Label>> states,
            Optional<Bar> bar) {
        public Row {
            states = List.copyOf(states);
        }
    }
}
