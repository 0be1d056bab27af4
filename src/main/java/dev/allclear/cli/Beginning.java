package dev.allclear.cli;

import dev.allclear.starter.Answers;
import dev.allclear.starter.FirstFile;
import dev.allclear.starter.Starter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What was begun, and how to go on.
 *
 * @param shown the folder as typed
 * @param kept files that stood in the place of others, and still do
 * @param named whether somebody has chosen its name
 * @param placed whether somebody has chosen its address
 * @param parted whether somebody has chosen its components
 */
record Beginning(
        String shown,
        Path place,
        List<FirstFile> written,
        List<FirstFile> kept,
        Answers answers,
        boolean named,
        boolean placed,
        boolean parted) {

    /** Returns the lines, each ended. */
    String text() {
        var lines = new ArrayList<String>();
        lines.add("Started the site of " + answers.name().strip() + (shown.equals(".") ? ":" : " in " + shown + "/:"));
        lines.addAll(table(rows()));
        kept.forEach(file -> lines.add("  " + file.path() + " is as it was" + advice(file)));
        lines.addAll(proposed());
        lines.add("");
        lines.add("Next:");
        next().forEach(line -> lines.add("  " + line));
        answers.host().ifPresent(host -> {
            lines.add("");
            lines.add("What is to be done once, by hand, is at the top of " + host.file() + ".");
        });
        return String.join("\n", lines) + "\n";
    }

    /** Files of one purpose in one folder are told together, by the folder. */
    private Map<String, String> rows() {
        var rows = new LinkedHashMap<String, String>();
        for (FirstFile file : written) {
            String folder = folder(file);
            long alike = written.stream()
                    .filter(each ->
                            folder(each).equals(folder) && each.purpose().equals(file.purpose()))
                    .count();
            rows.put(alike > 1 ? folder : file.path(), file.purpose());
        }
        return rows;
    }

    private static String folder(FirstFile file) {
        return file.path().substring(0, file.path().lastIndexOf('/') + 1);
    }

    private static List<String> table(Map<String, String> rows) {
        int width = rows.keySet().stream().mapToInt(String::length).max().orElse(0);
        return rows.entrySet().stream()
                .map(row ->
                        "  " + row.getKey() + " ".repeat(width - row.getKey().length()) + "  " + row.getValue())
                .toList();
    }

    private static String advice(FirstFile file) {
        return file.path().equals(Starter.IGNORED) ? "; add the line `/site/` to it." : ".";
    }

    private List<String> proposed() {
        var proposed = new LinkedHashMap<String, String>();
        if (!named) {
            proposed.put("name:", answers.name());
        }
        if (!placed) {
            proposed.put("url:", answers.url());
        }
        var lines = new ArrayList<String>();
        if (!proposed.isEmpty()) {
            lines.add("");
            lines.add("Before you publish, change in content/site.yaml:");
            lines.addAll(table(proposed));
        }
        if (!parted) {
            lines.add("");
            lines.add("Before you publish, put your own into content/components.yaml in place of:");
            lines.add("  " + String.join(", ", answers.components()));
        }
        return lines;
    }

    private List<String> next() {
        var next = new ArrayList<String>();
        if (!shown.equals(".")) {
            next.add("cd " + Shell.quoted(shown));
        }
        if (!versioned()) {
            next.add("git init && git add . && git commit -m \"Start the status site\"");
        }
        next.add("allclear serve");
        next.add("allclear new incident \"What does not work\""
                + answers.firstComponent().map(id -> " -c " + id).orElse(""));
        return next;
    }

    private boolean versioned() {
        return Stream.<Path>iterate(place.toAbsolutePath(), Objects::nonNull, Path::getParent)
                .anyMatch(folder -> Files.exists(folder.resolve(".git")));
    }
}
