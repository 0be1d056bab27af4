package dev.allclear.cli;

import dev.allclear.build.Survey;
import dev.allclear.build.Words;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * What may stand where a person is typing.
 *
 * @param root the program's commands
 * @param here what paths are relative to
 */
record Completion(CommandLine root, Path here, Shell shell) {
    /** Says that the shell itself knows best. */
    static final String FOLDERS = ":folders";

    static final String FILES = ":files";

    /** Something that may be typed, and what it is for where that is not plain. */
    record Candidate(String text, String about) {
        /** Returns it as the shells' scripts read it. */
        String line() {
            return about.isEmpty() ? text : text + "\t" + about;
        }

        private static Candidate of(String text) {
            return new Candidate(text, "");
        }
    }

    /** Returns what may stand in place of the last of {@code typed}, which stand behind the program's name. */
    List<Candidate> of(List<String> typed) {
        List<String> words = shell.splits() ? joined(typed) : typed;
        String word = words.isEmpty() ? "" : words.get(words.size() - 1);
        var soFar = CommandLineSoFar.of(root, words.subList(0, Math.max(0, words.size() - 1)));
        int equals = word.indexOf('=');
        boolean option = word.startsWith("-") && soFar.takesOptions();
        if (option && equals > 0) {
            return soFar.named(word.substring(0, equals))
                    .map(each -> values(each, word.substring(equals + 1), word.substring(0, equals + 1), soFar))
                    .orElse(List.of());
        }
        if (option) {
            return fitting(
                    word, soFar.options().stream().map(Completion::option).toList());
        }
        List<Candidate> candidates = new ArrayList<>(fitting(
                word,
                soFar.commands().stream()
                        .map(each -> new Candidate(
                                each.name(), first(each.usageMessage().description())))
                        .toList()));
        soFar.wanted().ifPresent(each -> candidates.addAll(values(each, word, "", soFar)));
        return candidates;
    }

    /** Returns the words as a person sees them, where the shell parts them at equals signs and colons too. */
    private static List<String> joined(List<String> typed) {
        List<String> words = new ArrayList<>();
        boolean open = false;
        for (String part : typed) {
            boolean sign = part.matches("[=:]+");
            if (!words.isEmpty() && (sign || open)) {
                words.set(words.size() - 1, words.get(words.size() - 1) + part);
            } else {
                words.add(part);
            }
            open = sign;
        }
        return words;
    }

    /** Returns values of {@code wanted} that {@code typed} may become; {@code before} stands before it in the same word. */
    private List<Candidate> values(ArgSpec wanted, String typed, String before, CommandLineSoFar soFar) {
        int equals = typed.indexOf('=');
        if (equals > 0 && wanted.paramLabel().contains("=STATE")) {
            String id = typed.substring(0, equals + 1);
            return spelt(before + id, fitting(typed.substring(equals + 1), plain(Words.states())));
        }
        return spelt(before, fitting(typed, all(wanted, typed, soFar)));
    }

    private List<Candidate> all(ArgSpec wanted, String typed, CommandLineSoFar soFar) {
        if (wanted.completionCandidates() != null) {
            return plain(StreamSupport.stream(wanted.completionCandidates().spliterator(), false)
                    .toList());
        }
        return plain(
                wanted instanceof OptionSpec option
                        ? ofOption(option, typed, soFar)
                        : ofWord(wanted.paramLabel(), typed, soFar));
    }

    private List<String> ofOption(OptionSpec option, String typed, CommandLineSoFar soFar) {
        return switch (option.longestName()) {
            case "--component" -> {
                String end = option.paramLabel().equals("ID=STATE") ? "=" : "";
                yield names(soFar, ContentNames::components).stream()
                        .map(id -> id + end)
                        .toList();
            }
            case "--template" -> names(soFar, ContentNames::templates);
            case "--id" -> List.of();
            default -> ofWord(option.paramLabel(), typed, soFar);
        };
    }

    private List<String> ofWord(String label, String typed, CommandLineSoFar soFar) {
        return switch (label) {
            case "DIR" -> List.of(FOLDERS);
            case "FILE" -> List.of(FILES);
            case "KIND" -> Survey.kinds();
            case "IMPACT" -> Words.impacts();
            case "LEVEL" -> Words.levels();
            case "STATUS" -> Words.statuses();
            case "ID" ->
                // A command that takes both may be told the status alone.
                Stream.concat(
                                names(soFar, ContentNames::reports).stream(),
                                soFar.takes("STATUS") ? Words.statuses().stream() : Stream.of())
                        .toList();
            case "TEXT" ->
                typed.startsWith("@")
                        ? names(soFar, ContentNames::templates).stream()
                                .map(name -> "@" + name)
                                .toList()
                        : List.of();
            default -> List.of();
        };
    }

    private List<String> names(CommandLineSoFar soFar, Function<ContentNames, List<String>> asked) {
        try {
            return asked.apply(
                    new ContentNames(here.resolve(soFar.content().orElseGet(() -> ContentOption.standard(here)))));
        } catch (InvalidPathException e) {
            return List.of();
        }
    }

    /** Returns those that begin as typed; else, of ids that nobody knows by heart, those that hold what is typed. */
    private static List<Candidate> fitting(String typed, List<Candidate> all) {
        List<Candidate> beginning = all.stream()
                .filter(each -> each.text().startsWith(typed) || each.text().startsWith(":"))
                .toList();
        return beginning.isEmpty() && !typed.startsWith("-")
                ? all.stream().filter(each -> each.text().contains(typed)).toList()
                : beginning;
    }

    /** Returns {@code all} as the shell wants them: with what stands before them in its word. */
    private List<Candidate> spelt(String before, List<Candidate> all) {
        return shell.splits()
                ? all
                : all.stream()
                        .map(each ->
                                each.text().startsWith(":") ? each : new Candidate(before + each.text(), each.about()))
                        .toList();
    }

    private static Candidate option(OptionSpec option) {
        return new Candidate(option.longestName(), first(option.description()));
    }

    private static List<Candidate> plain(List<String> words) {
        return words.stream().map(Candidate::of).toList();
    }

    private static String first(String... lines) {
        return Stream.of(lines).findFirst().orElse("");
    }
}
