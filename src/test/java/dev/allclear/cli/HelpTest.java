package dev.allclear.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.allclear.Run;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** Help of every command there is, found where the program itself finds it. */
class HelpTest {
    private static final Path HERE = Path.of("").toAbsolutePath();

    /** What a shell makes one word: one with quotes, which are taken off, or one without spaces. */
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|\\S+");

    private final Program program = Program.in(HERE);

    /** Returns the name of every command that does something, below that of the program. */
    static Stream<String> commands() {
        return below(Program.in(HERE).commandLine())
                .map(command -> command.getCommandSpec().qualifiedName().replaceFirst("^allclear ", ""));
    }

    private static Stream<CommandLine> below(CommandLine command) {
        return command.getSubcommands().values().stream()
                .filter(each -> !each.getCommandSpec().usageMessage().hidden())
                .flatMap(each -> each.getSubcommands().isEmpty() ? Stream.of(each) : below(each));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandShowsExamplesThatItTakes(String command) {
        List<String> examples = spec(command).usageMessage().footer().length == 0
                ? List.of()
                : List.of(spec(command).usageMessage().footer());

        assertThat(examples).hasSizeBetween(2, 4).allSatisfy(example -> {
            assertThat(example).startsWith("  allclear " + command);
            CommandLine taken = program.commandLine();
            taken.parseArgs(words(example));
        });
        assertThat(program.run(words("  allclear " + command + " --help")).out())
                .endsWith("Examples:\n" + String.join("\n", examples) + "\n");
    }

    /** Where nothing fits a pattern, zsh refuses the whole line. */
    @ParameterizedTest
    @MethodSource("commands")
    void noExampleHasSignsThatAShellTakesForAPattern(String command) {
        assertThat(spec(command).usageMessage().footer())
                .allSatisfy(example -> assertThat(example.strip().replaceAll("\"[^\"]*\"|\\s{2,}\\S.*", ""))
                        .doesNotContainPattern("[\\[\\]*?{}!]"));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyOptionAndWordOfACommandIsTold(String command) {
        assertThat(Stream.concat(spec(command).options().stream(), spec(command).positionalParameters().stream())
                        .filter(each -> !each.hidden()))
                .allSatisfy(
                        each -> assertThat(String.join("", each.description())).endsWith("."));
        assertThat(spec(command).usageMessage().description())
                .singleElement()
                .asString()
                .endsWith(".");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void whatIsNearlyACommandIsTakenForIt(String command) {
        String[] words = command.split(" ", -1);
        String last = words[words.length - 1];
        words[words.length - 1] = last.substring(0, last.length() - 2) + last.substring(last.length() - 1);

        Run run = program.run(words);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("allclear: There is no command `" + words[words.length - 1] + "`; did you mean `" + last
                        + "`?\nTry `allclear");
    }

    @Test
    void noCommandIsLeftToTheLastChapter() {
        assertThat(program.run("--help").out())
                .contains("\nBuild\n", "\nHelp\n")
                .doesNotContain("\nMore\n");
    }

    private CommandSpec spec(String command) {
        CommandLine at = program.commandLine();
        for (String word : command.split(" ", -1)) {
            at = Objects.requireNonNull(at.getSubcommands().get(word));
        }
        return at.getCommandSpec();
    }

    /** Returns the words behind {@code allclear}, up to what is the shell's or, behind many spaces, the reader's. */
    private static String[] words(String example) {
        String line = example.strip().replaceFirst("\\s{2,}.*| [|<>#].*", "");
        List<String> words = new ArrayList<>();
        WORD.matcher(line).results().forEach(word -> words.add(word.group().replaceAll("^[\"']|[\"']$", "")));
        return words.subList(1, words.size()).toArray(String[]::new);
    }
}
