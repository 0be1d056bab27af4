package dev.allclear.source;

import java.util.Arrays;
import java.util.Optional;

/** A way to go wrong in YAML that SnakeYAML's words alone tell from others. */
enum Slip {
    OPEN_QUOTE(
            "while scanning a quoted scalar",
            true,
            "The text that this quote opens is never closed.",
            "Close it with another `%c`."),
    ESCAPE(
            "while scanning a double-quoted scalar",
            false,
            "YAML knows no such escape in double quotes.",
            "Write `\\\\` for a backslash, or put the value in single quotes."),
    BLOCK(
            "while scanning a block scalar",
            true,
            "A text block starts on the line below its `%c`.",
            "Move the text to the next line and indent it; if the `%c` is meant as text, put the value in quotes."),
    ALIAS(
            "while scanning an alias",
            true,
            "A `*` repeats a value by its name, and no name follows.",
            "If the `*` is meant as text, put the value in quotes."),
    ANCHOR(
            "while scanning an anchor",
            true,
            "A `&` names a value, and no name follows.",
            "If the `&` is meant as text, put the value in quotes."),
    DIRECTIVE("directive", true, "YAML directives mean nothing here.", "Remove this line."),
    VERSION("incompatible YAML document", false, "YAML directives mean nothing here.", "Remove this line."),
    TAG(
            "scanning a tag",
            true,
            "YAML tags mean nothing here.",
            "Remove the tag; if its `!` is meant as text, put the value in quotes."),
    TAG_HANDLE(
            "undefined tag handle",
            false,
            "YAML tags mean nothing here.",
            "Remove the tag; if its `!` is meant as text, put the value in quotes."),
    LIST_AFTER_KEY(
            "sequence entries are not allowed here",
            false,
            "A list can't start on the line of its key.",
            "Start it on the next line; if the `-` is meant as text, put the value in quotes."),
    QUESTION(
            "mapping keys are not allowed here",
            false,
            "A key can't start on the line of another.",
            "If the `?` is meant as text, put the value in quotes."),
    INDENTED_KEY(
            "but found '<block mapping start>'",
            false,
            "The indentation of this line fits no line above.",
            "Indent it like the lines that it belongs to."),
    INDENTED_ENTRY(
            "but found '<block sequence start>'",
            false,
            "The indentation of this line fits no line above.",
            "Indent it like the lines that it belongs to."),
    KEY_IN_LIST(
            "but found '?'",
            false,
            "A key stands among the entries of a list.",
            "Start the line with `- `, or indent it to belong to the entry above."),
    ENTRY_IN_MAPPING(
            "but found '-'",
            false,
            "An entry of a list stands among keys.",
            "Indent the list under the key that it belongs to."),
    NO_KEY("but found ':'", false, "A key is missing before this colon.", "Write it as `key: value`."),
    CLOSING("but found ']'", false, "This `%c` closes nothing.", "Remove it, or put the whole value in quotes."),
    CLOSING_BRACE("but found '}'", false, "This `%c` closes nothing.", "Remove it, or put the whole value in quotes."),
    COMMA("but found ','", false, "This `%c` separates nothing.", "Remove it, or put the whole value in quotes.");

    private final String sign;
    private final boolean atContext;
    private final String message;
    private final String hint;

    Slip(String sign, boolean atContext, String message, String hint) {
        this.sign = sign;
        this.atContext = atContext;
        this.message = message;
        this.hint = hint;
    }

    /** Returns the slip that {@code said}, SnakeYAML's context and problem, tells of. */
    static Optional<Slip> told(String said) {
        return Arrays.stream(values()).filter(slip -> said.contains(slip.sign)).findFirst();
    }

    /** Whether the place to mend is where the thing started, not where it went wrong. */
    boolean atContext() {
        return atContext;
    }

    /** What is wrong, where {@code typed} is the character at the place. */
    String message(String typed) {
        return message.replace("%c", typed);
    }

    /** What to type instead, where {@code typed} is the character at the place. */
    String hint(String typed) {
        return hint.replace("%c", typed);
    }
}
