package dev.allclear;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The commands of the README's way from nothing to a published update. */
public final class ReadmeStart {
    private static final Pattern START =
            Pattern.compile("## From nothing to a published update\n.*?```sh\n(.*?)```", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("(?:[^\\s\"]|\"[^\"]*\")+");

    private ReadmeStart() {}

    /** Returns them as one script for a shell. */
    public static String script() throws IOException {
        Matcher start = START.matcher(Files.readString(Path.of("README.md")));
        if (!start.find()) {
            throw new AssertionError("the README has no such part");
        }
        return start.group(1);
    }

    /** Returns the words of each, without their quotes. */
    public static List<List<String>> commands() throws IOException {
        return script().lines()
                .map(line -> WORD.matcher(line)
                        .results()
                        .map(word -> word.group().replace("\"", ""))
                        .toList())
                .toList();
    }
}
