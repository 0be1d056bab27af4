package dev.allclear.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;

/** What the program's own help says of its commands: first what to type in an outage, then all of them by what they are for. */
final class RootHelp {
    private static final List<Chapter> CHAPTERS = List.of(
            new Chapter("Build", List.of("build", "check", "serve")),
            new Chapter("Write", List.of("init", "new", "update", "resolve", "postmortem")),
            new Chapter("Look", List.of("status", "list")),
            new Chapter("Help", List.of("explain", "schema", "completion")));

    /** Commands for one purpose. */
    private record Chapter(String title, List<String> commands) {}

    private RootHelp() {}

    /** Returns the line for the person who has no time to read on. */
    static String outage(Help help) {
        return "\nIn an outage: allclear new incident \"Payments fail for some cards\" -c payments\n";
    }

    /** Returns each command in a line of its own; what is in no chapter stands in a last one. */
    static String commands(Help help) {
        Map<String, Command> all = Cli.COMMANDS.stream()
                .map(each -> each.getAnnotation(Command.class))
                .filter(each -> !each.hidden())
                .collect(Collectors.toMap(Command::name, Function.identity(), (one, other) -> one, LinkedHashMap::new));
        List<String> rest = new ArrayList<>(all.keySet());
        int widest = rest.stream().mapToInt(String::length).max().orElse(0);
        var text = new StringBuilder();
        for (Chapter chapter : CHAPTERS) {
            append(chapter, all, widest, text);
            rest.removeAll(chapter.commands());
        }
        append(new Chapter("More", rest), all, widest, text);
        return text.toString();
    }

    private static void append(Chapter chapter, Map<String, Command> all, int widest, StringBuilder text) {
        String title = "\n" + chapter.title() + "\n";
        for (String name : chapter.commands()) {
            Command command = all.get(name);
            if (command != null) {
                text.append(title).append("  ").append(name).append(" ".repeat(widest + 2 - name.length()));
                text.append(String.join(" ", command.description())).append('\n');
                title = "";
            }
        }
    }
}
