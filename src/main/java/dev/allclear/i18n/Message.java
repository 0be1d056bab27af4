package dev.allclear.i18n;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text taken apart at its arguments.
 *
 * @param parts each argument with what stands before it
 * @param end what stands after the last
 */
record Message(List<Part> parts, String end) {
    /** With the hyphen before it, where that joins it to a Hebrew prefix. */
    static final Pattern ARGUMENT = Pattern.compile("((?<=\\p{IsHebrew})-)?\\{(\\w+)}");

    private static final Pattern HEBREW = Pattern.compile("\\p{IsHebrew}");

    /** How long most texts are at most. */
    private static final int USUAL = 80;

    Message {
        parts = List.copyOf(parts);
    }

    /**
     * An argument.
     *
     * @param before what stands before it
     * @param hyphen whether a hyphen follows that, which belongs to the argument
     * @param typed all of the argument, as it is typed
     */
    private record Part(String before, boolean hyphen, String name, String typed) {}

    static Message of(String text) {
        if (text.indexOf('{') < 0) {
            return new Message(List.of(), text);
        }
        var parts = new ArrayList<Part>();
        int from = 0;
        Matcher arguments = ARGUMENT.matcher(text);
        while (arguments.find()) {
            parts.add(new Part(
                    text.substring(from, arguments.start()),
                    arguments.group(1) != null,
                    arguments.group(2),
                    arguments.group()));
            from = arguments.end();
        }
        return new Message(parts, text.substring(from));
    }

    /**
     * Returns the text with {@code values} in place of its arguments, by name. One that has no value stays as it was typed: only a
     * team's own text can have one.
     */
    String filled(Function<String, Optional<String>> values) {
        if (parts.isEmpty()) {
            return end;
        }
        var text = new StringBuilder(USUAL);
        for (Part part : parts) {
            text.append(part.before);
            Optional<String> value = values.apply(part.name);
            if (value.isPresent()) {
                append(part, value.get(), text);
            } else {
                text.append(part.typed);
            }
        }
        return text.append(end).toString();
    }

    /**
     * In Hebrew a prefix such as "and" is written together with a Hebrew word, and takes a hyphen before a number or a word in
     * other letters.
     */
    private static void append(Part part, String value, StringBuilder text) {
        if (part.hyphen && !HEBREW.matcher(value).lookingAt()) {
            text.append('-');
        }
        text.append(value);
    }
}
