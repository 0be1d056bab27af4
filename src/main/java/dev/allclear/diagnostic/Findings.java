package dev.allclear.diagnostic;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The problems of one run.
 *
 * @param shown those that are told one by one, by file, line, column, rule and message
 * @param omitted those that are only counted, by file; what is in no file of those shown comes last
 * @param files how many files have a problem
 */
public record Findings(List<Diagnostic> shown, List<Omitted> omitted, int files) {
    public Findings {
        shown = List.copyOf(shown);
        omitted = List.copyOf(omitted);
    }

    /**
     * Problems that are only counted.
     *
     * @param file which they are in; absent: files of which no problem is shown
     * @param counts how many, without {@code --strict}
     */
    public record Omitted(Optional<String> file, Map<Severity, Integer> counts) {
        public Omitted {
            counts = Map.copyOf(counts);
        }

        /** How many they are. */
        public int count() {
            return counts.values().stream().mapToInt(Integer::intValue).sum();
        }

        private Omitted errors(boolean strict) {
            return new Omitted(
                    file,
                    counts.entrySet().stream()
                            .filter(each -> each.getKey().counted(strict) == Severity.ERROR)
                            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        }

        /** Returns that in words, such as {@code … and 4,321 more problems in content/incidents/slow.md.} */
        String sentence(UnaryOperator<String> naming) {
            return "… and " + counted(count(), "more problem") + " in "
                    + file.map(naming).orElse("other files") + ".";
        }
    }

    /** Returns those of them that count as errors. */
    public Findings errors(boolean strict) {
        List<Diagnostic> worst = shown.stream()
                .filter(each -> each.rule().severity().counted(strict) == Severity.ERROR)
                .toList();
        List<Omitted> besides = omitted.stream()
                .map(each -> each.errors(strict))
                .filter(each -> each.count() > 0)
                .toList();
        long named =
                worst.stream().map(each -> each.location().file()).distinct().count();
        boolean elsewhere = besides.stream().anyMatch(each -> each.file().isEmpty());
        return new Findings(worst, besides, elsewhere ? files : (int) named);
    }

    /** Returns how many problems count as {@code severity}, whether shown or omitted. */
    public int count(Severity severity, boolean strict) {
        long shownOnes = shown.stream()
                .filter(each -> each.rule().severity().counted(strict) == severity)
                .count();
        int omittedOnes = omitted.stream()
                .flatMap(each -> each.counts().entrySet().stream())
                .filter(each -> each.getKey().counted(strict) == severity)
                .mapToInt(Map.Entry::getValue)
                .sum();
        return (int) shownOnes + omittedOnes;
    }

    /** Returns {@code count} of what {@code noun} names, such as {@code 1,234 errors}. */
    static String counted(int count, String noun) {
        return String.format(Locale.ROOT, "%,d %s%s", count, noun, count == 1 ? "" : "s");
    }
}
