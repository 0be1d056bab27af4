package dev.allclear.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.IHelpSectionRenderer;

/** What the program's own help says of its commands: first what to type in an outage, then all of them by what they are for. */
final class RootHelp implements IHelpSectionRenderer {
    private static final List<Chapter> CHAPTERS = List.of(
            new Chapter("Build", List.of("build", "check", "serve")),
            new Chapter("Write", List.of("init", "new", "update", "resolve", "postmortem")),
            new Chapter("Look", List.of("status", "list")),
            new Chapter("Help", List.of("explain", "schema", "completion")));

    /** Commands for one purpose. */
    private record Chapter(String title, List<String> commands) {}

    /** Returns the line for the person who has no time to read on, then each command in one of its own; last those in no chapter. */
    @Override
    public String render(Help help) {
        Map<String, Command> all = new LinkedHashMap<>();
        for (Class<?> each : Cli.COMMANDS) {
            Command command = each.getAnnotation(Command.class);
            if (!command.hidden()) {
                all.put(command.name(), command);
            }
        }
        List<String> rest = new ArrayList<>(all.keySet());
        int widest = rest.stream().mapToInt(String::length).max().orElse(0);
        var text = new StringBuilder(
                "\nIn an outage: allclear new incident \"Payments fail for some cards\" -c payments\n");
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
