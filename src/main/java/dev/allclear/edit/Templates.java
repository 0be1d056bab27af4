package dev.allclear.edit;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The texts that a team keeps to write with: {@code NAME.md} in {@code _templates}, which builds pass over.
 *
 * @param folder where they are, which need not be there
 * @param shown the folder as the person who ran the command would name it
 */
public record Templates(Path folder, String shown) {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]*");
    private static final Pattern MENTION = Pattern.compile("@" + NAME.pattern());
    private static final Pattern PLACE = Pattern.compile("\\{([a-z_]+)}");
    private static final String ENDING = ".md";

    /**
     * Returns the text that {@code typed} says: itself, or where it is {@code @NAME} that of the template.
     *
     * @param values what takes the place of {@code {title}} and the like, by name
     */
    public String text(String typed, Map<String, String> values) throws Refusal, IOException {
        if (!MENTION.matcher(typed.strip()).matches()) {
            return typed;
        }
        String name = typed.strip().substring(1);
        String text = read(name);
        if (whole(text)) {
            throw new Refusal("`" + shown + "/" + name + ENDING
                    + "` is a whole report, not a text; it serves `allclear new … --template " + name + "`.");
        }
        return filled(text, values);
    }

    /** Returns the template {@code name} as it stands there, every line ending as {@code \n}; refuses one that there is not. */
    public String read(String name) throws Refusal, IOException {
        Optional<String> text = find(name);
        if (text.isPresent()) {
            return text.get();
        }
        List<String> names = names();
        throw new Refusal("There is no template `" + name + "`: no file `" + shown + "/" + name + ENDING + "`. "
                + (names.isEmpty() ? "There are none yet." : TypedComponents.meant(name, names)));
    }

    /** Returns the template {@code name}, if there is one. */
    public Optional<String> find(String name) throws Refusal, IOException {
        Path file = folder.resolve(name + ENDING);
        if (!NAME.matcher(name).matches() || !Files.isRegularFile(file)) {
            return Optional.empty();
        }
        if (!file.toRealPath().startsWith(folder.toRealPath())) {
            throw new Refusal("`" + shown + "/" + name + ENDING + "` is a link that leads out of the folder.");
        }
        String text = ContentStore.text(file, shown + "/" + name + ENDING);
        return Optional.of(text.replaceFirst("^\uFEFF", "").replace("\r\n", "\n"));
    }

    /** Whether {@code text} is that of a whole report, with fields between {@code ---} lines. */
    static boolean whole(String text) {
        return text.startsWith("---\n");
    }

    /** Returns {@code text} with {@code values} in place of their names in braces, as they stand; nothing else is replaced. */
    static String filled(String text, Map<String, String> values) {
        return PLACE.matcher(text)
                .replaceAll(place -> Matcher.quoteReplacement(values.getOrDefault(place.group(1), place.group())));
    }

    private List<String> names() throws IOException {
        List<String> names = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + ENDING)) {
                for (Path file : files) {
                    String name = String.valueOf(file.getFileName());
                    names.add(name.substring(0, name.length() - ENDING.length()));
                }
            }
        }
        Collections.sort(names);
        return names;
    }
}
