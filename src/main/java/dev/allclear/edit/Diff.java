package dev.allclear.edit;

import java.util.ArrayList;
import java.util.List;

/**
 * A change as a unified diff, line by line, as {@code git apply} and {@code patch} take it.
 *
 * @param lines without their ends; one that ends in {@code \r} stands for a line of the file that does
 */
public record Diff(List<String> lines) {
    private static final int CONTEXT = 3;

    public Diff {
        lines = List.copyOf(lines);
    }

    /**
     * Returns the diff of {@code change}; no line where it changes nothing.
     *
     * @param path the file as the diff names it, with forward slashes
     */
    public static Diff of(Change change, String path) {
        List<String> before = lines(change.before().orElse(""));
        List<String> after = lines(change.after());
        List<Step> steps = Steps.between(before, after);
        List<String> lines = new ArrayList<>();
        if (steps.stream().anyMatch(step -> step.sign() != ' ')) {
            lines.add("--- " + (change.before().isPresent() ? named("a/" + path) : "/dev/null"));
            lines.add("+++ " + named("b/" + path));
            hunks(steps, lines);
        }
        return new Diff(lines);
    }

    /** Returns all of it, every line ended by {@code \n}. */
    public String text() {
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }

    /**
     * A line that stays, goes or comes.
     *
     * @param sign a space, {@code -} or {@code +}
     * @param line with its end, if it has one
     */
    record Step(char sign, String line) {}

    /** Returns the lines of {@code text}, each with its end. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        for (int from = 0; from < text.length(); ) {
            int end = text.indexOf('\n', from);
            int to = end < 0 ? text.length() : end + 1;
            lines.add(text.substring(from, to));
            from = to;
        }
        return lines;
    }

    /** Quotes a name as git does where it would not be read as it stands; a blank in it needs a tab after it. */
    private static String named(String path) {
        boolean plain = path.chars().noneMatch(each -> each < ' ' || each == '"' || each == '\\' || each == 0x7F);
        if (plain) {
            return path.indexOf(' ') < 0 ? path : path + "\t";
        }
        var quoted = new StringBuilder("\"");
        path.chars().forEach(each -> {
            if (each < ' ' || each == 0x7F) {
                quoted.append('\\')
                        .append((char) ('0' + each / 64))
                        .append((char) ('0' + each / 8 % 8))
                        .append((char) ('0' + each % 8));
            } else {
                quoted.append(each == '"' || each == '\\' ? "\\" : "").append((char) each);
            }
        });
        return quoted.append('"').toString();
    }

    private static void hunks(List<Step> steps, List<String> lines) {
        int old = 0;
        int fresh = 0;
        int shown = 0;
        for (int first = change(steps, 0); first < steps.size(); first = change(steps, shown)) {
            int from = Math.max(shown, first - CONTEXT);
            int to = end(steps, first);
            old += from - shown;
            fresh += from - shown;
            List<Step> hunk = steps.subList(from, to);
            int olds = (int) hunk.stream().filter(step -> step.sign() != '+').count();
            int news = (int) hunk.stream().filter(step -> step.sign() != '-').count();
            lines.add("@@ -" + range(old, olds) + " +" + range(fresh, news) + " @@");
            hunk.forEach(step -> add(step, lines));
            old += olds;
            fresh += news;
            shown = to;
        }
    }

    /** Returns the place of the first change from {@code from} on; the end where there is none. */
    private static int change(List<Step> steps, int from) {
        int at = from;
        while (at < steps.size() && steps.get(at).sign() == ' ') {
            at++;
        }
        return at;
    }

    /** Returns where the hunk ends that has a change at {@code first}: before more lines that stay than two hunks would show. */
    private static int end(List<Step> steps, int first) {
        int last = first;
        for (int at = first + 1; at < steps.size() && at - last - 1 <= 2 * CONTEXT; at++) {
            last = steps.get(at).sign() == ' ' ? last : at;
        }
        return Math.min(steps.size(), last + 1 + CONTEXT);
    }

    private static String range(int before, int count) {
        int first = count == 0 ? before : before + 1;
        return count == 1 ? String.valueOf(first) : first + "," + count;
    }

    private static void add(Step step, List<String> lines) {
        boolean ended = step.line().endsWith("\n");
        String line = ended ? step.line().substring(0, step.line().length() - 1) : step.line();
        lines.add(step.sign() + line);
        if (!ended) {
            lines.add("\\ No newline at end of file");
        }
    }
}
