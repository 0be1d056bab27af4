package dev.allclear.edit;

import dev.allclear.edit.Diff.Step;
import java.util.ArrayList;
import java.util.List;

/** Finds what one list of lines has to lose and to gain to become another: as little as there is, unless much is changed. */
final class Steps {
    /** How many pairs of lines are compared at most; beyond it all that differs goes and comes as a whole. */
    private static final int MOST = 4_000_000;

    private final List<String> before;
    private final List<String> after;
    private final List<Step> steps = new ArrayList<>();

    private Steps(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
    }

    /** Returns the steps from {@code before} to {@code after}, in the order of their lines. */
    static List<Step> between(List<String> before, List<String> after) {
        int shorter = Math.min(before.size(), after.size());
        int head = 0;
        while (head < shorter && before.get(head).equals(after.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
            tail++;
        }
        var inner = new Steps(before.subList(head, before.size() - tail), after.subList(head, after.size() - tail));
        List<Step> steps = new ArrayList<>();
        before.subList(0, head).forEach(line -> steps.add(new Step(' ', line)));
        steps.addAll(inner.steps());
        before.subList(before.size() - tail, before.size()).forEach(line -> steps.add(new Step(' ', line)));
        return steps;
    }

    private List<Step> steps() {
        if ((long) before.size() * after.size() > MOST) {
            before.forEach(line -> steps.add(new Step('-', line)));
            after.forEach(line -> steps.add(new Step('+', line)));
            return steps;
        }
        int[][] alike = alike();
        int old = 0;
        int fresh = 0;
        while (old < before.size() || fresh < after.size()) {
            boolean both = old < before.size() && fresh < after.size();
            if (both && before.get(old).equals(after.get(fresh))) {
                steps.add(new Step(' ', before.get(old++)));
                fresh++;
            } else if (fresh == after.size() || (both && alike[old + 1][fresh] >= alike[old][fresh + 1])) {
                steps.add(new Step('-', before.get(old++)));
            } else {
                steps.add(new Step('+', after.get(fresh++)));
            }
        }
        return steps;
    }

    /** Returns how many lines at most stay from each pair of places on. */
    private int[][] alike() {
        int[][] alike = new int[before.size() + 1][after.size() + 1];
        for (int old = before.size() - 1; old >= 0; old--) {
            for (int fresh = after.size() - 1; fresh >= 0; fresh--) {
                alike[old][fresh] = before.get(old).equals(after.get(fresh))
                        ? alike[old + 1][fresh + 1] + 1
                        : Math.max(alike[old + 1][fresh], alike[old][fresh + 1]);
            }
        }
        return alike;
    }
}
